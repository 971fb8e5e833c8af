#pragma once

#include "domain/Conversation.h"
#include "exchange/transcript/TranscriptForm.h"

#include <functional>
#include <stop_token>

class QIODevice;

namespace contactdesk
{

enum class TranscriptEnd {
    Written,
    /// It was told to stop; what is in the device is a part.
    Stopped,
    /// The device took no more: its errorString() says why.
    NotWritten,
};

/// Writes a conversation piece by piece: what it takes of memory doesn't grow with the number of
/// messages. Any thread.
TranscriptEnd writeTranscript(const Conversation &conversation, const TranscriptWords &words,
                              TranscriptFormat format, QIODevice &device,
                              const std::stop_token &stop,
                              const std::function<void(double)> &progress);

} // namespace contactdesk
