#include "ui/contacts/ContactDelegate.h"

#include "models/SearchModel.h"
#include "ui/common/Avatar.h"
#include "ui/common/MarkedText.h"
#include "ui/common/RowGround.h"
#include "ui/theme/Icons.h"

#include <QPainter>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

Qt::Alignment startOf(const QStyleOptionViewItem &option)
{
    return option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

QRect innerOf(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(Theme::margin, Theme::gap, -Theme::margin, -Theme::gap);
}

QRect discIn(const QRect &inner)
{
    return {inner.left(), inner.center().y() - Theme::avatarSize / 2, Theme::avatarSize,
            Theme::avatarSize};
}

/// The subtitle with the name of its field in front, and the marks moved along.
std::pair<QString, QList<TextSpan>> subtitleOf(const QModelIndex &index)
{
    const QString text = index.data(SearchModel::SubtitleRole).toString();
    auto marks = index.data(SearchModel::SubtitleSpansRole).value<QList<TextSpan>>();
    const QString label = index.data(SearchModel::SubtitleLabelRole).toString();
    if (label.isEmpty())
        return {text, marks};
    const QString prefix = ContactDelegate::tr("%1: ", "field: text").arg(label);
    for (TextSpan &mark : marks)
        mark.start += static_cast<int>(prefix.size());
    return {prefix + text, marks};
}

} // namespace

ContactDelegate::ContactDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_lookUpIcon(themedIcon(theme, u"edit-find"_s, Role::Accent))
{
}

void ContactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, m_theme);
    if (index.data(SearchModel::LookUpRole).toBool())
        paintLookUp(*painter, option, index);
    else
        paintContact(*painter, option, index);
    painter->restore();
}

void ContactDelegate::paintLookUp(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QRect inner = innerOf(option);
    const QRect disc = discIn(inner);
    QRect icon(0, 0, Theme::iconSize, Theme::iconSize);
    icon.moveCenter(disc.center());
    m_lookUpIcon.paint(&painter, mirrored(option, icon));
    const QRect text = inner.adjusted(Theme::avatarSize + Theme::margin, 0, 0, 0);
    // What is asked for in a line of its own, or a narrow list would cut it off.
    paintMarkedLine(
        painter, mirrored(option, text), index.data(SearchModel::SubtitleRole).toString(), {},
        {m_theme.strong(), m_theme.color(Role::Accent), startOf(option) | Qt::AlignTop}, m_theme);
    paintMarkedLine(
        painter, mirrored(option, text), tr("Look up on the service"), {},
        {m_theme.small(), m_theme.color(Role::Accent), startOf(option) | Qt::AlignBottom}, m_theme);
}

QRect ContactDelegate::paintUnsavedDot(QPainter &painter, const QStyleOptionViewItem &option,
                                       const QRect &room) const
{
    const QRect dot(room.right() - Theme::gap, room.center().y() - Theme::tight, Theme::gap,
                    Theme::gap);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Role::Warning));
    painter.drawEllipse(mirrored(option, dot));
    return room.adjusted(0, 0, -Theme::gap - Theme::tight, 0);
}

QRect ContactDelegate::paintStanding(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QRect &room, Standing standing) const
{
    if (standing == Standing::Settled)
        return room;
    const bool isWaiting = standing == Standing::Waiting;
    const int size = isWaiting ? Theme::gap + 2 : Theme::margin + 2;
    const QRect mark(room.right() - size + 1, room.center().y() - size / 2, size, size);
    const QRectF where = QRectF(mirrored(option, mark)).adjusted(1, 1, -1, -1);
    if (isWaiting) {
        painter.setPen(QPen(m_theme.color(Role::Accent), Theme::ring));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(where);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Role::Danger));
        painter.drawEllipse(where);
        painter.setPen(
            QPen(m_theme.color(Role::Surface), Theme::ring, Qt::SolidLine, Qt::RoundCap));
        const QPointF middle = where.center();
        painter.drawLine(middle + QPointF(0, -3), middle + QPointF(0, 0.5));
        painter.drawPoint(middle + QPointF(0, 3));
    }
    return room.adjusted(0, 0, -size - Theme::tight, 0);
}

QRect ContactDelegate::paintMaybe(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QRect &room) const
{
    const QString word = tr("maybe");
    const QFontMetrics metrics(m_theme.small());
    const int width = metrics.horizontalAdvance(word) + 2 * Theme::gap;
    QRect chip(room.right() - width + 1, 0, width, metrics.height() + Theme::tight);
    chip.moveBottom(room.bottom() + Theme::tight / 2);
    const QRect where = mirrored(option, chip);
    painter.setPen(m_theme.color(Role::Warning));
    painter.setBrush(m_theme.color(Role::WarningSoft));
    painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), where.height() / 2.0,
                            where.height() / 2.0);
    painter.setFont(m_theme.small());
    painter.drawText(where, Qt::AlignCenter, word);
    return room.adjusted(0, 0, -width - Theme::tight, 0);
}

void ContactDelegate::paintContact(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QString name = index.data(Qt::DisplayRole).toString();
    const QRect inner = innerOf(option);
    paintAvatar(painter, mirrored(option, discIn(inner)), name, m_theme);

    QRect room = inner.adjusted(Theme::avatarSize + Theme::margin, 0, 0, 0);
    if (index.data(SearchModel::UnsavedRole).toBool())
        room = paintUnsavedDot(painter, option, room);
    room = paintStanding(painter, option, room,
                         index.data(SearchModel::StandingRole).value<Standing>());
    const auto [subtitle, marks] = subtitleOf(index);
    paintMarkedLine(painter, mirrored(option, room), name,
                    index.data(SearchModel::NameSpansRole).value<QList<TextSpan>>(),
                    {m_theme.strong(), m_theme.color(Role::Text),
                     startOf(option) | (subtitle.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop)},
                    m_theme);
    if (index.data(SearchModel::MaybeRole).toBool())
        room = paintMaybe(painter, option, room);
    paintMarkedLine(
        painter, mirrored(option, room), subtitle, marks,
        {m_theme.small(), m_theme.color(Role::MutedText), startOf(option) | Qt::AlignBottom},
        m_theme);
}

QSize ContactDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = QFontMetrics(m_theme.strong()).height() +
                      QFontMetrics(m_theme.small()).height() + Theme::tight;
    return {0, std::max(lines, Theme::avatarSize) + 2 * Theme::gap};
}

} // namespace contactdesk
