#include "ui/findall/FoundMessageDelegate.h"

#include "models/MessageSearchModel.h"
#include "ui/common/Avatar.h"
#include "ui/common/MarkedText.h"
#include "ui/common/RowGround.h"

#include <QPainter>

namespace contactdesk
{

namespace
{

// The texts of all rows begin under each other.
constexpr int indent = Theme::avatarSize + Theme::margin;

MessageSearchModel::RowKind kindOf(const QModelIndex &index)
{
    return static_cast<MessageSearchModel::RowKind>(
        index.data(MessageSearchModel::KindRole).toInt());
}

QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

Qt::Alignment startOf(const QStyleOptionViewItem &option)
{
    return option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

Qt::Alignment endOf(const QStyleOptionViewItem &option)
{
    return option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
}

} // namespace

FoundMessageDelegate::FoundMessageDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void FoundMessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, m_theme);
    switch (kindOf(index)) {
    case MessageSearchModel::RowKind::Contact:
        paintContact(*painter, option, index);
        break;
    case MessageSearchModel::RowKind::Message:
        paintMessage(*painter, option, index);
        break;
    case MessageSearchModel::RowKind::More:
        paintMore(*painter, option, index);
        break;
    }
    painter->restore();
}

void FoundMessageDelegate::paintContact(QPainter &painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    if (index.row() > 0) {
        painter.setPen(m_theme.color(Role::Border));
        const int y = option.rect.top() + Theme::tight;
        painter.drawLine(option.rect.left(), y, option.rect.right(), y);
    }
    const QRect inner =
        option.rect.adjusted(Theme::margin, Theme::margin, -Theme::margin, -Theme::tight);
    const QString name = index.data(Qt::DisplayRole).toString();
    const QRect disc(inner.left(), inner.center().y() - Theme::avatarSize / 2, Theme::avatarSize,
                     Theme::avatarSize);
    paintAvatar(painter, mirrored(option, disc), name, m_theme);

    const QRect room = inner.adjusted(indent, 0, 0, 0);
    const QString count = index.data(MessageSearchModel::CountRole).toString();
    const QString subtitle = index.data(MessageSearchModel::SubtitleRole).toString();
    const Qt::Alignment line = subtitle.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop;
    paintMarkedLine(painter, mirrored(option, room), count, {},
                    {m_theme.small(), m_theme.color(Role::MutedText), endOf(option) | line},
                    m_theme);
    const int countWidth = QFontMetrics(m_theme.small()).horizontalAdvance(count) + Theme::gap;
    paintMarkedLine(painter, mirrored(option, room.adjusted(0, 0, -countWidth, 0)), name, {},
                    {m_theme.strong(), m_theme.color(Role::Text), startOf(option) | line}, m_theme);
    paintMarkedLine(
        painter, mirrored(option, room), subtitle, {},
        {m_theme.small(), m_theme.color(Role::MutedText), startOf(option) | Qt::AlignBottom},
        m_theme);
}

void FoundMessageDelegate::paintMessage(QPainter &painter, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const QRect room =
        option.rect.adjusted(Theme::margin + indent, Theme::tight, -Theme::margin, -Theme::tight);
    paintMarkedLine(painter, mirrored(option, room), index.data(Qt::DisplayRole).toString(),
                    index.data(MessageSearchModel::SpansRole).value<QList<TextSpan>>(),
                    {m_theme.body(), m_theme.color(Role::Text), startOf(option) | Qt::AlignTop},
                    m_theme);
    paintMarkedLine(
        painter, mirrored(option, room), index.data(MessageSearchModel::AboutRole).toString(), {},
        {m_theme.small(), m_theme.color(Role::MutedText), startOf(option) | Qt::AlignBottom},
        m_theme);
}

void FoundMessageDelegate::paintMore(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const QRect room = option.rect.adjusted(Theme::margin + indent, 0, -Theme::margin, 0);
    paintMarkedLine(
        painter, mirrored(option, room), index.data(Qt::DisplayRole).toString(), {},
        {m_theme.small(), m_theme.color(Role::Accent), startOf(option) | Qt::AlignVCenter},
        m_theme);
}

QSize FoundMessageDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int small = QFontMetrics(m_theme.small()).height();
    switch (kindOf(index)) {
    case MessageSearchModel::RowKind::Contact:
        return {0, std::max(QFontMetrics(m_theme.strong()).height() + small, Theme::avatarSize) +
                       Theme::margin + Theme::tight};
    case MessageSearchModel::RowKind::Message:
        return {0, QFontMetrics(m_theme.body()).height() + small + 3 * Theme::tight};
    case MessageSearchModel::RowKind::More:
        break;
    }
    return {0, small + 2 * Theme::gap};
}

} // namespace contactdesk
