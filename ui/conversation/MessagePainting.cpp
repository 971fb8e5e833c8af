#include "ui/conversation/MessageLayout.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace contactdesk
{

namespace
{

constexpr qreal round = 2 * Theme::radius;
/// Where a bubble meets the next one of its group.
constexpr qreal joined = Theme::tight;

/// A rectangle whose corners differ.
QPainterPath roundedPath(const QRectF &rect, qreal topLeft, qreal topRight, qreal bottomRight,
                         qreal bottomLeft)
{
    QPainterPath path;
    const auto corner = [&path](qreal x, qreal y, qreal radius, qreal angle) {
        path.arcTo(QRectF(x - radius, y - radius, 2 * radius, 2 * radius), angle, -90);
    };
    path.moveTo(rect.left(), rect.top() + topLeft);
    corner(rect.left() + topLeft, rect.top() + topLeft, topLeft, 180);
    corner(rect.right() - topRight, rect.top() + topRight, topRight, 90);
    corner(rect.right() - bottomRight, rect.bottom() - bottomRight, bottomRight, 0);
    corner(rect.left() + bottomLeft, rect.bottom() - bottomLeft, bottomLeft, 270);
    path.closeSubpath();
    return path;
}

QTextLayout::FormatRange marked(const TextSpan &span, const QColor &ground, const QColor &ink)
{
    QTextCharFormat format;
    format.setBackground(ground);
    format.setForeground(ink);
    return {span.start, span.length, format};
}

} // namespace

void MessageLayout::paint(QPainter &painter, const QPoint &topLeft,
                          const TextHighlights &highlights, const RowEmphasis &emphasis) const
{
    const Qt::LayoutDirection direction = emphasis.direction;
    const auto placed = [&](const QRect &rect) {
        return mirrored(rect, direction).translated(topLeft);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_day.isNull())
        paintDay(painter, placed(m_day));
    paintBubble(painter, placed(m_bubble), emphasis);
    if (!m_typePlace.isNull())
        paintLine(painter, placed(m_typePlace), m_typeText, Role::MutedText, direction);
    if (m_media)
        m_media->paint(painter, placed(m_mediaPlace), direction, m_theme);
    paintText(painter, placed(QRect(m_textPosition, QSize(m_textWidth, 1))).topLeft(), highlights);
    if (!m_more.isNull())
        paintLine(painter, placed(m_more), m_moreText, Role::Accent, direction);
    if (!m_footerPlace.isNull()) {
        QRect place = m_footerPlace;
        // What is theirs ends where their side is, what is ours at ours.
        if (isOutbound())
            place.setLeft(std::max(place.left(), place.right() + 1 - m_footer.size().width()));
        m_footer.paint(painter, placed(place), direction, m_theme);
    }
    painter.restore();
}

void MessageLayout::paintDay(QPainter &painter, const QRect &line) const
{
    const QFontMetrics metrics(m_theme.small());
    const int width =
        std::min(line.width(), metrics.horizontalAdvance(m_look.day) + 2 * Theme::margin);
    const QRect chip(line.center().x() - width / 2, line.top(), width, line.height());
    painter.setPen(m_theme.color(Role::Border));
    painter.drawLine(line.left() + Theme::margin, line.center().y(), chip.left(),
                     line.center().y());
    painter.drawLine(chip.right(), line.center().y(), line.right() - Theme::margin,
                     line.center().y());
    painter.setFont(m_theme.small());
    painter.setPen(m_theme.color(Role::MutedText));
    painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.elidedText(m_look.day, Qt::ElideRight, width));
}

void MessageLayout::paintBubble(QPainter &painter, const QRect &place,
                                const RowEmphasis &emphasis) const
{
    const bool isNeutral = m_look.direction == MessageDirection::Unknown;
    Role ground = isOutbound() ? Role::OutboundBubble : Role::InboundBubble;
    if (isUndelivered())
        ground = Role::DangerSoft;
    else if (isNeutral)
        ground = Role::Surface;
    if (emphasis.isCurrent)
        painter.setPen(QPen(m_theme.color(Role::Accent), Theme::ring));
    else if (isUndelivered())
        painter.setPen(m_theme.color(Role::Danger));
    else if (isNeutral || m_theme.isHighContrast())
        painter.setPen(m_theme.color(isOutbound() ? Role::Accent : Role::Border));
    else
        painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ground));

    const QRectF box = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal top = m_look.startsGroup ? round : joined;
    const qreal bottom = m_look.endsGroup ? round : joined;
    const bool onTheRight = isOutbound() != (emphasis.direction == Qt::RightToLeft);
    painter.drawPath(onTheRight ? roundedPath(box, round, top, bottom, round)
                                : roundedPath(box, top, round, round, bottom));
}

void MessageLayout::paintText(QPainter &painter, const QPoint &topLeft,
                              const TextHighlights &highlights) const
{
    QList<QTextLayout::FormatRange> marks;
    const QColor accent = m_theme.color(Role::Accent);
    const QColor onAccent = m_theme.color(Role::OnAccent);
    for (qsizetype i = 0; i < highlights.found.size(); ++i) {
        const bool isCurrent = i == highlights.current;
        marks.append(marked(highlights.found.at(i), isCurrent ? accent : m_theme.color(Role::Mark),
                            isCurrent ? onAccent : m_theme.color(Role::Text)));
    }
    if (highlights.selected.length > 0)
        marks.append(marked(highlights.selected, accent, onAccent));
    painter.setPen(m_theme.color(Role::Text));
    m_body.draw(painter, topLeft, marks);
}

void MessageLayout::paintLine(QPainter &painter, const QRect &place, const QString &text, Role role,
                              Qt::LayoutDirection direction) const
{
    const QFontMetrics metrics(m_theme.small());
    const auto side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(m_theme.small());
    painter.setPen(m_theme.color(role));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignAbsolute | side | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace contactdesk
