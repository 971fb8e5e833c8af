#include "ui/conversation/MessageDelegate.h"

namespace contactdesk
{

MessageDelegate::MessageDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

std::unique_ptr<MessageLayout> MessageDelegate::newLayout(const QModelIndex &index, int width) const
{
    return std::make_unique<MessageLayout>(index, width, m_theme, m_markup);
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const bool isCurrent = option.state & (QStyle::State_Selected | QStyle::State_HasFocus);
    newLayout(index, option.rect.width())
        ->paint(*painter, option.rect.topLeft(), {},
                {.isCurrent = isCurrent, .direction = option.direction});
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), newLayout(index, option.rect.width())->height()};
}

} // namespace contactdesk
