#pragma once

#include "domain/Message.h"
#include "server/sample/SampleLanguage.h"
#include "server/sample/SampleRandom.h"

#include <QList>

namespace contactdesk
{

/// Composes a conversation from the talks of a language: one matter after the other, days apart.
class SampleDialogue
{
public:
    /// `language` outlives it.
    SampleDialogue(const SampleLanguage &language, SampleRandom &random)
        : m_language(language), m_random(random)
    {
    }

    /// `count` messages with a person of this first name, oldest first, the last of them some days
    /// before sampleNow(), or just before it if `isFresh`.
    QList<Message> compose(const QString &firstName, int count, bool isFresh);

private:
    Message message(QStringView line);
    void fillMedia(Message &message, QStringView rest);
    void drawDetails();
    QString filledIn(QString text) const;
    void setTimes(QList<Message> &messages, const QList<qsizetype> &talkEnds, bool isFresh);
    QString outboundStatus(bool isLastTalk);

    const SampleLanguage &m_language;
    SampleRandom &m_random;
    QString m_firstName;
    /// What the names in braces stand for within one talk.
    std::vector<std::pair<QLatin1StringView, QString>> m_details;
};

} // namespace contactdesk
