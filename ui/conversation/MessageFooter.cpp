#include "ui/conversation/MessageFooter.h"

#include "ui/conversation/DeliveryMark.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace contactdesk
{

MessageFooter::MessageFooter(const MessageLook &look, const Theme &theme)
    : m_time(look.time), m_status(look.status), m_delivery(look.delivery)
{
    if (m_time.isEmpty() && m_status.isEmpty())
        return;
    const QFontMetrics metrics(theme.small());
    m_timeWidth = m_time.isEmpty() ? 0 : textWidth(theme.small(), m_time);
    m_markWidth = m_status.isEmpty() ? 0 : deliveryMarkWidth(m_delivery, metrics.ascent());
    int width = m_timeWidth;
    if (!m_status.isEmpty()) {
        width += m_timeWidth > 0 ? Theme::gap : 0;
        width += m_markWidth > 0 ? m_markWidth + Theme::tight : 0;
        width += textWidth(theme.small(), m_status);
    }
    m_size = {width, metrics.height()};
}

void MessageFooter::paint(QPainter &painter, const QRect &place, Qt::LayoutDirection direction,
                          const Theme &theme) const
{
    const QFontMetrics metrics(theme.small());
    const bool failed = m_delivery == Delivery::Failed;
    const auto put = [&](int left, int width) {
        return QStyle::visualRect(direction, place,
                                  QRect(place.left() + left, place.top(), width, place.height()));
    };
    const auto side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int flags = Qt::AlignVCenter | Qt::AlignAbsolute | side | Qt::TextSingleLine;
    painter.setFont(theme.small());
    painter.setPen(theme.color(Role::MutedText));
    int left = 0;
    if (m_timeWidth > 0) {
        painter.drawText(put(left, m_timeWidth), flags, m_time);
        left += m_timeWidth + Theme::gap;
    }
    if (m_status.isEmpty())
        return;
    const QColor word = theme.color(failed ? Role::Danger : Role::MutedText);
    if (m_markWidth > 0) {
        QRect mark = put(left, m_markWidth);
        mark.setTop(place.top() + (place.height() - metrics.ascent()) / 2);
        mark.setHeight(metrics.ascent());
        paintDeliveryMark(painter, mark, m_delivery,
                          m_delivery == Delivery::Read ? theme.color(Role::Accent) : word);
        left += m_markWidth + Theme::tight;
    }
    painter.setPen(word);
    const int room = std::max(0, place.width() - left);
    painter.drawText(put(left, room), flags, metrics.elidedText(m_status, Qt::ElideRight, room));
}

int textWidth(const QFont &font, const QString &text)
{
    // Rounded up: what is a hair too wide is cut off.
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

} // namespace contactdesk
