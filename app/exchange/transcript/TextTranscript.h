#pragma once

#include "domain/Conversation.h"
#include "exchange/transcript/TranscriptForm.h"

#include <vector>

namespace contactdesk
{

/// A conversation as a text file: a line for each day, "[10:02] Amelia: …" for each message, what
/// else belongs to it indented, so that no message can look like another.
class TextTranscript : public TranscriptForm
{
public:
    explicit TextTranscript(const TranscriptWords &words) : m_words(words) {}

    QByteArray opening() override;
    QByteArray message(const Message &message) override;
    QByteArray closing() override { return {}; }

private:
    const TranscriptWords &m_words;
    QDate m_day;
};

/// Messages for the clipboard, one a line, with all of their time: "[23 Nov 2026, 10:02] Amelia:
/// text". `rows` in reading order, each of the conversation.
QString withTime(const Conversation &conversation, const std::vector<qsizetype> &rows,
                 const TranscriptWords &words);

} // namespace contactdesk
