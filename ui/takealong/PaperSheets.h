#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace contactdesk
{

/// What stands at the edge of every sheet.
struct PaperMargins {
    QString who;
    QString period;
    QString origin;
    /// "Page %1 of %2".
    QString page;
    bool isRightToLeft = false;
};

/// Sheets of paper that fill from top to bottom: where the next line goes, and what stands above
/// and below. Without a painter they are only counted.
class PaperSheets
{
public:
    /// `pages`: how many there will be. Both must outlive this object; the painter may be null.
    PaperSheets(QPagedPaintDevice &device, QPainter *painter, const QFont &font,
                PaperMargins margins, int pages);

    /// Makes room for something that high, on the next sheet if there is none left on this.
    void reserve(qreal height);
    /// reserve(), and where that is.
    qreal take(qreal height);
    /// Leaves some room, but not at the top of a sheet.
    void skip(qreal height);

    QPainter *painter() const { return m_painter; }
    /// In the device's pixels.
    qreal width() const { return m_text.width(); }
    qreal points(qreal points) const { return points * m_pixelsPerPoint; }
    QFont marginFont() const { return m_font; }
    int count() const { return m_page; }

private:
    void beginSheet();

    QPagedPaintDevice &m_device;
    QPainter *m_painter;
    QFont m_font;
    PaperMargins m_margins;
    int m_pages;
    qreal m_pixelsPerPoint;
    /// Between what stands above and below.
    QRectF m_text;
    qreal m_y = 0;
    int m_page = 0;
};

} // namespace contactdesk
