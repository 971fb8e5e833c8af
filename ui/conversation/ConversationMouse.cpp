// What the agent does to a ConversationView with the mouse.
#include "ui/conversation/ConversationView.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>
#include <QTextBoundaryFinder>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace contactdesk
{

namespace
{

// Milliseconds between two steps while the mouse is held beyond the edge.
constexpr int dragScrollPause = 40;

QString hostOf(const TextLink &link)
{
    return link.target.host().isEmpty() ? link.target.path() : link.target.host();
}

/// The word around a position of a text; the nearest one before it between words.
TextSpan wordAt(const QString &text, qsizetype position)
{
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(position);
    // A click on the second half of a word's last letter is meant for the word.
    const bool isBehind =
        position > 0 && (position == text.size() || !text.at(position).isLetterOrNumber());
    if (isBehind || !words.isAtBoundary())
        position = std::max<qsizetype>(0, words.toPreviousBoundary());
    words.setPosition(position);
    const qsizetype end = words.toNextBoundary();
    return {static_cast<int>(position), static_cast<int>((end < 0 ? text.size() : end) - position)};
}

} // namespace

ConversationView::Point ConversationView::pointAt(const QPoint &position)
{
    const int row = rowAt(position.y());
    const MessageLayout &layout = laidOut(row);
    const StyledText &styled = layout.styled();
    const qsizetype shown = layout.positionAt(position - QPoint(0, topOf(row)), layoutDirection());
    if (shown >= styled.text().size())
        return {{row, TextPlace::end}, {row, TextPlace::end}};
    if (shown == 0)
        return {{row, 0}, {row, 0}};
    return {{row, styled.sourcePosition(shown)}, {row, styled.sourcePosition(shown - 1) + 1}};
}

void ConversationView::selectBetween(const Point &anchor, const Point &caret)
{
    if (caret.asFirst >= anchor.asFirst)
        m_selection.select(anchor.asFirst, std::max(anchor.asFirst, caret.asLast));
    else
        m_selection.select(anchor.asLast, caret.asFirst);
    viewport()->update();
}

void ConversationView::selectWord(const QPoint &position)
{
    const int row = rowAt(position.y());
    const MessageLayout &layout = laidOut(row);
    const QPoint inside = position - QPoint(0, topOf(row));
    if (!layout.isOverText(inside, layoutDirection()))
        return;
    const StyledText &styled = layout.styled();
    const TextSpan word = wordAt(styled.text(), layout.positionAt(inside, layoutDirection()));
    if (word.length > 0)
        m_selection.select({row, styled.sourcePosition(word.start)},
                           {row, styled.sourcePosition(word.start + word.length - 1) + 1});
    viewport()->update();
}

void ConversationView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (event->button() == Qt::RightButton && index.isValid())
        makeCurrent(index.row());
    if (event->button() != Qt::LeftButton)
        return;
    if (!index.isValid())
        return deselect();
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    if (m_tripleClick.isActive()) {
        m_tripleClick.stop();
        m_selection.select({index.row(), 0}, {index.row(), TextPlace::end});
        return viewport()->update();
    }
    m_pressed = position;
    m_isDragging = false;
    const Point point = pointAt(position);
    if (!extends) {
        m_pressedText = point;
        m_selection.begin(point.asFirst);
        viewport()->update();
    } else {
        if (!m_selection.wasBegun())
            m_selection.begin({std::max(0, currentRow()), 0});
        const TextPlace anchor = m_selection.anchor();
        m_pressedText = {anchor, anchor};
        selectBetween(m_pressedText, point);
    }
    makeCurrent(index.row());
}

