#include "ui/common/FittedListView.h"

#include <QEvent>

#include <algorithm>

namespace contactdesk
{

FittedListView::FittedListView(int mostRows, QWidget *parent)
    : QListView(parent), m_mostRows(mostRows)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setFrameShape(NoFrame);
}

void FittedListView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FittedListView::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FittedListView::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &FittedListView::fit);
    fit();
}

QSize FittedListView::sizeHint() const
{
    const int rows = model() ? std::min(model()->rowCount(rootIndex()), m_mostRows) : 0;
    int height = 2 * frameWidth();
    for (int row = 0; row < rows; ++row)
        height += sizeHintForRow(row);
    return {0, height};
}

QSize FittedListView::minimumSizeHint() const
{
    return sizeHint();
}

void FittedListView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // The rows' heights follow from the width, so the list's own height may have changed.
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void FittedListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void FittedListView::fit()
{
    setVisible(model()->rowCount(rootIndex()) > 0);
    updateGeometry();
}

} // namespace contactdesk
