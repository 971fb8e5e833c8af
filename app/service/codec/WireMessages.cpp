#include "service/codec/WireMessages.h"

#include "service/codec/JsonRepair.h"
#include "service/codec/MessageReader.h"
#include "service/codec/OpenedAnswer.h"
#include "service/codec/WireAnswers.h"

namespace contactdesk
{

namespace
{

// In bytes of JSON; one with all of its members and hardly a word.
constexpr qsizetype shortMessage = 160;

/// Reads the piece again with what JavaScript writes and the parser refuses made readable.
simdjson::error_code readRepaired(MessageReader &reader, const JsonPieces &pieces)
{
    const auto repaired =
        std::make_shared<const QByteArray>(repairedJson(pieces.source().toByteArray()));
    return reader.read({pieces.before(), *repaired, pieces.after(), repaired});
}

simdjson::error_code readPiece(MessageReader &reader, const JsonPieces &pieces,
                               const std::shared_ptr<const void> &owner)
{
    const simdjson::error_code error =
        reader.read({pieces.before(), pieces.source(), pieces.after(), owner});
    return isRepairable(error) ? readRepaired(reader, pieces) : error;
}

} // namespace

std::optional<QList<Message>> messagesIn(const QByteArray &body, qsizetype pieceSize)
{
    const auto owner = std::make_shared<const QByteArray>(body);
    const QByteArrayView json = withoutByteOrderMark(*owner);
    MessageReader reader;
    for (JsonPieces pieces(json, pieceSize);; pieces.advance()) {
        while (readPiece(reader, pieces, owner)) {
            if (!pieces.grow())
                return {};
        }
        QList<Message> &messages = reader.messages();
        if (pieces.isLast())
            return reader.tellsOfSuccess() ? std::optional(std::move(messages)) : std::nullopt;
        // The first piece tells how many there may be in all; it isn't trusted with all of the
        // memory.
        if (pieces.before().isEmpty())
            messages.reserve(std::min(messages.size() * json.size() / pieces.source().size(),
                                      json.size() / shortMessage));
    }
}

tl::expected<Conversation, Failure> decodeMessages(const ServiceAnswer &answer,
                                                   const Redaction &redaction)
{
    if (isSuccess(answer)) {
        if (const auto messages = messagesIn(answer.body))
            return Conversation(*messages);
    }
    // Why there are none is told by what stands in the answer beside them.
    const auto json = openAnswer(answer, redaction);
    return tl::unexpected(json ? notUnderstood(answer, redaction) : json.error());
}

} // namespace contactdesk
