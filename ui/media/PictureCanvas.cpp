#include "ui/media/PictureCanvas.h"

#include "ui/common/SpokenRole.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace contactdesk
{

namespace
{

// For a step of the wheel or a key.
constexpr double zoomStep = 1.25;
constexpr double wheelStep = 120;
// From here on the pixels themselves are what an agent looks for.
constexpr double pixelsFrom = 4;

} // namespace

PictureCanvas::PictureCanvas(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSpokenRole(*this, QAccessible::Graphic);
    setObjectName(QStringLiteral("pictureCanvas"));
    setAccessibleName(tr("Picture"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(Theme::largeAvatarSize, Theme::largeAvatarSize);
    m_levels.setPicture({});
    connect(&m_levels, &PictureLevels::completed, this, qOverload<>(&QWidget::update));
}

void PictureCanvas::setPicture(const QImage &picture, const QSize &ownSize)
{
    m_ownSize = ownSize;
    m_levels.setPicture(picture);
    fit();
}

void PictureCanvas::improvePicture(const QImage &picture)
{
    const QSizeF before = m_levels.picture().size();
    m_levels.setPicture(picture);
    if (m_isFitted || before.isEmpty()) {
        fit();
        return;
    }
    const double factor = picture.width() / before.width();
    m_center *= factor;
    m_scale = std::min(m_scale / factor, largestScale);
    keepInSight();
}

QRectF PictureCanvas::pictureRect() const
{
    const double points = pointsPerPixel();
    const double ratio = devicePixelRatioF();
    QPointF corner = middle() - m_center * points;
    // On whole pixels of the screen, so that at its own size it is as sharp as it is.
    corner = QPointF(std::round(corner.x() * ratio), std::round(corner.y() * ratio)) / ratio;
    return {corner, QSizeF(picture().size()) * points};
}

double PictureCanvas::fittingScale() const
{
    if (m_levels.isEmpty())
        return 1;
    const QSizeF room = QSizeF(size()) * devicePixelRatioF();
    return std::min({room.width() / picture().width(), room.height() / picture().height(),
                     double(m_ownSize.width()) / picture().width()});
}

void PictureCanvas::zoomIn()
{
    zoomTo(m_scale * zoomStep, middle());
}

void PictureCanvas::zoomOut()
{
    zoomTo(m_scale / zoomStep, middle());
}

void PictureCanvas::zoomTo(double scale, const QPointF &point)
{
    if (m_levels.isEmpty())
        return;
    const double smallest = fittingScale();
    const double wanted = std::clamp(scale, smallest, largestScale);
    const QPointF there = m_center + (point - middle()) / pointsPerPixel();
    m_scale = wanted;
    m_isFitted = wanted <= smallest;
    m_center = there - (point - middle()) / pointsPerPixel();
    keepInSight();
}

void PictureCanvas::fit()
{
    m_scale = fittingScale();
    m_isFitted = true;
    keepInSight();
}

void PictureCanvas::showOwnSize()
{
    zoomTo(1, middle());
}

void PictureCanvas::pan(const QPointF &distance)
{
    m_center -= distance / pointsPerPixel();
    keepInSight();
}

void PictureCanvas::keepInSight()
{
    const QSizeF whole = picture().size();
    const QSizeF seen = QSizeF(size()) / pointsPerPixel();
    const auto kept = [](double center, double all, double part) {
        return part >= all ? all / 2 : std::clamp(center, part / 2, all - part / 2);
    };
    m_center = {kept(m_center.x(), whole.width(), seen.width()),
                kept(m_center.y(), whole.height(), seen.height())};
    showCursor();
    update();
    Q_EMIT scaleChanged();
}

void PictureCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_theme.color(Role::Window));
    if (!m_levels.isEmpty())
        paintPicture(painter, event->rect());
    if (hasFocus()) {
        // Any colour may lie under it: one of the two stands out.
        painter.setPen(QPen(m_theme.color(Role::Surface), 2 * Theme::ring));
        painter.drawRect(rect().adjusted(2, 2, -2, -2));
        painter.setPen(QPen(m_theme.color(Role::Accent), Theme::ring));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void PictureCanvas::paintPicture(QPainter &painter, const QRect &damaged)
{
    const QRectF all = pictureRect();
    const QRectF seen = all & QRectF(damaged);
    if (picture().hasAlphaChannel())
        paintGround(painter, seen);
    const QImage &level = m_levels.levelFor(m_scale);
    const double across = level.width() / all.width();
    const double down = level.height() / all.height();
    const QRectF part((seen.left() - all.left()) * across, (seen.top() - all.top()) * down,
                      seen.width() * across, seen.height() * down);
    // Smoothly would be slow as long as there is only the largest to paint from.
    const bool isSharp = std::abs(m_scale - 1) < 1e-6 || m_scale >= pixelsFrom;
    painter.setRenderHint(QPainter::SmoothPixmapTransform,
                          !isSharp && (m_levels.isComplete() || m_scale > 0.5));
    painter.drawImage(seen, level, part);
    if (hasFocus()) {
        // Of two colours, as the picture may have any.
        painter.setPen(QPen(m_theme.color(Role::Surface), 2 * Theme::ring));
        painter.drawRect(rect());
        painter.setPen(QPen(m_theme.color(Role::Accent), Theme::ring));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void PictureCanvas::paintGround(QPainter &painter, const QRectF &rect) const
{
    // Squares, as what can be seen through is shown everywhere: no plain colour suits every
    // picture.
    QPixmap squares(2 * Theme::gap, 2 * Theme::gap);
    squares.fill(m_theme.color(Role::Surface));
    QPainter ground(&squares);
    ground.fillRect(0, 0, Theme::gap, Theme::gap, m_theme.color(Role::Border));
    ground.fillRect(Theme::gap, Theme::gap, Theme::gap, Theme::gap, m_theme.color(Role::Border));
    ground.end();
    painter.fillRect(rect, QBrush(squares));
}

void PictureCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isFitted)
        fit();
    else
        keepInSight();
}

void PictureCanvas::wheelEvent(QWheelEvent *event)
{
    zoomTo(m_scale * std::pow(zoomStep, event->angleDelta().y() / wheelStep), event->position());
    event->accept();
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    m_isDragged = event->button() == Qt::LeftButton;
    m_grabbed = event->position();
    showCursor();
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragged)
        pan(event->position() - std::exchange(m_grabbed, event->position()));
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_isDragged = m_isDragged && event->button() != Qt::LeftButton;
    showCursor();
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_isFitted && m_scale < 1)
        zoomTo(1, event->position());
    else
        fit();
}

void PictureCanvas::showCursor()
{
    const QRectF all = pictureRect();
    const bool mayMove = all.width() > width() + 1 || all.height() > height() + 1;
    setCursor(!mayMove ? Qt::ArrowCursor : m_isDragged ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
}

} // namespace contactdesk
