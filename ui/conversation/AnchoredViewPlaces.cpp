// Where the rows of an AnchoredView stand.
#include "ui/conversation/AnchoredView.h"
#include "ui/conversation/MessageDelegate.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace contactdesk
{

namespace
{

// What a scroll bar counts to without trouble.
constexpr qint64 longestRange = 1 << 30;

} // namespace

int AnchoredView::topOf(int row) const
{
    return static_cast<int>(std::clamp(m_heights.top(row) - m_top, -longestRange, longestRange));
}

const MessageLayout &AnchoredView::laidOut(int row)
{
    if (const MessageLayout *layout = m_layouts.layout(row))
        return *layout;
    auto layout = m_delegate->newLayout(indexOf(row), viewport()->width());
    m_heights.measure(row, std::max(1, layout->height()));
    ++m_measurements;
    return *m_layouts.put(row, std::move(layout)).layout;
}

void AnchoredView::hold()
{
    if (!m_follows && !m_anchor && m_heights.count() > 0)
        m_anchor = anchorInSight();
}

void AnchoredView::settle()
{
    if (m_heights.count() == 0)
        m_follows = true;
    if (m_follows || !m_anchor)
        placeAtEnd();
    else
        place(*m_anchor);
    noteSight();
}

AnchoredView::Anchor AnchoredView::anchorInSight() const
{
    // A row whose height is only guessed would jump when it is laid out, and one that begins above
    // the view may grow unseen: the first that is neither stands still.
    const int space = viewport()->height();
    const int first = rowAt(0);
    int begins = first;
    while (begins < m_heights.count() && topOf(begins) < space &&
           (topOf(begins) < 0 || !m_layouts.layout(begins)))
        ++begins;
    const bool isInSight = begins < m_heights.count() && topOf(begins) < space;
    if (isInSight && topOf(begins) < space / 2)
        return {begins, topOf(begins)};
    // A long message fills the view, or most of it: the line at the upper edge.
    const MessageLayout *layout = m_layouts.layout(first);
    if (layout && !layout->styled().text().isEmpty()) {
        const qsizetype shown = layout->positionAt({0, -topOf(first)}, layoutDirection());
        return {first, topOf(first) + layout->lineAt(shown, layoutDirection()).top(),
                layout->styled().sourcePosition(shown)};
    }
    return isInSight ? Anchor{begins, topOf(begins)} : Anchor{first, topOf(first)};
}

void AnchoredView::place(const Anchor &anchor)
{
    const int row = std::clamp(anchor.row, 0, m_heights.count() - 1);
    const int space = viewport()->height();
    int y = anchor.y;
    if (anchor.position >= 0) {
        const MessageLayout &layout = laidOut(row);
        const qsizetype shown = layout.styled().shownPosition(anchor.position);
        y -= layout.lineAt(shown, layoutDirection()).top();
    }
    // Down from the anchor to the lower edge, and up from it to the upper one.
    for (int bottom = y, below = row; below < m_heights.count() && bottom < space; ++below)
        bottom += laidOut(below).height();
    int top = y;
    for (int above = row - 1; above >= 0 && top > 0; --above)
        top -= laidOut(above).height();
    setTop(m_heights.top(row) - y);
    if (top > 0) {
        // Above the first there is nothing to show: what is below has moved up.
        for (int below = 0; below < m_heights.count() && topOf(below) < space; ++below)
            laidOut(below);
        setTop(0);
    }
    if (isAtEnd())
        placeAtEnd();
}

void AnchoredView::placeAtEnd()
{
    int space = viewport()->height();
    for (int row = m_heights.count() - 1; row >= 0 && space > 0; --row)
        space -= laidOut(row).height();
    setTop(m_heights.total() - viewport()->height());
}

void AnchoredView::setTop(qint64 top)
{
    const QScopedValueRollback placing(m_isPlacing, true);
    const int space = viewport()->height();
    const qint64 end = std::max<qint64>(0, m_heights.total() - space);
    m_top = std::clamp<qint64>(top, 0, end);
    m_scale = 1 + end / longestRange;
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(static_cast<int>(std::max<qint64>(1, space / m_scale)));
    bar->setSingleStep(static_cast<int>(std::max<qint64>(1, fontMetrics().height() * 2 / m_scale)));
    bar->setRange(0, static_cast<int>(end / m_scale));
    bar->setValue(static_cast<int>(m_top / m_scale));
    viewport()->update();
}

void AnchoredView::noteSight()
{
    const int rows = m_heights.count();
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    m_layouts.keepOnly(first - (last - first + 1), last + (last - first + 1));
    if (m_newFrom >= 0 && last >= m_newFrom)
        m_newFrom = last + 1;
    if (m_newFrom >= rows || isAtEnd())
        m_newFrom = -1;
    const int below = m_newFrom < 0 ? 0 : rows - m_newFrom;
    if (std::exchange(m_below, below) != below)
        Q_EMIT newBelow(below);
    sightChanged();
}

} // namespace contactdesk