void ConversationView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_pressed || !(event->buttons() & Qt::LeftButton))
        return hover(position);
    if (!m_isDragging &&
        (position - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    dragTo(position);
    if (viewport()->rect().contains(viewport()->rect().center().x(), position.y()))
        m_dragScroll.stop();
    else if (!m_dragScroll.isActive())
        m_dragScroll.start(dragScrollPause, this);
}

void ConversationView::dragTo(const QPoint &position)
{
    m_draggedTo = position;
    if (heights().count() == 0)
        return;
    const QPoint inside(position.x(), std::clamp(position.y(), 0, viewport()->height() - 1));
    const Point point = pointAt(inside);
    selectBetween(m_pressedText, point);
    makeCurrent(point.asFirst.row);
}

void ConversationView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_dragScroll.stop();
    const QPoint pressed = *std::exchange(m_pressed, std::nullopt);
    const QPoint position = event->position().toPoint();
    if (!std::exchange(m_isDragging, false) && !hasSelection() &&
        (position - pressed).manhattanLength() < QApplication::startDragDistance())
        click(position);
}

void ConversationView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !indexAt(event->position().toPoint()).isValid())
        return;
    m_pressed.reset();
    selectWord(event->position().toPoint());
    m_tripleClick.start(QApplication::doubleClickInterval(), this);
}

void ConversationView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_tripleClick.timerId())
        return m_tripleClick.stop();
    if (event->timerId() != m_dragScroll.timerId())
        return AnchoredView::timerEvent(event);
    if (!m_pressed)
        return m_dragScroll.stop();
    // The further beyond the edge, the faster.
    const int beyond =
        m_draggedTo.y() < 0 ? m_draggedTo.y() : m_draggedTo.y() - viewport()->height() + 1;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond);
    dragTo(m_draggedTo);
}

void ConversationView::click(const QPoint &position)
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return;
    const MessageLayout &layout = laidOut(index.row());
    const QPoint inside = position - QPoint(0, topOf(index.row()));
    if (const TextLink *link = layout.linkAt(inside, layoutDirection())) {
        // Whoever is told may have the message laid out anew.
        const TextLink copy = *link;
        Q_EMIT linkActivated(copy, layout.styled().text().mid(copy.start, copy.length));
    } else if (layout.isOverMedia(inside, layoutDirection())) {
        Q_EMIT mediaActivated(index);
    } else if (layout.isOverMore(inside, layoutDirection())) {
        Q_EMIT moreRequested(index);
    }
}

void ConversationView::hover(const QPoint &position)
{
    const QModelIndex index = indexAt(position);
    Qt::CursorShape shape = Qt::ArrowCursor;
    QString host;
    if (index.isValid()) {
        const MessageLayout &layout = laidOut(index.row());
        const QPoint inside = position - QPoint(0, topOf(index.row()));
        if (const TextLink *link = layout.linkAt(inside, layoutDirection())) {
            shape = Qt::PointingHandCursor;
            host = hostOf(*link);
        } else if (layout.isOverMedia(inside, layoutDirection()) ||
                   layout.isOverMore(inside, layoutDirection())) {
            shape = Qt::PointingHandCursor;
        } else if (layout.isOverText(inside, layoutDirection())) {
            shape = Qt::IBeamCursor;
        }
    }
    viewport()->setCursor(shape);
    if (std::exchange(m_hoveredHost, host) != host)
        Q_EMIT linkHovered(host);
}

bool ConversationView::showExactTime(const QHelpEvent &event)
{
    const QModelIndex index = indexAt(event.pos());
    if (!index.isValid())
        return false;
    const MessageLayout &layout = laidOut(index.row());
    const QRect row = visualRect(index);
    const QRect bubble =
        QStyle::visualRect(layoutDirection(), QRect(QPoint(), row.size()), layout.bubble())
            .translated(row.topLeft());
    const QString time = index.data(Qt::ToolTipRole).toString();
    if (time.isEmpty() || !bubble.contains(event.pos()))
        return false;
    QToolTip::showText(event.globalPos(), time, viewport(), bubble);
    return true;
}

bool ConversationView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        if (!showExactTime(*static_cast<QHelpEvent *>(event)))
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Leave && !std::exchange(m_hoveredHost, QString()).isEmpty())
        Q_EMIT linkHovered({});
    return AnchoredView::viewportEvent(event);
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

} // namespace contactdesk
