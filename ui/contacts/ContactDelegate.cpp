#include "ui/contacts/ContactDelegate.h"

#include "models/ContactListModel.h"
#include "ui/common/Avatar.h"

#include <QPainter>

namespace contactdesk
{

ContactDelegate::ContactDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void ContactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };

    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme.color(Role::AccentSoft));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, m_theme.color(Role::Window));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.color(Role::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }

    const QString name = index.data(Qt::DisplayRole).toString();
    const QRect inner =
        option.rect.adjusted(Theme::margin, Theme::gap, -Theme::margin, -Theme::gap);
    const QRect disc(inner.left(), inner.center().y() - Theme::avatarSize / 2, Theme::avatarSize,
                     Theme::avatarSize);
    paintAvatar(*painter, mirrored(disc), name, m_theme);

    QRect text = inner.adjusted(Theme::avatarSize + Theme::margin, 0, 0, 0);
    if (index.data(ContactListModel::UnsavedRole).toBool()) {
        const QRect dot(text.right() - Theme::gap, text.center().y() - Theme::tight, Theme::gap,
                        Theme::gap);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Role::Warning));
        painter->drawEllipse(mirrored(dot));
        text.setRight(dot.left() - Theme::tight);
    }

    const auto line = [&](const QString &content, const QFont &font, Role role,
                          Qt::Alignment where) {
        // By its own direction: a number keeps its plus in front in a mirrored window too.
        painter->setLayoutDirection(content.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->setFont(font);
        painter->setPen(m_theme.color(role));
        const QString shown = QFontMetrics(font).elidedText(content, Qt::ElideRight, text.width());
        const auto side = isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(mirrored(text), static_cast<int>(side | where | Qt::AlignAbsolute),
                          shown);
    };
    const QString subtitle = index.data(ContactListModel::SubtitleRole).toString();
    line(name, m_theme.strong(), Role::Text, subtitle.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    line(subtitle, m_theme.small(), Role::MutedText, Qt::AlignBottom);
    painter->restore();
}

QSize ContactDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = QFontMetrics(m_theme.strong()).height() +
                      QFontMetrics(m_theme.small()).height() + Theme::tight;
    return {0, std::max(lines, Theme::avatarSize) + 2 * Theme::gap};
}

} // namespace contactdesk
