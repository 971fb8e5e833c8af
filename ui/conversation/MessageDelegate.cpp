#include "ui/conversation/MessageDelegate.h"

#include "models/ConversationModel.h"
#include "ui/conversation/MessageLayout.h"

#include <QPainter>

namespace contactdesk
{

namespace
{

void paintDay(QPainter &painter, const QRect &line, const QString &day, const Theme &theme)
{
    const QFontMetrics metrics(theme.small());
    const int width = metrics.horizontalAdvance(day) + 2 * Theme::margin;
    const QRect chip(line.center().x() - width / 2, line.top(), width, line.height());
    painter.setPen(theme.color(Role::Border));
    painter.drawLine(line.left() + Theme::margin, line.center().y(), chip.left(),
                     line.center().y());
    painter.drawLine(chip.right(), line.center().y(), line.right() - Theme::margin,
                     line.center().y());
    painter.setFont(theme.small());
    painter.setPen(theme.color(Role::MutedText));
    painter.drawText(chip, Qt::AlignCenter, day);
}

} // namespace

MessageDelegate::MessageDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const MessageLayout layout(index, option.rect.width(), m_theme);
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect,
                                  rect.translated(option.rect.topLeft()));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!layout.day.isNull())
        paintDay(*painter, placed(layout.day),
                 index.data(ConversationModel::DayTextRole).toString(), m_theme);

    const QRectF bubble = QRectF(placed(layout.bubble)).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isMarked = option.state & (QStyle::State_Selected | QStyle::State_HasFocus);
    painter->setPen(layout.isUndelivered ? QPen(m_theme.color(Role::Danger), 1)
                    : isMarked           ? QPen(m_theme.color(Role::Accent), 2)
                                         : QPen(Qt::NoPen));
    painter->setBrush(
        m_theme.color(layout.isOutbound ? Role::OutboundBubble : Role::InboundBubble));
    painter->drawRoundedRect(bubble, 2 * Theme::radius, 2 * Theme::radius);

    painter->setPen(m_theme.color(Role::Text));
    const QRect textBox = placed(QRect(layout.textPosition, QSize(layout.footer.width(), 1)));
    layout.text->draw(painter, textBox.topLeft());

    painter->setFont(m_theme.small());
    if (!layout.media.isNull()) {
        const QRect chip = placed(layout.media);
        painter->setPen(m_theme.color(Role::Border));
        painter->setBrush(m_theme.color(Role::Surface));
        painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius,
                                 Theme::radius);
        painter->setPen(m_theme.color(Role::Accent));
        painter->drawText(chip.adjusted(Theme::gap, 0, -Theme::gap, 0), Qt::AlignVCenter,
                          QFontMetrics(m_theme.small())
                              .elidedText(index.data(ConversationModel::MediaTextRole).toString(),
                                          Qt::ElideMiddle, chip.width() - 2 * Theme::gap));
    }
    painter->setPen(m_theme.color(layout.isUndelivered ? Role::Danger : Role::MutedText));
    const auto side =
        layout.isOutbound != (option.direction == Qt::RightToLeft) ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(placed(layout.footer), static_cast<int>(side | Qt::AlignAbsolute),
                      layout.footerText);
    painter->restore();
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), MessageLayout(index, option.rect.width(), m_theme).height};
}

} // namespace contactdesk
