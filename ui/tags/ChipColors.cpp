#include "ui/tags/ChipColors.h"

namespace contactdesk
{

ChipColors chipColors(const QString &name, QStyle::State state, const Theme &theme)
{
    const QColor ink = theme.stableColor(name);
    const bool isMarked = state & (QStyle::State_MouseOver | QStyle::State_Selected);
    return {ink, theme.tint(ink, isMarked)};
}

} // namespace contactdesk
