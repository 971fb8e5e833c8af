#include "ui/common/RowGround.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace contactdesk
{

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme.color(Role::AccentSoft));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, theme.color(Role::Window));
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(theme.color(Role::Accent), 2));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace contactdesk
