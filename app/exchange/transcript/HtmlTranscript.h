#pragma once

#include "exchange/transcript/TranscriptForm.h"

namespace contactdesk
{

/// A conversation as one page that needs nothing beside itself: it fetches nothing and runs
/// nothing, and its own policy forbids it to. Well-formed as XML, too.
class HtmlTranscript : public TranscriptForm
{
public:
    explicit HtmlTranscript(const TranscriptWords &words) : m_words(words) {}

    QByteArray opening() override;
    QByteArray message(const Message &message) override;
    QByteArray closing() override;

private:
    QString header(const Message &message) const;

    const TranscriptWords &m_words;
    QDate m_day;
    bool m_isInSection = false;
};

} // namespace contactdesk
