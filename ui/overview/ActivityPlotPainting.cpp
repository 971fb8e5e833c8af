#include "models/OverviewText.h"
#include "ui/overview/ActivityPlot.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace contactdesk
{

namespace
{

/// What there is at all is seen.
constexpr int lowest = Theme::ring;
constexpr int swatch = Theme::gap;

int sideOf(Qt::LayoutDirection direction)
{
    return (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
           Qt::AlignVCenter;
}

/// In the text's own direction, whatever that of the window.
void drawLine(QPainter &painter, const QRect &line, int alignment, const QString &text)
{
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(line, alignment | Qt::TextSingleLine, text);
}

} // namespace

void ActivityPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Surface));
    paintCaption(painter);
    if (m_buckets.buckets.empty())
        return;
    int highest = 0;
    for (const ActivityBucket &bucket : m_buckets.buckets)
        highest = std::max(highest, bucket.all());
    const QRect bars = barsRect();
    painter.fillRect(bars.left(), bars.bottom() + 1, bars.width(), Theme::hairline,
                     m_theme.color(Role::Border));
    for (int place = 0; place < std::ssize(m_buckets.buckets); ++place)
        paintBar(painter, place, highest);
    paintEnds(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Role::Accent), Theme::ring));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
    }
}

QString ActivityPlot::caption() const
{
    const int told = m_hovered >= 0 ? m_hovered : hasFocus() ? m_cursor : -1;
    return told < 0
               ? bucketSizeText(m_buckets.size)
               : bucketText(m_buckets.buckets[static_cast<size_t>(told)], m_buckets.size, locale());
}

void ActivityPlot::paintCaption(QPainter &painter) const
{
    const QRect line(Theme::tight, Theme::tight / 2, width() - 2 * Theme::tight, lineHeight());
    QRect text = line.adjusted(0, 0, -paintLegend(painter, line), 0);
    painter.setPen(m_theme.color(Role::MutedText));
    text = QStyle::visualRect(layoutDirection(), line, text);
    drawLine(painter, text, sideOf(layoutDirection()),
             fontMetrics().elidedText(caption(), Qt::ElideRight, text.width()));
}

int ActivityPlot::paintLegend(QPainter &painter, const QRect &line) const
{
    int used = 0;
    for (const auto &[role, text] : {std::pair(Role::OutboundBar, tr("To them")),
                                     std::pair(Role::InboundBar, tr("From them"))}) {
        const int width = fontMetrics().horizontalAdvance(text);
        const QRect name(line.right() + 1 - used - width, line.top(), width, line.height());
        const QRect square(name.left() - Theme::tight - swatch, line.center().y() - swatch / 2 + 1,
                           swatch, swatch);
        painter.setPen(m_theme.color(Role::MutedText));
        drawLine(painter, QStyle::visualRect(layoutDirection(), line, name), Qt::AlignCenter, text);
        painter.fillRect(QStyle::visualRect(layoutDirection(), line, square), m_theme.color(role));
        used += width + Theme::tight + swatch + Theme::margin;
    }
    return used;
}

void ActivityPlot::paintBar(QPainter &painter, int place, int highest) const
{
    const ActivityBucket &bucket = m_buckets.buckets[static_cast<size_t>(place)];
    if (bucket.all() == 0)
        return;
    const QRect column = columnOf(place);
    // Below it, for on a ground of its own a bar would be harder to see.
    if (place == m_hovered || (place == m_cursor && hasFocus()))
        painter.fillRect(column.left() - 1, column.bottom() + 1, column.width() + 1, Theme::ring,
                         m_theme.color(Role::Text));
    // Theirs below, ours upon it, and in between what nobody knows of.
    const std::pair<int, Role> parts[] = {{bucket.inbound, Role::InboundBar},
                                          {bucket.unknown, Role::Track},
                                          {bucket.outbound, Role::OutboundBar}};
    int bottom = column.bottom() + 1;
    for (const auto &[count, role] : parts) {
        if (count == 0)
            continue;
        const int height = std::max(lowest, count * (column.height() - 2 * lowest) / highest);
        const QRect part(column.left(), bottom - height, column.width() - 1, height);
        painter.fillRect(part, m_theme.color(role));
        if (role == Role::Track) {
            painter.setPen(m_theme.color(Role::FieldBorder));
            painter.drawRect(part.adjusted(0, 0, -1, -1));
        }
        bottom -= height;
    }
}

void ActivityPlot::paintEnds(QPainter &painter) const
{
    const QRect line(Theme::tight, barsRect().bottom() + 2, width() - 2 * Theme::tight,
                     lineHeight());
    const auto day = [this](const QDate &date) {
        return locale().toString(date, tr("d MMM yyyy", "a day under a diagram"));
    };
    const QString first = day(m_days.front().day);
    const QString last = day(m_days.back().day);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.setPen(m_theme.color(Role::MutedText));
    drawLine(painter, line, sideOf(layoutDirection()), first);
    // Under the last bar, as far as there is room for it beside the first.
    const int width = fontMetrics().horizontalAdvance(last);
    const int taken = fontMetrics().horizontalAdvance(first) + Theme::margin;
    if (first == last || taken + width > line.width())
        return;
    const QRect column = columnOf(static_cast<int>(m_buckets.buckets.size()) - 1);
    const int end = isMirrored ? line.right() - column.left() : column.right() - line.left();
    const QRect place(line.left() + std::max(taken, end + 1 - width), line.top(), width,
                      line.height());
    drawLine(painter, QStyle::visualRect(layoutDirection(), line, place), Qt::AlignCenter, last);
}

} // namespace contactdesk
