#pragma once

#include <QListView>

namespace contactdesk
{

/// Tags as chips that flow in lines, in a page that scrolls as a whole: as high as its lines, up to
/// a number of them. Hidden while there are none. The arrow keys lead from chip to chip, Enter,
/// Space and a click search for one.
class TagView : public QListView
{
    Q_OBJECT

public:
    explicit TagView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void searchRequested(const QModelIndex &index);
    /// Of the keys; invalid if there is none.
    void currentTagChanged(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fit();
    void copyName(const QModelIndex &index);
};

} // namespace contactdesk
