#pragma once

#include "exchange/transcript/TranscriptForm.h"

namespace contactdesk
{

/// A conversation as a table: RFC 4180, a header row, times as in isoTime(), the service's own
/// words for type and status. Spreadsheets take no cell for a formula, see csvCell().
class CsvTranscript : public TranscriptForm
{
public:
    explicit CsvTranscript(const TranscriptWords &words) : m_words(words) {}

    QByteArray opening() override;
    QByteArray message(const Message &message) override;
    QByteArray closing() override { return {}; }

private:
    const TranscriptWords &m_words;
};

} // namespace contactdesk
