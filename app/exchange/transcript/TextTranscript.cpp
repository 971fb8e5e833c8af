#include "exchange/transcript/TextTranscript.h"

#include "exchange/transcript/HarmlessText.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QStringView indentation = u"    ";

/// Behind a name that is written from left to right, a text from right to left would be torn apart.
QString isolated(const QString &line)
{
    return line.isRightToLeft() ? QString(u"\u2068"_s + line + u"\u2069"_s) : line;
}

QString mediaLine(const Message &message, const TranscriptWords &words)
{
    return u"[%1] %2"_s.arg(oneLine(words.media(message)), oneLine(message.mediaUrl.toString()));
}

/// The message behind what stands in brackets.
QString entry(const QString &moment, const Message &message, const TranscriptWords &words)
{
    QStringList lines;
    if (!message.body.isEmpty())
        lines = harmlessLines(message.body.toString());
    if (!message.mediaUrl.isEmpty())
        lines.append(mediaLine(message, words));
    QString text = u"["_s + moment + u"] "_s + senderOf(message, words);
    if (const QString trouble = words.trouble(message); !trouble.isEmpty())
        text += u" ("_s + oneLine(trouble) + u')';
    text += u':';
    for (qsizetype i = 0; i < lines.size(); ++i) {
        text += i == 0 ? QString(u' ' + isolated(lines.at(i)))
                       : QString(u'\n' + indentation.toString() + lines.at(i));
    }
    return QString(text + u'\n');
}

} // namespace

QByteArray TextTranscript::opening()
{
    QStringList lines{oneLine(m_words.title)};
    if (const QString addresses = addressesOf(m_words); !addresses.isEmpty())
        lines.append(addresses);
    lines.append(exportedText(m_words));
    return QString(lines.join(u'\n') + u'\n').toUtf8();
}

QByteArray TextTranscript::message(const Message &message)
{
    QString text;
    if (const QDate day = dateOf(message, m_words); day.isValid() && day != m_day) {
        m_day = day;
        text = u"\n— "_s + dayOf(message, m_words) + u" —\n"_s;
    }
    const QString clock = clockOf(message, m_words);
    return QString(text + entry(clock.isEmpty() ? m_words.noTime : clock, message, m_words))
        .toUtf8();
}

QString withTime(const Conversation &conversation, const std::vector<qsizetype> &rows,
                 const TranscriptWords &words)
{
    QString text;
    for (const qsizetype row : rows) {
        const Message message = conversation.at(row);
        text += entry(momentOf(message.time, words), message, words);
    }
    text.chop(1);
    return text;
}

} // namespace contactdesk
