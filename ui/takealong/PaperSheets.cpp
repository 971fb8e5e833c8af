#include "ui/takealong/PaperSheets.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <utility>

namespace contactdesk
{

namespace
{

constexpr qreal pointsPerInch = 72;
/// Between what stands at the edge and the text, in points.
constexpr qreal distance = 10;

} // namespace

PaperSheets::PaperSheets(QPagedPaintDevice &device, QPainter *painter, const QFont &font,
                         PaperMargins margins, int pages)
    : m_device(device),
      m_painter(painter),
      m_font(font),
      m_margins(std::move(margins)),
      m_pages(pages),
      m_pixelsPerPoint(device.logicalDpiY() / pointsPerInch)
{
    const qreal edge = QFontMetricsF(font, &device).height() + points(distance);
    m_text = QRectF(0, edge, device.width(), device.height() - 2 * edge);
    beginSheet();
}

void PaperSheets::beginSheet()
{
    if (m_page > 0 && m_painter)
        m_device.newPage();
    ++m_page;
    m_y = m_text.top();
    if (!m_painter)
        return;
    const QFontMetricsF metrics(m_font, &m_device);
    const Qt::Alignment leading = m_margins.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = m_margins.isRightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    const auto line = [&](qreal y, const QString &first, const QString &last) {
        const QRectF place(0, y, m_text.width(), metrics.height());
        const qreal room = place.width() - metrics.horizontalAdvance(last) - points(distance);
        m_painter->drawText(place,
                            static_cast<int>(leading | Qt::TextSingleLine | Qt::AlignVCenter),
                            metrics.elidedText(first, Qt::ElideRight, room));
        m_painter->drawText(
            place, static_cast<int>(trailing | Qt::TextSingleLine | Qt::AlignVCenter), last);
    };
    m_painter->setFont(m_font);
    m_painter->setPen(Qt::darkGray);
    line(0, m_margins.who, m_margins.period);
    line(m_text.bottom() + points(distance), m_margins.origin,
         m_margins.page.arg(m_page).arg(m_pages));
    m_painter->setPen(QPen(Qt::lightGray, points(0.5)));
    for (const qreal y :
         {m_text.top() - points(distance / 2), m_text.bottom() + points(distance / 2)})
        m_painter->drawLine(QPointF(0, y), QPointF(m_text.width(), y));
}

void PaperSheets::reserve(qreal height)
{
    // What is higher than a sheet would find no room on the next one either.
    if (m_y + height > m_text.bottom() && m_y > m_text.top())
        beginSheet();
}

qreal PaperSheets::take(qreal height)
{
    reserve(height);
    return std::exchange(m_y, m_y + height);
}

void PaperSheets::skip(qreal height)
{
    if (m_y > m_text.top())
        m_y += height;
}

} // namespace contactdesk
