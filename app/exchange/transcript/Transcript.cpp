#include "exchange/transcript/Transcript.h"

#include "exchange/transcript/CsvTranscript.h"
#include "exchange/transcript/HtmlTranscript.h"
#include "exchange/transcript/JsonTranscript.h"
#include "exchange/transcript/TextTranscript.h"

#include <QIODevice>

namespace contactdesk
{

namespace
{

constexpr qsizetype pieceSize = 1 << 16;

} // namespace

std::unique_ptr<TranscriptForm> newTranscriptForm(TranscriptFormat format,
                                                  const TranscriptWords &words)
{
    switch (format) {
    case TranscriptFormat::Text:
        break;
    case TranscriptFormat::Csv:
        return std::make_unique<CsvTranscript>(words);
    case TranscriptFormat::Json:
        return std::make_unique<JsonTranscript>(words);
    case TranscriptFormat::Html:
        return std::make_unique<HtmlTranscript>(words);
    }
    return std::make_unique<TextTranscript>(words);
}

TranscriptEnd writeTranscript(const Conversation &conversation, const TranscriptWords &words,
                              TranscriptFormat format, QIODevice &device,
                              const std::stop_token &stop,
                              const std::function<void(double)> &progress)
{
    const auto form = newTranscriptForm(format, words);
    QByteArray waiting = form->opening();
    for (qsizetype row = 0; row < conversation.size(); ++row) {
        if (stop.stop_requested())
            return TranscriptEnd::Stopped;
        waiting += form->message(conversation.at(row));
        if (waiting.size() < pieceSize)
            continue;
        if (device.write(waiting) != waiting.size())
            return TranscriptEnd::NotWritten;
        waiting.clear();
        progress(static_cast<double>(row + 1) / static_cast<double>(conversation.size()));
    }
    waiting += form->closing();
    return device.write(waiting) == waiting.size() ? TranscriptEnd::Written
                                                   : TranscriptEnd::NotWritten;
}

} // namespace contactdesk
