#pragma once

#include "domain/Failure.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <tl/expected.hpp>

namespace contactdesk
{

/// A picture as it is shown, upright.
struct DecodedPicture {
    QImage image;
    /// Its own size in pixels, which may be larger than the image.
    QSize size;
};

/// So many bytes of the start of a file tell whether it is a picture.
inline constexpr qsizetype pictureStart = 12;

/// The format of a picture, told by the start of its content and by nothing else: "png", "jpeg",
/// "gif", "bmp" or "webp"; "" for whatever else, drawings (SVG) among it, and for a format that
/// this computer can't read.
QByteArray pictureFormat(const QByteArray &content);

/// Reads a picture, the first of an animated one, scaled down to fit into `box` if it is larger.
/// What would take too much memory or time is refused before it does. Takes its time: for worker
/// threads; holds nothing, so that any number may run at once.
tl::expected<DecodedPicture, Failure> decodePicture(const QByteArray &content, const QSize &box);

/// Of one picture while it is decoded, in megabytes; Qt wants to be told once, for all of the
/// program. Call it before the first decodePicture().
void setPictureMemory();

} // namespace contactdesk
