#include "models/MediaText.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(MediaText)
};

constexpr qsizetype longestLine = 200;

/// Marks, embeddings, overrides and isolates: they would turn what stands beside them.
bool turnsDirection(QChar c)
{
    const char16_t sign = c.unicode();
    return sign == 0x061c || sign == 0x200e || sign == 0x200f ||
           (sign >= 0x202a && sign <= 0x202e) || (sign >= 0x2066 && sign <= 0x2069);
}

} // namespace

MediaKind mediaKind(const QString &contentType, const QString &messageType)
{
    const QString content = contentType.section(u';', 0, 0).trimmed().toLower();
    const QString type = messageType.toLower();
    const QString word = content.isEmpty() ? type : content.section(u'/', 0, 0);
    if (content.contains("vcard"_L1) || word == "contact"_L1 || word == "contacts"_L1)
        return MediaKind::Contact;
    if (word == "sticker"_L1 || (word == "image"_L1 && type == "sticker"_L1))
        return MediaKind::Sticker;
    if (word == "image"_L1 || word == "photo"_L1)
        return MediaKind::Picture;
    if (word == "audio"_L1 || word == "voice"_L1)
        return MediaKind::Audio;
    if (word == "video"_L1)
        return MediaKind::Video;
    return word == "location"_L1 ? MediaKind::Location : MediaKind::Document;
}

QString mediaKindText(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Picture:
        return Text::tr("Picture");
    case MediaKind::Sticker:
        return Text::tr("Sticker");
    case MediaKind::Audio:
        return Text::tr("Audio");
    case MediaKind::Video:
        return Text::tr("Video");
    case MediaKind::Document:
        return Text::tr("Document");
    case MediaKind::Location:
        return Text::tr("Location");
    case MediaKind::Contact:
        return Text::tr("Contact card");
    }
    return {};
}

QString mediaFileName(const QString &address)
{
    // Decoded, it may hold a path of its own.
    const QString path = QUrl(address).path(QUrl::FullyDecoded);
    const qsizetype folder = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
    const QString name = shortLine(path.mid(folder + 1));
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && dot + 1 < name.size() ? name : QString();
}

QString mediaHost(const QString &address)
{
    return QUrl(address).host(QUrl::FullyEncoded).left(longestLine);
}

bool isFetchable(const QString &address)
{
    const QUrl url(address);
    return (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

QString shortLine(const QString &text)
{
    QString line = text.left(longestLine);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    for (QChar &c : line) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    line.removeIf(turnsDirection);
    return line.simplified();
}

} // namespace contactdesk
