#pragma once

#include <QListView>

namespace contactdesk
{

/// A list as high as its rows, up to a number of them, for short lists inside a page that
/// scrolls as a whole. Hidden while it has no rows.
class FittedListView : public QListView
{
    Q_OBJECT

public:
    explicit FittedListView(int mostRows, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_mostRows;
};

} // namespace contactdesk
