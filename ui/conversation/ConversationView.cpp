#include "ui/conversation/ConversationView.h"

#include "models/ConversationModel.h"
#include "search/Folding.h"
#include "ui/conversation/ConversationAccessible.h"
#include "ui/conversation/FoundText.h"
#include "ui/conversation/MarkedScrollBar.h"
#include "ui/conversation/NewMessagesButton.h"
#include "ui/conversation/TextCopier.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace contactdesk
{

namespace
{

// Beyond that it takes too long to find out on the window's thread where in a message a hit is.
constexpr qsizetype longestFolded = 100'000;

} // namespace

ConversationView::ConversationView(const Theme &theme, QWidget *parent)
    : AnchoredView(theme, parent),
      m_bar(new MarkedScrollBar(theme)),
      m_button(new NewMessagesButton(theme, this)),
      m_copier(new TextCopier(this)),
      m_day(theme)
{
    makeConversationsAccessible();
    setVerticalScrollBar(m_bar);
    m_bar->setRowAtShare([this](double share) {
        return heights().rowAt(
            static_cast<qint64>(share * static_cast<double>(heights().total() - 1)));
    });
    viewport()->setMouseTracking(true);
    m_button->hide();
    connect(m_copier, &TextCopier::copied, this, &ConversationView::copied);
    connect(this, &AnchoredView::newBelow, m_button, &NewMessagesButton::setCount);
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        setFocus(Qt::OtherFocusReason);
        goToEnd();
    });
}

void ConversationView::setFoundText(const QString &typed)
{
    m_pattern = folded(typed);
    m_current = {};
    layouts().forgetFound();
    viewport()->update();
}

void ConversationView::setMarkedRows(std::vector<int> rows)
{
    m_bar->setMarkedRows(std::move(rows));
}

void ConversationView::showOccurrence(int row, int nth)
{
    if (row < 0 || row >= heights().count())
        return;
    makeCurrent(row);
    m_current = {row, nth};
    if (!laidOut(row).more().isNull())
        showPartWith(row, nth);
    const MessageLayout &layout = laidOut(row);
    const QList<TextSpan> spans = foundIn(row);
    QRect line(0, 0, 1, layout.height());
    if (!spans.isEmpty()) {
        const TextSpan &span = spans.at(std::clamp<qsizetype>(nth, 0, spans.size() - 1));
        line = layout.lineAt(span.start, layoutDirection());
    }
    const int space = viewport()->height();
    const int top = topOf(row) + line.top();
    // What is in sight already stands still, unless the day is over it.
    if (top > m_day.rect().bottom() && top + line.height() <= space)
        return viewport()->update();
    placeRow(row, layout.height() <= space ? (space - layout.height()) / 2
                                           : space / 2 - line.center().y());
}

void ConversationView::showPartWith(int row, int nth)
{
    auto *messages = qobject_cast<ConversationModel *>(model());
    const QString body = indexOf(row).data(Qt::DisplayRole).toString();
    if (!messages || body.size() > longestFolded)
        return;
    const QList<TextSpan> all = occurrences(body, m_pattern);
    if (nth < all.size())
        messages->showUpTo(row, all.at(nth).start + all.at(nth).length);
}

void ConversationView::copy()
{
    const auto *messages = qobject_cast<const ConversationModel *>(model());
    const int current = currentRow();
    if (messages && hasSelection())
        m_copier->copy(messages->conversation(), selection());
    else if (messages && current >= 0)
        m_copier->copy(messages->conversation(), {{current, 0}, {current, TextPlace::end}});
}

void ConversationView::selectAll()
{
    if (heights().count() > 0)
        m_selection.select({0, 0}, {heights().count() - 1, TextPlace::end});
    viewport()->update();
}

void ConversationView::deselect()
{
    m_selection.clear();
    viewport()->update();
}

void ConversationView::goToEnd()
{
    startAtEnd();
}

void ConversationView::reset()
{
    m_selection.clear();
    m_pressed.reset();
    m_dragScroll.stop();
    m_current = {};
    setMarkedRows({});
    AnchoredView::reset();
}

void ConversationView::rowsCame(int start, int count)
{
    m_selection.insertRows(start, count);
    for (TextPlace *place : {&m_pressedText.asFirst, &m_pressedText.asLast}) {
        if (place->row >= start)
            place->row += count;
    }
    m_bar->insertRows(start, count);
    if (m_current.row >= start)
        m_current.row += count;
}

