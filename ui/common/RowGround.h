#pragma once

#include "ui/theme/Theme.h"

class QPainter;
class QStyleOptionViewItem;

namespace contactdesk
{

/// Paints what lies under the row of a list, by its state: selected, under the pointer, focused.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);

} // namespace contactdesk
