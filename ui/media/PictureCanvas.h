#pragma once

#include "ui/media/PictureLevels.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace contactdesk
{

/// A picture to look at closely: the wheel zooms at the pointer, dragging and the arrow keys move
/// it, a double click goes from all of it to its own size and back. Scales are pixels of the screen
/// for one of the picture, whatever the window's own pixels are.
class PictureCanvas : public QWidget
{
    Q_OBJECT

public:
    static constexpr double largestScale = 16;

    PictureCanvas(const Theme &theme, QWidget *parent = nullptr);

    /// All of it can be seen; a small one isn't enlarged for that, beyond `ownSize` if the image is
    /// a smaller one of the picture.
    void setPicture(const QImage &picture, const QSize &ownSize);
    /// The same picture, better: what is seen of it stays.
    void improvePicture(const QImage &picture);
    const QImage &picture() const { return m_levels.picture(); }

    double scale() const { return m_scale; }
    bool isFitted() const { return m_isFitted; }
    /// True once it is painted smoothly at any scale: what that needs is made on another thread.
    bool isSmooth() const { return m_levels.isComplete(); }
    /// The part of the widget that the picture takes, which may be larger than the widget.
    QRectF pictureRect() const;

    void zoomIn();
    void zoomOut();
    /// Zooms so that what is at a point of the widget stays there.
    void zoomTo(double scale, const QPointF &point);
    void fit();
    void showOwnSize();
    /// Moves what is seen, by points of the widget.
    void pan(const QPointF &distance);

    QSize sizeHint() const override { return {640, 480}; }

Q_SIGNALS:
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    double fittingScale() const;
    /// Of the widget for one of the picture.
    double pointsPerPixel() const { return m_scale / devicePixelRatioF(); }
    QPointF middle() const { return QPointF(width(), height()) / 2; }
    void keepInSight();
    void paintPicture(QPainter &painter, const QRect &damaged);
    void paintGround(QPainter &painter, const QRectF &rect) const;
    void showCursor();

    const Theme &m_theme;
    PictureLevels m_levels;
    QSize m_ownSize;
    double m_scale = 1;
    bool m_isFitted = true;
    /// What of the picture is in the middle of the widget, in its own pixels.
    QPointF m_center;
    QPointF m_grabbed;
    bool m_isDragged = false;
};

} // namespace contactdesk
