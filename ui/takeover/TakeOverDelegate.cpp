#include "ui/takeover/TakeOverDelegate.h"

#include "models/TakeOverModel.h"
#include "ui/common/Avatar.h"
#include "ui/common/MarkedText.h"
#include "ui/common/RowGround.h"

#include <QPainter>

namespace contactdesk
{

using namespace Qt::StringLiterals;

TakeOverDelegate::TakeOverDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void TakeOverDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, m_theme);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    const auto start = isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto end = isRightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    const auto text = [&](int role) {
        return index.data(role).toString();
    };

    const QRect inner =
        option.rect.adjusted(Theme::margin, Theme::gap, -Theme::margin, -Theme::gap);
    QRect disc(inner.left(), 0, Theme::avatarSize, Theme::avatarSize);
    disc.moveTop(inner.center().y() - Theme::avatarSize / 2);
    const QString name = text(Qt::DisplayRole);
    paintAvatar(*painter, mirrored(disc), name, m_theme);

    const QString number = text(TakeOverModel::NumberRole);
    const bool hasNumber = !number.isEmpty() && number != name;
    // Two lines stand as close together as three.
    const int spare = hasNumber ? 0 : QFontMetrics(m_theme.body()).height() / 2;
    const QRect room = inner.adjusted(Theme::avatarSize + Theme::margin, spare, 0, -spare);
    const bool isNearlyOver = index.data(TakeOverModel::NearlyOverRole).toBool();
    const QFont leftFont = isNearlyOver ? m_theme.strong() : m_theme.small();
    const QString left = text(TakeOverModel::LeftRole);
    const int leftWidth = QFontMetrics(leftFont).horizontalAdvance(left) + Theme::gap;
    const Role leftInk = isNearlyOver ? Role::Warning : Role::MutedText;
    paintMarkedLine(*painter, mirrored(room), left, {},
                    {leftFont, m_theme.color(leftInk), end | Qt::AlignTop}, m_theme);
    paintMarkedLine(*painter, mirrored(room.adjusted(0, 0, -leftWidth, 0)), name, {},
                    {m_theme.strong(), m_theme.color(Role::Text), start | Qt::AlignTop}, m_theme);
    if (hasNumber) {
        paintMarkedLine(*painter, mirrored(room), number, {},
                        {m_theme.body(), m_theme.color(Role::Text), start | Qt::AlignVCenter},
                        m_theme);
    }
    QString span = text(TakeOverModel::SpanRole);
    if (const QString standing = text(TakeOverModel::StandingRole); !standing.isEmpty())
        span += u" · "_s + standing;
    paintMarkedLine(*painter, mirrored(room), span, {},
                    {m_theme.small(), m_theme.color(Role::MutedText), start | Qt::AlignBottom},
                    m_theme);
    painter->restore();
}

QSize TakeOverDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, QFontMetrics(m_theme.strong()).height() + QFontMetrics(m_theme.body()).height() +
                   QFontMetrics(m_theme.small()).height() + 2 * Theme::tight + 2 * Theme::gap};
}

} // namespace contactdesk
