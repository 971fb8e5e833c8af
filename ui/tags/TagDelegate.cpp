#include "ui/tags/TagDelegate.h"

#include "models/TagListModel.h"

#include <QPainter>

namespace contactdesk
{

namespace
{

struct Layout {
    QString name;
    QRect chip;
    QRect description;
};

Layout layoutFor(const QModelIndex &index, const QRect &row, const Theme &theme)
{
    const QFontMetrics metrics(theme.small());
    const int chipHeight = metrics.height() + 2 * Theme::tight;
    // A long name leaves room for some of its description.
    const int widest = row.width() * 6 / 10;
    const QString name = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                            widest - 2 * Theme::gap);
    const QRect chip(row.left(), row.top() + Theme::tight / 2,
                     metrics.horizontalAdvance(name) + 2 * Theme::gap, chipHeight);
    const QRect description(chip.right() + Theme::gap, chip.top(),
                            row.right() - chip.right() - Theme::gap, chipHeight);
    return {name, chip, description};
}

} // namespace

TagDelegate::TagDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Layout layout = layoutFor(index, option.rect, m_theme);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QColor ink = m_theme.stableColor(index.data(Qt::DisplayRole).toString());
    QColor ground = ink;
    ground.setAlphaF(0.12F);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_theme.small());
    painter->setPen(option.state & QStyle::State_HasFocus ? QPen(m_theme.color(Role::Accent), 2)
                                                          : QPen(Qt::NoPen));
    painter->setBrush(ground);
    const QRect chip = mirrored(layout.chip);
    painter->drawRoundedRect(QRectF(chip).adjusted(1, 1, -1, -1), chip.height() / 2.0,
                             chip.height() / 2.0);
    painter->setPen(ink);
    painter->drawText(chip, Qt::AlignCenter, layout.name);

    painter->setPen(m_theme.color(Role::MutedText));
    const QString description =
        QFontMetrics(m_theme.small())
            .elidedText(index.data(TagListModel::DescriptionRole).toString(), Qt::ElideRight,
                        layout.description.width());
    const auto side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(mirrored(layout.description),
                      static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute), description);
    painter->restore();
}

QSize TagDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, QFontMetrics(m_theme.small()).height() + 3 * Theme::tight};
}

} // namespace contactdesk
