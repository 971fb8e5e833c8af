#include "ui/conversation/MarkedScrollBar.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace contactdesk
{

MarkedScrollBar::MarkedScrollBar(const Theme &theme, QWidget *parent)
    : QScrollBar(Qt::Vertical, parent), m_theme(theme)
{
}

void MarkedScrollBar::setRowAtShare(std::function<int(double)> rowAtShare)
{
    m_rowAtShare = std::move(rowAtShare);
    placeMarks();
}

void MarkedScrollBar::setMarkedRows(std::vector<int> rows)
{
    m_rows = std::move(rows);
    placeMarks();
}

void MarkedScrollBar::insertRows(int start, int count)
{
    for (auto it = std::lower_bound(m_rows.begin(), m_rows.end(), start); it != m_rows.end(); ++it)
        *it += count;
    placeMarks();
}

void MarkedScrollBar::removeRows(int start, int count)
{
    const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), start);
    const auto behind = m_rows.erase(first, std::lower_bound(first, m_rows.end(), start + count));
    for (auto it = behind; it != m_rows.end(); ++it)
        *it -= count;
    placeMarks();
}

void MarkedScrollBar::placeMarks()
{
    m_isStale = true;
    update();
}

int MarkedScrollBar::tickCount()
{
    draw();
    return m_ticks;
}

void MarkedScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    draw();
    if (m_ticks > 0)
        QPainter(this).drawImage(rect().adjusted(Theme::tight, 0, -Theme::tight, 0), m_picture);
}

void MarkedScrollBar::resizeEvent(QResizeEvent *event)
{
    QScrollBar::resizeEvent(event);
    placeMarks();
}

void MarkedScrollBar::changeEvent(QEvent *event)
{
    QScrollBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        placeMarks();
}

void MarkedScrollBar::draw()
{
    if (!std::exchange(m_isStale, false))
        return;
    m_ticks = 0;
    m_picture = {};
    if (m_rows.empty() || !m_rowAtShare || size().isEmpty())
        return;
    m_picture = QImage(1, height(), QImage::Format_ARGB32_Premultiplied);
    m_picture.fill(Qt::transparent);
    const QColor color = m_theme.color(Role::Warning);
    // The rows that begin within each pixel, by the bounds between pixels: no row is looked at
    // twice, and none by itself.
    int before = -1;
    for (int y = 0; y < height(); ++y) {
        const int last = m_rowAtShare(static_cast<double>(y + 1) / height());
        const auto mark = std::upper_bound(m_rows.begin(), m_rows.end(), before);
        if (mark != m_rows.end() && *mark <= last) {
            m_picture.setPixelColor(0, y, color);
            ++m_ticks;
        }
        before = std::max(before, last);
    }
}

} // namespace contactdesk
