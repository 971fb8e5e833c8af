#include "ui/common/RowGround.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace contactdesk
{

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme,
                    int column)
{
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, theme.color(Role::AccentSoft));
        // The ground alone is too faint a sign.
        const QRect bar(option.rect.topLeft(), QSize(Theme::bar, option.rect.height()));
        if (column == 0)
            painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                             theme.color(Role::Accent));
    } else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, theme.color(Role::Window));
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(theme.color(Role::Accent), Theme::ring));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace contactdesk
