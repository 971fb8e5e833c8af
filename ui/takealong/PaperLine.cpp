#include "ui/takealong/PaperLine.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace contactdesk
{

namespace
{

/// By the tables that say where its pictures are.
bool isColored(const QRawFont &font)
{
    return !font.fontTable("CBLC").isEmpty() || !font.fontTable("COLR").isEmpty();
}

void drawAsPicture(QPainter &painter, const QGlyphRun &run, QPointF place)
{
    const QRectF bounds = run.boundingRect();
    QImage image(bounds.size().toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return;
    image.fill(Qt::transparent);
    QPainter(&image).drawGlyphRun(-bounds.topLeft(), run);
    painter.drawImage(place + bounds.topLeft(), image);
}

} // namespace

void drawPaperLine(QPainter &painter, const QTextLine &line, QPointF place)
{
    const QList<QGlyphRun> runs = line.glyphRuns();
    const auto isPicture = [](const QGlyphRun &run) {
        return isColored(run.rawFont());
    };
    if (std::none_of(runs.begin(), runs.end(), isPicture)) {
        line.draw(&painter, place);
        return;
    }
    for (const QGlyphRun &run : runs) {
        if (isPicture(run))
            drawAsPicture(painter, run, place);
        else
            painter.drawGlyphRun(place, run);
    }
}

} // namespace contactdesk
