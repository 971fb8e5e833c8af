#include "ui/conversation/DeliveryMark.h"

#include <QPainter>
#include <QPainterPath>

namespace contactdesk
{

namespace
{

/// A tick in a square, its left end moved by some of the square's width.
QPolygonF tick(const QRectF &square, qreal offset)
{
    const auto at = [&](qreal x, qreal y) {
        return QPointF(square.left() + (x + offset) * square.width(),
                       square.top() + y * square.height());
    };
    return {{at(0.08, 0.56), at(0.34, 0.80), at(0.88, 0.22)}};
}

} // namespace

int deliveryMarkWidth(Delivery delivery, int height)
{
    switch (delivery) {
    case Delivery::Queued:
    case Delivery::Sent:
    case Delivery::Failed:
        return height;
    case Delivery::Delivered:
    case Delivery::Read:
        return height * 3 / 2;
    case Delivery::Received:
    case Delivery::Other:
        return 0;
    }
    return 0;
}

void paintDeliveryMark(QPainter &painter, const QRectF &place, Delivery delivery,
                       const QColor &color)
{
    const qreal size = place.height();
    const QRectF square(place.topLeft(), QSizeF(size, size));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, size / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (delivery) {
    case Delivery::Queued: {
        const QRectF face = square.adjusted(size / 8, size / 8, -size / 8, -size / 8);
        painter.drawEllipse(face);
        painter.drawPolyline(QPolygonF{{face.center() - QPointF(0, size / 4), face.center(),
                                        face.center() + QPointF(size / 6, size / 8)}});
        break;
    }
    case Delivery::Sent:
        painter.drawPolyline(tick(square, 0));
        break;
    case Delivery::Delivered:
    case Delivery::Read:
        painter.drawPolyline(tick(square, 0));
        painter.drawPolyline(tick(square, 0.42));
        break;
    case Delivery::Failed: {
        painter.setPen(Qt::NoPen);
        QPainterPath sign;
        sign.addEllipse(square.adjusted(size / 16, size / 16, -size / 16, -size / 16));
        const qreal x = square.center().x();
        sign.addRoundedRect(
            QRectF(x - size / 14, square.top() + size * 0.22, size / 7, size * 0.34), size / 16,
            size / 16);
        sign.addEllipse(QPointF(x, square.top() + size * 0.72), size / 11, size / 11);
        painter.fillPath(sign, color);
        break;
    }
    case Delivery::Received:
    case Delivery::Other:
        break;
    }
    painter.restore();
}

} // namespace contactdesk
