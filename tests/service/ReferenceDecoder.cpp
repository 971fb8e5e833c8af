#include "service/ReferenceDecoder.h"

#include "domain/Conversation.h"
#include "service/codec/JsonObject.h"
#include "service/codec/OpenedAnswer.h"
#include "service/codec/WireTime.h"
#include "support/Messages.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

MessageDirection directionFrom(const QString &word)
{
    if (word == "inbound"_L1)
        return MessageDirection::Inbound;
    return word == "outbound"_L1 ? MessageDirection::Outbound : MessageDirection::Unknown;
}

std::optional<Message> messageFrom(const simdjson::dom::element &element)
{
    JsonObject object(element);
    Message message{.sid = object.text("messageSid"),
                    .body = object.text("body"),
                    .mediaUrl = object.text("mediaUrl"),
                    .mediaContentType = object.text("mediaContentType"),
                    .time = {},
                    .type = object.text("type"),
                    .direction = directionFrom(object.text("direction")),
                    .status = object.text("status")};
    if (const auto timestamp = object.member({"timestamp"})) {
        const auto time = timeFrom(*timestamp);
        if (!time)
            return {};
        message.time = *time;
    }
    return object.isSound() ? std::optional(message) : std::nullopt;
}

} // namespace

std::optional<QList<Message>> decodedSlowly(const QByteArray &body)
{
    const auto json = openAnswer({200, body, {}}, Redaction());
    const auto elements = json ? elementsOfAnswer(json->root()) : std::nullopt;
    if (!elements)
        return {};
    QList<Message> messages;
    for (const simdjson::dom::element &element : *elements) {
        const auto message = messageFrom(element);
        if (!message)
            return {};
        messages.append(*message);
    }
    return messagesOf(Conversation(messages));
}

} // namespace contactdesk
