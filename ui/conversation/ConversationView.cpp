#include "ui/conversation/ConversationView.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace contactdesk
{

ConversationView::ConversationView(QWidget *parent) : QAbstractItemView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Otherwise a scroll bar that comes and goes would change the width that heights depend on.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
}

void ConversationView::setModel(QAbstractItemModel *model)
{
    QAbstractItemView::setModel(model);
    reset();
}

void ConversationView::reset()
{
    QAbstractItemView::reset();
    m_heights.reset(model() ? model()->rowCount(rootIndex()) : 0);
    m_measurements = 0;
    startAtEnd();
}

void ConversationView::startAtEnd()
{
    m_isAtEnd = true;
    placeAtEnd();
}

QRect ConversationView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_heights.count())
        return {};
    return {0, m_heights.top(index.row()) - verticalOffset(), viewport()->width(),
            m_heights.height(index.row())};
}

QModelIndex ConversationView::indexAt(const QPoint &point) const
{
    const int distance = point.y() + verticalOffset();
    if (!model() || distance < 0 || distance >= m_heights.total())
        return {};
    return model()->index(m_heights.rowAt(distance), 0, rootIndex());
}

void ConversationView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    measure(index.row());
    const QRect row = visualRect(index);
    const int space = viewport()->height();
    Anchor target{index.row(), row.top()};
    if (hint == PositionAtTop || (hint == EnsureVisible && row.top() < 0))
        target.y = 0;
    else if (hint == PositionAtBottom || (hint == EnsureVisible && row.bottom() >= space))
        target.y = space - row.height();
    else if (hint == PositionAtCenter)
        target.y = (space - row.height()) / 2;
    else
        return;
    place(target);
}

void ConversationView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const Anchor before = anchor();
    m_heights.insert(start, end - start + 1);
    QAbstractItemView::rowsInserted(parent, start, end);
    const int shift = before.row >= start ? end - start + 1 : 0;
    if (m_isAtEnd || before.row < 0)
        placeAtEnd();
    else
        place({before.row + shift, before.y});
}

void ConversationView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    Anchor stays = anchor();
    if (stays.row > end)
        stays.row -= end - start + 1;
    else if (stays.row > start)
        stays.row = start;
    m_heights.remove(start, end - start + 1);
    // The model still holds the rows: nothing can be measured before they are gone.
    if (m_isAtEnd || stays.row < 0)
        setPosition(m_heights.total() - viewport()->height());
    else
        setPosition(m_heights.top(stays.row) - stays.y);
    scheduleDelayedItemsLayout();
}

void ConversationView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                   const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    const Anchor before = anchor();
    for (int row = topLeft.row(); row <= bottomRight.row() && row < m_heights.count(); ++row) {
        if (m_heights.isMeasured(row))
            measure(row);
    }
    if (m_isAtEnd)
        placeAtEnd();
    else
        place(before);
}

QModelIndex ConversationView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_heights.count() - 1;
    if (last < 0)
        return {};
    const int current = currentIndex().isValid() ? currentIndex().row() : last;
    const auto rowBeside = [&](int distance) {
        return m_heights.rowAt(m_heights.top(current) + distance);
    };
    int row = current;
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        row = current - 1;
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        row = current + 1;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    case MovePageUp:
        row = std::min(rowBeside(-viewport()->height()), current - 1);
        break;
    case MovePageDown:
        row = std::max(rowBeside(viewport()->height()), current + 1);
        break;
    }
    return model()->index(std::clamp(row, 0, last), 0, rootIndex());
}

int ConversationView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void ConversationView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex first = indexAt(rect.topLeft());
    const QModelIndex last = indexAt(rect.bottomRight());
    selectionModel()->select(QItemSelection(first, last.isValid() ? last : first), flags);
}

QRegion ConversationView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void ConversationView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    const Anchor before = anchor();
    if (viewport()->width() != m_measuredWidth) {
        m_measuredWidth = viewport()->width();
        m_heights.reset(m_heights.count());
    }
    if (m_isAtEnd || before.row < 0)
        placeAtEnd();
    else
        place(before);
}

void ConversationView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        m_measuredWidth = 0;
        updateGeometries();
    }
}

void ConversationView::scrollContentsBy(int, int)
{
    if (m_isPlacing)
        return;
    const QScrollBar *bar = verticalScrollBar();
    m_isAtEnd = bar->value() >= bar->maximum();
    if (m_isAtEnd)
        placeAtEnd();
    else
        place(anchor());
}

QStyleOptionViewItem ConversationView::rowOption(int row) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect =
        QRect(0, m_heights.top(row) - verticalOffset(), viewport()->width(), m_heights.height(row));
    return option;
}

void ConversationView::measure(int row)
{
    const QStyleOptionViewItem option = rowOption(row);
    const QModelIndex index = model()->index(row, 0, rootIndex());
    m_heights.measure(row,
                      std::max(1, itemDelegateForIndex(index)->sizeHint(option, index).height()));
    ++m_measurements;
}

ConversationView::Anchor ConversationView::anchor() const
{
    if (m_heights.count() == 0)
        return {};
    // A row whose height is only guessed would jump when it is measured, and one that begins above
    // the view may grow unseen: the first that is neither stands still.
    const int top = verticalOffset();
    const int bottom = top + viewport()->height();
    const int first = m_heights.rowAt(top);
    int second = first;
    for (int row = first; row < m_heights.count() && m_heights.top(row) < bottom; ++row) {
        if (m_heights.isMeasured(row) && m_heights.top(row) >= top)
            return {row, m_heights.top(row) - top};
        if (m_heights.isMeasured(row) && !m_heights.isMeasured(second))
            second = row;
    }
    return {second, m_heights.top(second) - top};
}

void ConversationView::place(const Anchor &anchor)
{
    const int space = viewport()->height();
    const int row = std::clamp(anchor.row, 0, std::max(0, m_heights.count() - 1));
    if (m_heights.count() == 0)
        return setPosition(0);

    const auto measured = [this](int which) {
        if (!m_heights.isMeasured(which))
            measure(which);
        return m_heights.height(which);
    };
    // Down from the anchor to the lower edge, and up from it to the upper one.
    for (int y = anchor.y, below = row; below < m_heights.count() && y < space; ++below)
        y += measured(below);
    for (int y = anchor.y, above = row - 1; above >= 0 && y > 0; --above)
        y -= measured(above);
    setPosition(m_heights.top(row) - anchor.y);
    // Near the ends the wanted position may not exist; what is in sight instead is measured too.
    const int first = m_heights.rowAt(verticalOffset());
    for (int which = first;
         which < m_heights.count() && m_heights.top(which) < verticalOffset() + space; ++which)
        measured(which);
    m_isAtEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void ConversationView::placeAtEnd()
{
    int space = viewport()->height();
    for (int row = m_heights.count() - 1; row >= 0 && space > 0; --row) {
        if (!m_heights.isMeasured(row))
            measure(row);
        space -= m_heights.height(row);
    }
    setPosition(m_heights.total() - viewport()->height());
    m_isAtEnd = true;
}

void ConversationView::setPosition(int top)
{
    const QScopedValueRollback placing(m_isPlacing, true);
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(fontMetrics().height() * 2);
    bar->setRange(0, std::max(0, m_heights.total() - viewport()->height()));
    bar->setValue(top);
    viewport()->update();
}

void ConversationView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int bottom = verticalOffset() + event->rect().bottom();
    for (int row = m_heights.rowAt(verticalOffset() + event->rect().top());
         row < m_heights.count() && m_heights.top(row) <= bottom; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        QStyleOptionViewItem option = rowOption(row);
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

} // namespace contactdesk
