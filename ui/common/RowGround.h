#pragma once

#include "ui/theme/Theme.h"

class QPainter;
class QStyleOptionViewItem;

namespace contactdesk
{

/// Paints what lies under the row of a list, by its state: selected, under the pointer, focused. Of
/// a row with several columns the mark of the selection stands in the first.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme,
                    int column = 0);

} // namespace contactdesk
