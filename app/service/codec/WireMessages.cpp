#include "domain/Conversation.h"
#include "service/codec/JsonObject.h"
#include "service/codec/OpenedAnswer.h"
#include "service/codec/WireAnswers.h"
#include "service/codec/WireTime.h"

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

tl::expected<QList<Message>, Failure> decodeMessages(const ServiceAnswer &answer,
                                                     const Redaction &redaction)
{
    const auto json = openAnswer(answer, redaction);
    if (!json)
        return tl::unexpected(json.error());
    const auto elements = elementsOfAnswer(json->root());
    if (!elements)
        return tl::unexpected(notUnderstood(answer, redaction));
    QList<Message> messages;
    messages.reserve(static_cast<qsizetype>(elements->size()));
    for (const simdjson::dom::element &element : *elements) {
        auto message = messageFrom(element);
        if (!message)
            return tl::unexpected(notUnderstood(answer, redaction));
        messages.append(std::move(*message));
    }
    return inReadingOrder(std::move(messages));
}

} // namespace contactdesk
