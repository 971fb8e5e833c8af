#include "PlainDecoder.h"

#include "service/codec/WireTime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

MessageDirection directionFrom(const QString &word)
{
    if (word == "inbound"_L1)
        return MessageDirection::Inbound;
    return word == "outbound"_L1 ? MessageDirection::Outbound : MessageDirection::Unknown;
}

PlainMessage messageFrom(const QJsonObject &object)
{
    // Qt's own reading of ISO 8601 takes several times as long, which would flatter the other.
    const QByteArray time = object["timestamp"_L1].toString().toLatin1();
    return {.sid = object["messageSid"_L1].toString(),
            .body = object["body"_L1].toString(),
            .mediaUrl = object["mediaUrl"_L1].toString(),
            .mediaContentType = object["mediaContentType"_L1].toString(),
            .time = timeFromIso({time.constData(), static_cast<size_t>(time.size())}),
            .type = object["type"_L1].toString(),
            .direction = directionFrom(object["direction"_L1].toString()),
            .status = object["status"_L1].toString()};
}

} // namespace

QList<PlainMessage> decodePlainly(const QByteArray &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    const QJsonArray array =
        document.isArray() ? document.array() : document.object()["data"_L1].toArray();
    QList<PlainMessage> messages;
    messages.reserve(array.size());
    for (const QJsonValue &value : array)
        messages.append(messageFrom(value.toObject()));
    std::stable_sort(messages.begin(), messages.end(),
                     [](const PlainMessage &a, const PlainMessage &b) { return a.time < b.time; });
    return messages;
}