void ConversationView::rowsWent(int start, int count)
{
    m_selection.removeRows(start, count);
    // Whoever is selecting goes on from what is left of it.
    if (!m_selection.wasBegun())
        m_pressed.reset();
    m_pressedText = {m_selection.anchor(), m_selection.anchor()};
    m_bar->removeRows(start, count);
    if (m_current.row >= start + count)
        m_current.row -= count;
    else if (m_current.row >= start)
        m_current = {};
}

void ConversationView::sightChanged()
{
    if (std::exchange(m_markedLength, heights().total()) != heights().total())
        m_bar->placeMarks();
    placeDay();
    placeButton();
}

void ConversationView::placeDay()
{
    StickyDay::Sight sight{.width = viewport()->width()};
    const int rows = heights().count();
    const int first = rowAt(0);
    if (rows > 0)
        sight.day = indexOf(first).data(ConversationModel::DayOfRowTextRole).toString();
    for (int row = first; row < rows && topOf(row) < viewport()->height(); ++row) {
        const MessageLayout *layout = layouts().layout(row);
        if (!layout || layout->day().isNull())
            continue;
        (row == first ? sight.ownLine : sight.nextLine) = topOf(row) + layout->day().top();
        if (row > first)
            break;
    }
    m_day.update(sight);
}

void ConversationView::placeButton()
{
    const bool isFar = hiddenBelow() > 2LL * viewport()->height();
    m_button->setVisible(newBelowCount() > 0 || isFar);
    QRect place(QPoint(), m_button->sizeHint());
    const QRect inside = viewport()->geometry();
    place.moveBottom(inside.bottom() - Theme::margin);
    if (layoutDirection() == Qt::RightToLeft)
        place.moveLeft(inside.left() + Theme::margin);
    else
        place.moveRight(inside.right() - Theme::margin);
    m_button->setGeometry(place);
}

void ConversationView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    AnchoredView::currentChanged(current, previous);
    if (!QAccessible::isActive() || !current.isValid())
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(current.row());
    QAccessible::updateAccessibility(&focused);
}

const QList<TextSpan> &ConversationView::foundIn(int row)
{
    laidOut(row);
    LayoutCache::Entry &entry = *layouts().find(row);
    if (!entry.found) {
        const StyledText &styled = entry.layout->styled();
        // What of a very long message isn't shown can't be marked either.
        const QString source = indexOf(row)
                                   .data(Qt::DisplayRole)
                                   .toString()
                                   .left(styled.sourcePosition(styled.text().size()));
        entry.found = occurrences(source, m_pattern);
        for (TextSpan &span : *entry.found) {
            const auto start = static_cast<int>(styled.shownPosition(span.start));
            const auto end = static_cast<int>(styled.shownPosition(span.start + span.length));
            span = {start, end - start};
        }
    }
    return *entry.found;
}

TextHighlights ConversationView::highlightsIn(int row)
{
    TextHighlights highlights;
    if (!m_pattern.empty())
        highlights.found = foundIn(row);
    if (row == m_current.row)
        highlights.current = m_current.nth;
    if (const auto part = m_selection.partIn(row)) {
        const StyledText &styled = laidOut(row).styled();
        const qsizetype end = styled.text().size();
        const qsizetype from =
            part->from == TextPlace::end ? end : std::min(end, styled.shownPosition(part->from));
        const qsizetype to =
            part->to == TextPlace::end ? end : std::min(end, styled.shownPosition(part->to));
        highlights.selected = {static_cast<int>(from), static_cast<int>(to - from)};
    }
    return highlights;
}

void ConversationView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (int row = rowAt(event->rect().top());
         row < heights().count() && topOf(row) <= event->rect().bottom(); ++row) {
        const QModelIndex index = indexOf(row);
        const TextHighlights highlights = highlightsIn(row);
        // A message without text can't show otherwise that it is among those selected.
        const bool isSelected = laidOut(row).styled().text().isEmpty() && m_selection.partIn(row);
        const bool isCurrent = selectionModel()->isSelected(index) ||
                               (hasFocus() && index == currentIndex()) || isSelected;
        laidOut(row).paint(painter, {0, topOf(row)}, highlights,
                           {.isCurrent = isCurrent, .direction = layoutDirection()});
    }
    m_day.paint(painter);
}

} // namespace contactdesk
