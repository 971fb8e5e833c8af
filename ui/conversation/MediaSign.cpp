#include "ui/conversation/MediaSign.h"

#include <QPainter>
#include <QPainterPath>

namespace contactdesk
{

namespace
{

// All within a square of 16 units.

QPainterPath picture()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(1.5, 2.5, 13, 11), 1.5, 1.5);
    path.addEllipse(QPointF(5.2, 6), 1.2, 1.2);
    path.moveTo(2, 12);
    path.lineTo(6, 8.5);
    path.lineTo(8.5, 10.8);
    path.lineTo(11, 7.5);
    path.lineTo(14.2, 11.5);
    return path;
}

QPainterPath sticker()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 6.5, 6.5);
    path.addEllipse(QPointF(5.8, 6.3), 0.4, 0.4);
    path.addEllipse(QPointF(10.2, 6.3), 0.4, 0.4);
    path.moveTo(5, 9.5);
    path.quadTo(8, 13, 11, 9.5);
    return path;
}

QPainterPath audio()
{
    QPainterPath path;
    const qreal heights[] = {2, 5, 3, 6, 4, 1.5};
    qreal x = 2;
    for (const qreal height : heights) {
        path.moveTo(x, 8 - height);
        path.lineTo(x, 8 + height);
        x += 2.4;
    }
    return path;
}

QPainterPath video()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(1.5, 2.5, 13, 11), 1.5, 1.5);
    path.moveTo(6.2, 5.5);
    path.lineTo(10.6, 8);
    path.lineTo(6.2, 10.5);
    path.closeSubpath();
    return path;
}

QPainterPath document()
{
    QPainterPath path;
    path.moveTo(3, 1.5);
    path.lineTo(9.5, 1.5);
    path.lineTo(13, 5);
    path.lineTo(13, 14.5);
    path.lineTo(3, 14.5);
    path.closeSubpath();
    for (const qreal y : {7.0, 9.3, 11.6}) {
        path.moveTo(5.5, y);
        path.lineTo(10.5, y);
    }
    return path;
}

QPainterPath location()
{
    QPainterPath path;
    path.moveTo(8, 15);
    path.cubicTo(4, 10.5, 3, 8.5, 3, 6.3);
    path.cubicTo(3, 3.5, 5.2, 1.3, 8, 1.3);
    path.cubicTo(10.8, 1.3, 13, 3.5, 13, 6.3);
    path.cubicTo(13, 8.5, 12, 10.5, 8, 15);
    path.addEllipse(QPointF(8, 6.3), 1.8, 1.8);
    return path;
}

QPainterPath contact()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 5), 3, 3);
    path.moveTo(2, 14.5);
    path.cubicTo(2, 8.8, 14, 8.8, 14, 14.5);
    path.closeSubpath();
    return path;
}

QPainterPath signOf(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Picture:
        return picture();
    case MediaKind::Sticker:
        return sticker();
    case MediaKind::Audio:
        return audio();
    case MediaKind::Video:
        return video();
    case MediaKind::Document:
        return document();
    case MediaKind::Location:
        return location();
    case MediaKind::Contact:
        return contact();
    }
    return {};
}

} // namespace

void paintMediaSign(QPainter &painter, const QRectF &square, MediaKind kind, const QColor &color)
{
    constexpr qreal units = 16;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / units, square.height() / units);
    painter.setPen(QPen(color, 1.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(signOf(kind));
    painter.restore();
}

} // namespace contactdesk
