#include "ui/history/HistoryDelegate.h"

#include "models/HistoryModel.h"
#include "ui/common/MarkedText.h"
#include "ui/common/RowGround.h"

#include <QPainter>

namespace contactdesk
{

HistoryDelegate::HistoryDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    paintRowGround(*painter, option, m_theme, index.column());
    const bool isQuiet =
        index.column() == HistoryModel::WhenColumn || index.column() == HistoryModel::WhoColumn;
    const auto start = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    paintMarkedLine(*painter, option.rect.adjusted(Theme::gap, 0, -Theme::gap, 0),
                    index.data().toString(), {},
                    {m_theme.body(), m_theme.color(isQuiet ? Role::MutedText : Role::Text),
                     start | Qt::AlignVCenter},
                    m_theme);
    painter->restore();
}

} // namespace contactdesk
