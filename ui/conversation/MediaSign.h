#pragma once

#include "models/MediaText.h"

#include <QRectF>

class QColor;
class QPainter;

namespace contactdesk
{

/// Paints what stands for a kind of media into a square; as lines, sharp at any scale.
void paintMediaSign(QPainter &painter, const QRectF &square, MediaKind kind, const QColor &color);

} // namespace contactdesk
