#include "domain/Conversation.h"
#include "fuzz/Fuzzing.h"
#include "service/ReferenceDecoder.h"
#include "service/codec/WireAnswers.h"
#include "service/codec/WireMessages.h"
#include "support/Messages.h"

using namespace contactdesk;
using fuzzing::require;

namespace
{

/// The one thing on which the decoders may disagree: see tst_messagedecoders.
bool hasLongNumber(const QByteArray &body)
{
    constexpr int repairedDigits = 19;
    int digits = 0;
    for (const char c : body) {
        digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        if (digits == repairedDigits)
            return true;
    }
    return false;
}

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

void check(const tl::expected<Conversation, Failure> &messages,
           const tl::expected<Conversation, Failure> &again)
{
    require(messages == again, "the messages are the same");
    QDateTime latest;
    for (const Message &message : messagesOf(*messages)) {
        for (const Utf8Text &text : {message.sid, message.body, message.mediaUrl}) {
            std::string_view kept = text.utf8();
            // Qt takes a byte order mark at the start of a text for no part of it.
            while (kept.starts_with(byteOrderMark))
                kept.remove_prefix(byteOrderMark.size());
            const QByteArray utf8 = text.toString().toUtf8();
            require(kept == std::string_view(utf8.constData(), utf8.size()),
                    "a slice is well-formed");
        }
        if (!message.time.isValid())
            continue;
        require(!latest.isValid() || latest <= message.time, "messages are in reading order");
        latest = message.time;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzzing::decodeBothWays(data, size, decodeMessages, check);
    const QByteArray body = fuzzing::answerOf(data, size, 200, 0).body;
    const auto whole = messagesIn(body);
    if (hasLongNumber(body))
        return 0;
    for (const qsizetype piece : {1, 30, 200})
        require(messagesIn(body, piece) == whole, "pieces make no difference");
    const auto expected = decodedSlowly(body);
    require(whole.has_value() == expected.has_value(), "both decoders take it or neither");
    require(!whole || messagesOf(Conversation(*whole)) == *expected, "both decoders read the same");
    return 0;
}
