#pragma once

#include "domain/Conversation.h"
#include "exchange/transcript/TranscriptWords.h"

namespace contactdesk
{

/// Words and messages for what writes conversations.
/// @{
inline TranscriptWords transcriptWords()
{
    using namespace Qt::StringLiterals;
    return {.program = u"Contact Desk"_s,
            .title = u"Conversation with Amelia Smith"_s,
            .contact = {.name = u"Amelia Smith"_s, .number = u"+31612345678"_s, .email = {}},
            .them = u"Amelia Smith"_s,
            .us = u"Us"_s,
            .nobody = u"Unknown sender"_s,
            .exportedAt = QDateTime({2026, 11, 23}, {13, 5}, Qt::UTC),
            .exported = u"Exported %1"_s,
            .page = u"Page %1 of %2"_s,
            .noTime = u"no time"_s,
            .dateFormat = u"d MMM yyyy"_s,
            .locale = QLocale(QLocale::English, QLocale::UnitedKingdom),
            .zone = QTimeZone("Europe/Amsterdam"),
            .status = [](const Message &message) { return message.status; },
            .media = [](const Message &) { return u"Picture · example.com"_s; },
            .trouble =
                [](const Message &message) {
                    return message.status == u"failed"_s ? u"Not delivered"_s : QString();
                }};
}

/// At `minute` of the 20th of November 2026, 09:00 UTC, and later.
inline Message written(MessageDirection direction, const QString &body, int minute)
{
    using namespace Qt::StringLiterals;
    return {.sid = u"SM%1"_s.arg(minute),
            .body = body,
            .mediaUrl = {},
            .mediaContentType = {},
            .time = QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC).addSecs(minute * 60LL),
            .type = u"text"_s,
            .direction = direction,
            .status = direction == MessageDirection::Outbound ? u"delivered"_s : u"received"_s};
}

/// So many messages, forty minutes apart, of some hundred characters.
inline Conversation longTalk(int count)
{
    using namespace Qt::StringLiterals;
    QList<Message> messages;
    for (int i = 0; i < count; ++i)
        messages.append(written(i % 3 ? MessageDirection::Inbound : MessageDirection::Outbound,
                                u"Message %1: "_s.arg(i) + u"some more words "_s.repeated(i % 12),
                                i * 40));
    return Conversation(messages);
}
/// @}

} // namespace contactdesk
