#pragma once

#include "exchange/transcript/TranscriptWords.h"

#include <QByteArray>

#include <memory>

namespace contactdesk
{

/// The forms in which a conversation is written as text.
enum class TranscriptFormat { Text, Csv, Json, Html };

/// How one form puts a conversation: what stands before, for, and behind the messages. Asked in
/// reading order by one thread.
class TranscriptForm
{
public:
    virtual ~TranscriptForm() = default;

    virtual QByteArray opening() = 0;
    virtual QByteArray message(const Message &message) = 0;
    virtual QByteArray closing() = 0;
};

/// The form that writes a format. `words` must outlive it.
std::unique_ptr<TranscriptForm> newTranscriptForm(TranscriptFormat format,
                                                  const TranscriptWords &words);

} // namespace contactdesk
