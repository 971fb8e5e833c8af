#include "media/PictureDecoder.h"

#include "media/MediaAddress.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// 8,192 × 8,192 pixels of four bytes.
constexpr qint64 mostMemory = 256 << 20;
// A JPEG is scaled while it is read, so that its own size isn't what it takes; the largest cameras
// of telephones are a little smaller. A progressive one takes up to six bytes a pixel.
constexpr qint64 mostJpegPixels = 128'000'000;
// A picture that is sent in steps has some ten. Each may have next to no bytes, and takes a walk
// over all pixels.
constexpr qsizetype mostJpegScans = 100;

bool isTooMuch(const QByteArray &content, const QByteArray &format, const QSize &size,
               QImage::Format pixels)
{
    const qint64 count = qint64(size.width()) * size.height();
    if (format == "jpeg")
        return count > mostJpegPixels || content.count("\xff\xda") > mostJpegScans;
    const int bits =
        pixels == QImage::Format_Invalid ? 32 : QImage::toPixelFormat(pixels).bitsPerPixel();
    return count > mostMemory * 8 / std::max(bits, 32);
}

/// Never without any pixels, however long and thin the picture is.
QSize scaledInto(const QSize &size, const QSize &box)
{
    return size.scaled(box, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

} // namespace

QByteArray pictureFormat(const QByteArray &content)
{
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (content.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (content.startsWith("GIF87a") || content.startsWith("GIF89a"))
        return "gif";
    if (content.startsWith("BM"))
        return "bmp";
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP" &&
        QImageReader::supportedImageFormats().contains("webp"))
        return "webp";
    return {};
}

tl::expected<DecodedPicture, Failure> decodePicture(const QByteArray &content, const QSize &box)
{
    const QByteArray format = pictureFormat(content);
    if (format.isEmpty())
        return tl::unexpected(mediaFailure(FailureCause::MediaNotPicture));
    QBuffer device;
    device.setData(content);
    device.open(QIODevice::ReadOnly);
    // The format is the one that was told by the content: no other reader gets to see it.
    QImageReader reader(&device, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);

    const QSize size = reader.size();
    if (size.isEmpty())
        return tl::unexpected(mediaFailure(FailureCause::MediaDamaged));
    if (isTooMuch(content, format, size, reader.imageFormat()))
        return tl::unexpected(mediaFailure(FailureCause::MediaTooLarge));
    if (size.width() > box.width() || size.height() > box.height())
        reader.setScaledSize(scaledInto(size, box));
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    QImage image = reader.read();
    if (image.isNull())
        return tl::unexpected(mediaFailure(FailureCause::MediaDamaged));
    // What is painted fastest.
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                            : QImage::Format_RGB32);
    return DecodedPicture{std::move(image), isTurned ? size.transposed() : size};
}

void setPictureMemory()
{
    // A little more than what isTooMuch() lets through.
    QImageReader::setAllocationLimit(static_cast<int>(mostMemory >> 20) + 16);
}

} // namespace contactdesk
