#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace contactdesk
{

/// A picture whose left half is red and whose right half is blue.
QImage madeImage(const QSize &size);
/// The same as a file; `format`: "png", "jpeg", "bmp".
QByteArray madePicture(const QSize &size, const char *format = "png");

/// A PNG that says to be of that size, and has next to nothing in it.
QByteArray pngBomb(quint32 width, quint32 height);
/// A JPEG of that size in so many steps.
QByteArray jpegBomb(quint16 width, quint16 height, int scans);
/// A GIF of one red pixel.
QByteArray smallGif();

} // namespace contactdesk
