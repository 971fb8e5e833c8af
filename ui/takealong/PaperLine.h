#pragma once

#include <QPointF>

class QPainter;
class QTextLine;

namespace contactdesk
{

/// Draws a line on paper, at that place. Emoji become pictures: a PDF takes fonts by their
/// outlines, of which those have none, and Qt's engine measures them wrongly once it has tried.
void drawPaperLine(QPainter &painter, const QTextLine &line, QPointF place);

} // namespace contactdesk
