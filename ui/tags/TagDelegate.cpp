#include "ui/tags/TagDelegate.h"

#include "ui/tags/ChipColors.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace contactdesk
{

namespace
{

constexpr int mostLetters = 36;

QString nameOf(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString().simplified();
}

/// Without the gap to its neighbours, which stands at the end of its line and below it.
QRect chipOf(const QStyleOptionViewItem &option)
{
    const QRect chip = option.rect.adjusted(0, 0, -Theme::tight, -Theme::tight);
    return QStyle::visualRect(option.direction, option.rect, chip);
}

} // namespace

TagDelegate::TagDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const QString name = nameOf(index);
    const ChipColors colors =
        chipColors(index.data(Qt::DisplayRole).toString(), option.state, m_theme);
    const QRect chip = chipOf(option);
    const bool hasFocus = option.state & QStyle::State_HasFocus;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_theme.small());
    // In high contrast the tint is too faint to tell where a chip ends.
    const bool isOutlined = m_theme.isHighContrast() || option.state & QStyle::State_Selected;
    painter->setPen(hasFocus     ? QPen(m_theme.color(Role::Accent), Theme::ring)
                    : isOutlined ? QPen(colors.ink, Theme::hairline)
                                 : QPen(Qt::NoPen));
    painter->setBrush(colors.ground);
    painter->drawRoundedRect(QRectF(chip).adjusted(1, 1, -1, -1), chip.height() / 2.0,
                             chip.height() / 2.0);
    painter->setPen(colors.ink);
    // A name is read in its own direction, whatever that of the window.
    painter->setLayoutDirection(name.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QRect inside = chip.adjusted(Theme::gap, 0, -Theme::gap, 0);
    painter->drawText(
        inside, Qt::AlignCenter | Qt::TextSingleLine,
        QFontMetricsF(m_theme.small()).elidedText(name, Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetricsF metrics(m_theme.small());
    // A name without letters still is a chip to point at. The view breaks the line where the last
    // pixel would be taken, too.
    const int name = std::max(
        static_cast<int>(std::ceil(metrics.horizontalAdvance(nameOf(index)))) + 1, Theme::wide);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int widestChip = m_theme.letters(mostLetters);
    const int room = view ? view->viewport()->width() - 1 : widestChip;
    return {std::min({name + 2 * Theme::gap, widestChip, room - Theme::tight}) + Theme::tight,
            static_cast<int>(std::ceil(metrics.height())) + 2 * Theme::tight + Theme::tight};
}

} // namespace contactdesk
