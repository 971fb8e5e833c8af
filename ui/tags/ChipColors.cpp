#include "ui/tags/ChipColors.h"

namespace contactdesk
{

ChipColors chipColors(const QString &name, QStyle::State state, const Theme &theme)
{
    const QColor ink = theme.stableColor(name);
    const QColor surface = theme.color(Role::Surface);
    const bool isMarked = state & (QStyle::State_MouseOver | QStyle::State_Selected);
    const int percent = isMarked ? 22 : 12;
    const auto mixed = [percent](int of, int on) {
        return (of * percent + on * (100 - percent)) / 100;
    };
    return {ink, QColor(mixed(ink.red(), surface.red()), mixed(ink.green(), surface.green()),
                        mixed(ink.blue(), surface.blue()))};
}

} // namespace contactdesk
