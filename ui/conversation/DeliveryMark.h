#pragma once

#include "models/MessageText.h"

#include <QRectF>

class QColor;
class QPainter;

namespace contactdesk
{

/// The sign of what became of a message: a clock while it is queued, a tick sent, two ticks
/// delivered or read, an exclamation mark if it failed; none for anything else. Painted as lines,
/// sharp at any scale; never mirrored.
/// @{
/// How wide it is at a height; 0 for none.
int deliveryMarkWidth(Delivery delivery, int height);
void paintDeliveryMark(QPainter &painter, const QRectF &place, Delivery delivery,
                       const QColor &color);
/// @}

} // namespace contactdesk
