#include "ui/overview/ActivityPlot.h"

#include "models/OverviewText.h"
#include "ui/overview/ActivityAccessible.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace contactdesk
{

namespace
{

constexpr int barsHeight = Theme::plotHeight;
/// A bar with the gap beside it.
constexpr int thinnest = Theme::tight;
constexpr int thickest = 2 * Theme::gap;
/// A thin bar need not be hit exactly.
constexpr int reach = Theme::tight + Theme::hairline;

} // namespace

ActivityPlot::ActivityPlot(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    makeActivityAccessible();
    setType(*this, TypeSize::Small);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    tell();
}

void ActivityPlot::setDays(const std::vector<DayActivity> &days)
{
    if (days == m_days)
        return;
    m_days = days;
    fit();
}

void ActivityPlot::fit()
{
    const QDate at =
        m_cursor < 0 ? QDate() : m_buckets.buckets[static_cast<size_t>(m_cursor)].firstActive;
    m_buckets =
        bucketsOf(m_days, std::max(1, barsRect().width() / thinnest), locale().firstDayOfWeek());
    m_hovered = -1;
    m_pressed = -1;
    m_cursor = -1;
    // The cursor stays with its day, whatever bar that is part of now.
    for (int i = 0; at.isValid() && i < std::ssize(m_buckets.buckets); ++i) {
        const ActivityBucket &bucket = m_buckets.buckets[static_cast<size_t>(i)];
        if (bucket.all() > 0 && bucket.begin <= at)
            m_cursor = i;
    }
    tell();
    update();
}

void ActivityPlot::tell()
{
    setAccessibleName(bucketSizeText(m_buckets.size));
    setAccessibleDescription(m_cursor < 0
                                 ? QString()
                                 : bucketText(m_buckets.buckets[static_cast<size_t>(m_cursor)],
                                              m_buckets.size, locale()));
}

int ActivityPlot::lineHeight() const
{
    return fontMetrics().height();
}

QRect ActivityPlot::barsRect() const
{
    // Beside it there is room for the ring of the focus.
    return {Theme::tight, lineHeight() + Theme::tight, width() - 2 * Theme::tight, barsHeight};
}

QSize ActivityPlot::sizeHint() const
{
    return {0, 2 * lineHeight() + barsHeight + 2 * Theme::tight};
}

QSize ActivityPlot::minimumSizeHint() const
{
    return sizeHint();
}

QRect ActivityPlot::columnOf(int bucket) const
{
    const QRect bars = barsRect();
    const double step =
        std::min<double>(thickest, static_cast<double>(bars.width()) /
                                       static_cast<double>(m_buckets.buckets.size()));
    const int left = static_cast<int>(bucket * step);
    const int right = static_cast<int>((bucket + 1) * step);
    const QRect column(bars.left() + left, bars.top(), right - left, bars.height());
    return QStyle::visualRect(layoutDirection(), bars, column);
}

int ActivityPlot::bucketAt(const QPoint &point) const
{
    if (!barsRect().adjusted(0, 0, 0, lineHeight()).contains(point))
        return -1;
    int nearest = -1;
    int least = reach + 1;
    for (int i = 0; i < std::ssize(m_buckets.buckets); ++i) {
        const QRect column = columnOf(i);
        const int off = std::max({column.left() - point.x(), point.x() - column.right(), 0});
        if (off < least && m_buckets.buckets[static_cast<size_t>(i)].all() > 0) {
            nearest = i;
            least = off;
        }
    }
    return nearest;
}

void ActivityPlot::setHovered(int bucket)
{
    if (bucket == m_hovered)
        return;
    m_hovered = bucket;
    setCursor(bucket < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void ActivityPlot::setCursorTo(int bucket)
{
    if (bucket < 0 || bucket == m_cursor)
        return;
    m_cursor = bucket;
    tell();
    update();
    if (hasFocus()) {
        QAccessibleEvent focused(this, QAccessible::Focus);
        focused.setChild(bucket);
        QAccessible::updateAccessibility(&focused);
    }
}

void ActivityPlot::moveCursor(int from, int step)
{
    for (int i = from + step; i >= 0 && i < std::ssize(m_buckets.buckets); i += step) {
        if (m_buckets.buckets[static_cast<size_t>(i)].all() > 0) {
            setCursorTo(i);
            return;
        }
    }
}

void ActivityPlot::activate(int bucket)
{
    if (bucket >= 0)
        Q_EMIT dayActivated(m_buckets.buckets[static_cast<size_t>(bucket)].firstActive);
}

bool ActivityPlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int bucket = bucketAt(help->pos()); bucket >= 0)
            QToolTip::showText(help->globalPos(),
                               bucketText(m_buckets.buckets[static_cast<size_t>(bucket)],
                                          m_buckets.size, locale()),
                               this, columnOf(bucket));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ActivityPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ActivityPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LocaleChange)
        fit();
}

void ActivityPlot::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(bucketAt(event->position().toPoint()));
}

void ActivityPlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = bucketAt(event->position().toPoint());
    setCursorTo(m_pressed);
}

void ActivityPlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int pressed = std::exchange(m_pressed, -1);
    // Whoever has thought better of it lets go elsewhere.
    if (pressed == bucketAt(event->position().toPoint()))
        activate(pressed);
}

void ActivityPlot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void ActivityPlot::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(m_cursor, -forward);
        return;
    case Qt::Key_Right:
        moveCursor(m_cursor, forward);
        return;
    case Qt::Key_Home:
        moveCursor(-1, 1);
        return;
    case Qt::Key_End:
        moveCursor(static_cast<int>(m_buckets.buckets.size()), -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_cursor);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ActivityPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // The newest is what was read last.
    if (m_cursor < 0 && !m_buckets.buckets.empty())
        setCursorTo(static_cast<int>(m_buckets.buckets.size()) - 1);
    update();
}

void ActivityPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace contactdesk
