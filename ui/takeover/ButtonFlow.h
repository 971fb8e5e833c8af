#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace contactdesk
{

/// Buttons side by side, in as many lines as they need, beginning where texts begin: a narrow pane
/// or a large text cuts none of them off.
class ButtonFlow : public QLayout
{
    Q_OBJECT

public:
    explicit ButtonFlow(QWidget *parent = nullptr);

    void addItem(QLayoutItem *item) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    /// Gives the height; moves nothing unless `isMoving`.
    int arrange(const QRect &rect, bool isMoving) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace contactdesk
