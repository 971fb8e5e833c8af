#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>
#include <QImage>

class QLabel;
class QToolButton;

namespace contactdesk
{

class ElidedLabel;
class PictureCanvas;

/// A picture of a message in the place of the conversation, to be looked at closely, copied and
/// saved. Nothing is asked of anybody here.
class PictureViewer : public QFrame
{
    Q_OBJECT

public:
    explicit PictureViewer(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a picture as a whole. `name` and `host` are the sender's, untrusted; `size` is the
    /// picture's own, in pixels, where the image is a smaller one of it.
    void showPicture(const QImage &picture, const QString &name, const QString &host,
                     const QSize &size = {});
    /// The same picture with more of its pixels: what is seen of it stays in its place.
    void improvePicture(const QImage &picture);
    /// Lets go of it.
    void clear();

Q_SIGNALS:
    void closed();
    /// Whoever has put the picture here knows where it comes from.
    void saveRequested();

private:
    QWidget *newHeading();
    QWidget *newTools(const Theme &theme);
    void addKeys();
    void showDetails();
    void showScale();
    void copy();

    PictureCanvas *m_canvas;
    ElidedLabel *m_name;
    ElidedLabel *m_details;
    QLabel *m_scale;
    QToolButton *m_fit;
    QToolButton *m_ownSize;
    QString m_host;
    QSize m_size;
};

} // namespace contactdesk
