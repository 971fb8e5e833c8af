#pragma once

#include "exchange/transcript/TranscriptForm.h"

namespace contactdesk
{

/// A conversation as one JSON object, a message a line:
///
///     {"format": "contactdesk-conversation", "version": 1,
///      "contact": {"name", "number", "email"}, "exportedAt": ISO 8601 in UTC,
///      "messages": [{"sid", "time": ISO 8601 with the reader's distance to UTC,
///                    "direction": "inbound" or "outbound", "type", "status", "body",
///                    "media": {"url", "contentType"}}, …]}
///
/// What isn't known is left out. Texts are as the service gave them, to the character.
class JsonTranscript : public TranscriptForm
{
public:
    explicit JsonTranscript(const TranscriptWords &words) : m_words(words) {}

    QByteArray opening() override;
    QByteArray message(const Message &message) override;
    QByteArray closing() override;

private:
    const TranscriptWords &m_words;
    bool m_isFirst = true;
};

} // namespace contactdesk
