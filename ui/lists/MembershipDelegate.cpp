#include "ui/lists/MembershipDelegate.h"

#include "models/MembershipModel.h"

#include <QPainter>

namespace contactdesk
{

MembershipDelegate::MembershipDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void MembershipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->setPen(option.state & QStyle::State_HasFocus
                        ? QPen(m_theme.color(Role::Accent), Theme::ring)
                        : QPen(Qt::NoPen));
    painter->setBrush(isSelected ? QBrush(m_theme.color(Role::AccentSoft)) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), Theme::radius,
                             Theme::radius);

    const QRect text = option.rect.adjusted(Theme::gap, Theme::tight, -Theme::gap, -Theme::tight);
    const auto side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto line = [&](const QString &content, const QFont &font, Role role,
                          Qt::Alignment where) {
        painter->setFont(font);
        painter->setPen(m_theme.color(role));
        painter->drawText(text, static_cast<int>(side | where | Qt::AlignAbsolute),
                          QFontMetrics(font).elidedText(content, Qt::ElideRight, text.width()));
    };
    const auto standing = index.data(MembershipModel::StandingRole).value<Standing>();
    line(index.data(Qt::DisplayRole).toString(), m_theme.body(),
         standing == Standing::Settled ? Role::Text : Role::MutedText, Qt::AlignTop);
    line(index.data(MembershipModel::SinceRole).toString(), m_theme.small(),
         standing == Standing::NeedsAgent ? Role::Warning : Role::MutedText, Qt::AlignBottom);
    painter->restore();
}

QSize MembershipDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, QFontMetrics(m_theme.body()).height() + QFontMetrics(m_theme.small()).height() +
                   3 * Theme::tight};
}

} // namespace contactdesk
