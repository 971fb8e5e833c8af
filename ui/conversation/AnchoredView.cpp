#include "ui/conversation/AnchoredView.h"

#include "ui/conversation/MessageDelegate.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace contactdesk
{

AnchoredView::AnchoredView(const Theme &theme, QWidget *parent)
    : QAbstractItemView(parent), m_theme(theme), m_delegate(new MessageDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Otherwise a scroll bar that comes and goes would change the width that heights depend on.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSelectionMode(SingleSelection);
    // Another row becomes the current one when a row goes: that must not move what is read.
    setAutoScroll(false);
    setFrameShape(NoFrame);
}

void AnchoredView::setMessageDelegate(MessageDelegate *delegate)
{
    m_delegate = delegate;
    setItemDelegate(delegate);
    layOutAnew();
}

void AnchoredView::setModel(QAbstractItemModel *model)
{
    disconnect(m_removal);
    QAbstractItemView::setModel(model);
    if (model)
        m_removal =
            connect(model, &QAbstractItemModel::rowsRemoved, this, &AnchoredView::removeRows);
    reset();
}

void AnchoredView::reset()
{
    QAbstractItemView::reset();
    m_layouts.clear();
    m_heights.reset(model() ? model()->rowCount(rootIndex()) : 0);
    m_measurements = 0;
    startAtEnd();
}

void AnchoredView::startAtEnd()
{
    m_follows = true;
    m_anchor.reset();
    m_newFrom = -1;
    settle();
}

void AnchoredView::layOutAnew()
{
    hold();
    m_layouts.clear();
    settle();
}

QModelIndex AnchoredView::indexOf(int row) const
{
    return model()->index(row, 0, rootIndex());
}

QRect AnchoredView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return {};
    return {0, topOf(index.row()), viewport()->width(), m_heights.height(index.row())};
}

QModelIndex AnchoredView::indexAt(const QPoint &point) const
{
    const qint64 distance = m_top + point.y();
    if (!model() || distance < 0 || distance >= m_heights.total())
        return {};
    return indexOf(m_heights.rowAt(distance));
}

void AnchoredView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return;
    hold();
    const int height = laidOut(index.row()).height();
    const int space = viewport()->height();
    const int top = topOf(index.row());
    int y = top;
    if (hint == PositionAtTop)
        y = 0;
    else if (hint == PositionAtBottom)
        y = space - height;
    else if (hint == PositionAtCenter)
        y = (space - height) / 2;
    else // Of one that doesn't fit as much as there is room for.
        y = std::clamp(top, std::min(0, space - height), std::max(0, space - height));
    // What was laid out just now may have moved what is in sight.
    if (y == top && hint == EnsureVisible)
        settle();
    else
        placeRow(index.row(), y);
}

void AnchoredView::placeRow(int row, int y)
{
    m_anchor.reset();
    place({row, y});
    m_follows = isAtEnd();
    noteSight();
}

void AnchoredView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int count = end - start + 1;
    const bool hasArrived = start == m_heights.count() && start > 0 && !m_follows;
    hold();
    m_heights.insert(start, count);
    m_layouts.insertRows(start, count);
    if (m_anchor && m_anchor->row >= start)
        m_anchor->row += count;
    if (m_newFrom >= start)
        m_newFrom += count;
    else if (m_newFrom < 0 && hasArrived)
        m_newFrom = start;
    QAbstractItemView::rowsInserted(parent, start, end);
    rowsCame(start, count);
    settle();
}

void AnchoredView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    hold();
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

void AnchoredView::removeRows(const QModelIndex &, int start, int end)
{
    const int count = end - start + 1;
    m_heights.remove(start, count);
    m_layouts.removeRows(start, count);
    if (m_anchor && m_anchor->row > end)
        m_anchor->row -= count;
    else if (m_anchor && m_anchor->row >= start)
        *m_anchor = {start, std::max(0, m_anchor->y)};
    if (m_newFrom >= start)
        m_newFrom = std::max(start, m_newFrom - count);
    rowsWent(start, count);
    settle();
}

void AnchoredView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                               const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    hold();
    // Rows elsewhere keep the height that they had: a good guess until they are seen again.
    if (m_layouts.forget(topLeft.row(), bottomRight.row()))
        settle();
}

void AnchoredView::rowsCame(int, int) {}

void AnchoredView::rowsWent(int, int) {}

void AnchoredView::sightChanged() {}

int AnchoredView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void AnchoredView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    hold();
    if (viewport()->width() != m_measuredWidth) {
        m_measuredWidth = viewport()->width();
        m_layouts.clear();
    }
    settle();
}

void AnchoredView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange)
        layOutAnew();
}

void AnchoredView::scrollContentsBy(int, int)
{
    if (m_isPlacing)
        return;
    const QScrollBar *bar = verticalScrollBar();
    m_follows = bar->value() >= bar->maximum();
    m_anchor.reset();
    m_top = m_scale * bar->value();
    hold();
    settle();
    // The anchor was only for this step: from here on it is what is in sight now.
    m_anchor.reset();
    m_follows = isAtEnd();
}

} // namespace contactdesk
