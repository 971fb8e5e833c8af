#include "exchange/transcript/JsonTranscript.h"

#include "exchange/transcript/StableNames.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray JsonTranscript::opening()
{
    QJsonObject contact;
    put(contact, u"name"_s, m_words.contact.name);
    put(contact, u"number"_s, m_words.contact.number);
    put(contact, u"email"_s, m_words.contact.email);
    return "{\"format\": \"contactdesk-conversation\", \"version\": 1,\n\"contact\": " +
           compact(contact) + ",\n\"exportedAt\": \"" +
           m_words.exportedAt.toUTC().toString(Qt::ISODate).toLatin1() + "\",\n\"messages\": [";
}

QByteArray JsonTranscript::message(const Message &message)
{
    QJsonObject object;
    put(object, u"sid"_s, message.sid.toString());
    put(object, u"time"_s, isoTime(message.time, m_words.zone));
    put(object, u"direction"_s, directionName(message.direction));
    put(object, u"type"_s, message.type);
    put(object, u"status"_s, message.status);
    put(object, u"body"_s, message.body.toString());
    QJsonObject media;
    put(media, u"url"_s, message.mediaUrl.toString());
    put(media, u"contentType"_s, message.mediaContentType);
    if (!media.isEmpty())
        object.insert(u"media"_s, media);
    const QByteArray separator = m_isFirst ? "\n" : ",\n";
    m_isFirst = false;
    return separator + compact(object);
}

QByteArray JsonTranscript::closing()
{
    return "\n]}\n";
}

} // namespace contactdesk
