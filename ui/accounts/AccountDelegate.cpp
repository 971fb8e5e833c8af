#include "ui/accounts/AccountDelegate.h"

#include "models/AccountListModel.h"
#include "ui/common/RowGround.h"
#include "ui/theme/Icons.h"

#include <QPainter>

namespace contactdesk
{

AccountDelegate::AccountDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    paintRowGround(*painter, option, m_theme);

    const QRect inner =
        option.rect.adjusted(Theme::margin, Theme::gap, -Theme::margin, -Theme::gap);
    const QRect mark(inner.left(), inner.center().y() - Theme::iconSize / 2, Theme::iconSize,
                     Theme::iconSize);
    colorIcon(m_theme, index.data(Qt::DecorationRole).value<QColor>())
        .paint(painter, mirrored(mark));

    const QRect text = inner.adjusted(Theme::iconSize + Theme::margin, 0, 0, 0);
    const auto side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto line = [&](const QString &content, const QFont &font, Role role,
                          Qt::Alignment where) {
        painter->setLayoutDirection(content.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        painter->setFont(font);
        painter->setPen(m_theme.color(role));
        painter->drawText(mirrored(text), static_cast<int>(side | where | Qt::AlignAbsolute),
                          QFontMetrics(font).elidedText(content, Qt::ElideRight, text.width()));
    };
    line(index.data(Qt::DisplayRole).toString(), m_theme.strong(), Role::Text, Qt::AlignTop);
    line(index.data(AccountListModel::AddressRole).toString(), m_theme.small(), Role::MutedText,
         Qt::AlignBottom);
    painter->restore();
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, QFontMetrics(m_theme.strong()).height() + QFontMetrics(m_theme.small()).height() +
                   Theme::tight + 2 * Theme::gap};
}

} // namespace contactdesk
