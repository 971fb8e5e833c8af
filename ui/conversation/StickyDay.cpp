#include "ui/conversation/StickyDay.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace contactdesk
{

void StickyDay::update(const Sight &sight)
{
    m_rect = {};
    // The line itself stands where the day would stick, or below.
    if (sight.day.isEmpty() || (sight.ownLine && *sight.ownLine >= Theme::tight))
        return;
    const QFontMetrics metrics(m_theme.small());
    const int widest = sight.width - 2 * Theme::margin;
    m_text = metrics.elidedText(sight.day, Qt::ElideRight, widest - 2 * Theme::margin);
    const QSize size(std::min(metrics.horizontalAdvance(m_text) + 2 * Theme::margin, widest),
                     metrics.height() + Theme::gap);
    int y = Theme::tight;
    if (sight.nextLine)
        y = std::min(y, *sight.nextLine - Theme::tight - size.height());
    if (widest > 0 && y + size.height() > 0)
        m_rect = QRect(QPoint((sight.width - size.width()) / 2, y), size);
}

void StickyDay::paint(QPainter &painter) const
{
    if (m_rect.isNull())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Role::Border));
    painter.setBrush(m_theme.color(Role::Surface));
    painter.drawRoundedRect(QRectF(m_rect).adjusted(0.5, 0.5, -0.5, -0.5), m_rect.height() / 2.0,
                            m_rect.height() / 2.0);
    painter.setFont(m_theme.small());
    painter.setPen(m_theme.color(Role::MutedText));
    painter.drawText(m_rect, static_cast<int>(Qt::AlignCenter | Qt::TextSingleLine), m_text);
    painter.restore();
}

} // namespace contactdesk
