#include "ui/palette/PaletteDelegate.h"

#include "ui/actions/ActionRegistry.h"
#include "ui/common/Avatar.h"
#include "ui/common/MarkedText.h"
#include "ui/common/RowGround.h"
#include "ui/palette/PaletteModel.h"
#include "ui/theme/Icons.h"

#include <QAction>
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

QList<TextSpan> marksOf(const QModelIndex &index, int role)
{
    return index.data(role).value<QList<TextSpan>>();
}

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, const ActionRegistry &actions, QObject *parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_actions(actions),
      m_list(themedIcon(theme, u"view-list-text"_s)),
      m_lookUp(themedIcon(theme, u"edit-find"_s, Role::Accent))
{
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, m_theme);
    if (option.state & QStyle::State_Selected) {
        // Not by the colour of the ground alone.
        const QRect bar(option.rect.left(), option.rect.top(), Theme::tight, option.rect.height());
        painter->fillRect(mirrored(option, bar), m_theme.color(Role::Accent));
    }
    QRect room = option.rect.adjusted(Theme::margin, 0, -Theme::margin, 0);
    QRect sign(room.left(), 0, Theme::iconSize, Theme::iconSize);
    sign.moveCenter({sign.center().x(), room.center().y()});
    paintSign(*painter, mirrored(option, sign), index);
    room.setLeft(sign.right() + Theme::margin);
    room = paintKeys(*painter, option, room, index.data(PaletteModel::KeysRole).toString());
    paintTexts(*painter, option, room, index);
    painter->restore();
}

void PaletteDelegate::paintSign(QPainter &painter, const QRect &where,
                                const QModelIndex &index) const
{
    switch (index.data(PaletteModel::KindRole).value<PaletteKind>()) {
    case PaletteKind::Command:
        m_actions.action(index.data(PaletteModel::IdRole).toString())
            ->icon()
            .paint(&painter, where, Qt::AlignCenter,
                   index.data(PaletteModel::CanRunRole).toBool() ? QIcon::Normal : QIcon::Disabled);
        break;
    case PaletteKind::List:
        m_list.paint(&painter, where);
        break;
    case PaletteKind::Contact:
        paintAvatar(painter,
                    where.adjusted(-Theme::tight / 2, -Theme::tight / 2, Theme::tight / 2,
                                   Theme::tight / 2),
                    index.data(Qt::DisplayRole).toString(), m_theme);
        break;
    case PaletteKind::LookUp:
        m_lookUp.paint(&painter, where);
        break;
    }
}

QRect PaletteDelegate::paintKeys(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QRect &room, const QString &keys) const
{
    if (keys.isEmpty())
        return room;
    const QFontMetrics metrics(m_theme.small());
    const int width = metrics.horizontalAdvance(keys) + 2 * Theme::gap;
    const int height = metrics.height() + Theme::tight;
    const QRect cap(room.right() - width + 1, room.center().y() - height / 2, width, height);
    const QRect where = mirrored(option, cap);
    painter.setPen(m_theme.color(Role::Border));
    painter.setBrush(m_theme.color(Role::Window));
    painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), Theme::tight,
                            Theme::tight);
    painter.setPen(m_theme.color(Role::Text));
    painter.setFont(m_theme.small());
    QTextOption leftToRight(Qt::AlignCenter);
    leftToRight.setTextDirection(Qt::LeftToRight);
    painter.drawText(QRectF(where), keys, leftToRight);
    return room.adjusted(0, 0, -width - Theme::gap, 0);
}

void PaletteDelegate::paintTexts(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QRect &room, const QModelIndex &index) const
{
    const Qt::Alignment start =
        (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool canRun = index.data(PaletteModel::CanRunRole).toBool();
    const QFont font = m_theme.body();
    const int wanted = QFontMetrics(font).horizontalAdvance(text) + 2;
    const QRect first(room.left(), room.top(), std::min(wanted, room.width()), room.height());
    paintMarkedLine(painter, mirrored(option, first), text, marksOf(index, PaletteModel::MarksRole),
                    {font, m_theme.color(canRun ? Role::Text : Role::MutedText), start}, m_theme);
    const QRect rest = room.adjusted(first.width() + Theme::margin, 0, 0, 0);
    // Less than a few letters of it tell nothing.
    if (rest.width() < m_theme.letters(3))
        return;
    paintMarkedLine(painter, mirrored(option, rest),
                    index.data(PaletteModel::DetailRole).toString(),
                    marksOf(index, PaletteModel::DetailMarksRole),
                    {m_theme.small(), m_theme.color(Role::MutedText), start}, m_theme);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int line = std::max(QFontMetrics(m_theme.body()).height(), Theme::iconSize);
    return {0, line + 2 * Theme::gap};
}

} // namespace contactdesk
