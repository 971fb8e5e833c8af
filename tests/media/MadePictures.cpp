#include "media/MadePictures.h"

#include <QBuffer>
#include <QPainter>
#include <QtEndian>

#include <array>

namespace contactdesk
{

namespace
{

QByteArray bigEndian(quint32 number)
{
    std::array<char, 4> bytes{};
    qToBigEndian(number, bytes.data());
    return QByteArray(bytes.data(), bytes.size());
}

/// As the PNG specification has it.
quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
    }
    return ~sum;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    return bigEndian(static_cast<quint32>(content.size())) + type + content +
           bigEndian(checksum(type + content));
}

} // namespace

QImage madeImage(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    painter.fillRect(size.width() / 2, 0, size.width(), size.height(), Qt::blue);
    return image;
}

QByteArray madePicture(const QSize &size, const char *format)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    madeImage(size).save(&buffer, format);
    return content;
}

QByteArray pngBomb(quint32 width, quint32 height)
{
    const QByteArray head = bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\0\0\0", 5);
    // What qCompress() writes before the stream is its length.
    const QByteArray pixels = qCompress(QByteArray(1 << 20, '\0'), 9).sliced(4);
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", head) + chunk("IDAT", pixels) + chunk("IEND", {});
}

QByteArray jpegBomb(quint16 width, quint16 height, int scans)
{
    QByteArray content = madePicture({16, 16}, "jpeg");
    // The size stands in the start of the frame: precision, height, width.
    const qsizetype frame = content.indexOf("\xff\xc0");
    qToBigEndian(height, content.data() + frame + 5);
    qToBigEndian(width, content.data() + frame + 7);
    for (int i = 0; i < scans; ++i)
        content += QByteArray("\xff\xda\0\x08\x01\x01\0\0\x3f\0", 10);
    return content;
}

QByteArray smallGif()
{
    return QByteArray("GIF89a\x01\0\x01\0\x80\0\0\xff\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02"
                      "D\x01\0;",
                      35);
}

} // namespace contactdesk
