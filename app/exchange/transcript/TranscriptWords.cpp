#include "exchange/transcript/TranscriptWords.h"

#include "exchange/transcript/HarmlessText.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

QString senderOf(const Message &message, const TranscriptWords &words)
{
    switch (message.direction) {
    case MessageDirection::Inbound:
        return oneLine(words.them);
    case MessageDirection::Outbound:
        return oneLine(words.us);
    case MessageDirection::Unknown:
        break;
    }
    return oneLine(words.nobody);
}

QString clockOf(const Message &message, const TranscriptWords &words)
{
    return message.time.isValid()
               ? words.locale.toString(message.time.toTimeZone(words.zone).time(),
                                       QLocale::ShortFormat)
               : QString();
}

QString dayOf(const Message &message, const TranscriptWords &words)
{
    return message.time.isValid()
               ? words.locale.toString(dateOf(message, words), QLocale::LongFormat)
               : QString();
}

QString momentOf(const QDateTime &time, const TranscriptWords &words)
{
    if (!time.isValid())
        return words.noTime;
    const QDateTime local = time.toTimeZone(words.zone);
    return QString(words.locale.toString(local.date(), words.dateFormat) + u", "_s +
                   words.locale.toString(local.time(), QLocale::ShortFormat));
}

QString addressesOf(const TranscriptWords &words)
{
    QStringList addresses;
    for (const QString &address : {words.contact.number, words.contact.email}) {
        if (!address.isEmpty())
            addresses.append(oneLine(address));
    }
    return addresses.join(u" · "_s);
}

QString exportedText(const TranscriptWords &words)
{
    return words.exported.arg(momentOf(words.exportedAt, words));
}

QString periodOf(const Conversation &conversation, const TranscriptWords &words)
{
    qsizetype first = 0;
    while (first < conversation.size() && !conversation.time(first).isValid())
        ++first;
    if (first == conversation.size())
        return {};
    const auto dateAt = [&](qsizetype row) {
        const auto time = QDateTime::fromMSecsSinceEpoch(conversation.timestamp(row), words.zone);
        return words.locale.toString(time.date(), words.dateFormat);
    };
    const QString from = dateAt(first);
    // A last message without a time has the time of the one before it.
    const QString to = dateAt(conversation.size() - 1);
    return from == to ? from : QString(from + u" – "_s + to);
}

QString isoTime(const QDateTime &time, const QTimeZone &zone)
{
    return time.isValid()
               ? time.toOffsetFromUtc(zone.offsetFromUtc(time)).toString(Qt::ISODateWithMs)
               : QString();
}

QDate dateOf(const Message &message, const TranscriptWords &words)
{
    return message.time.isValid() ? message.time.toTimeZone(words.zone).date() : QDate();
}

} // namespace contactdesk
