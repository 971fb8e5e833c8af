#pragma once

#include <QLayout>
#include <QList>

class QPushButton;

namespace contactdesk
{

/// A row of buttons and the like that goes on in another line where one is too narrow, so that no
/// text is ever cut off.
class WrappingRow : public QLayout
{
    Q_OBJECT

public:
    WrappingRow();
    ~WrappingRow() override;

    void addItem(QLayoutItem *item) override;
    /// At its end; `name` is its object name.
    QPushButton *addButton(const QString &text, const QString &name);
    /// Puts a widget in front of the item at `index`.
    void insertWidget(int index, QWidget *widget);
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &room) override;

private:
    /// Returns the height that it takes; moves nothing unless asked to.
    int arrange(const QRect &room, bool moves) const;

    QList<QLayoutItem *> m_items;
};

} // namespace contactdesk
