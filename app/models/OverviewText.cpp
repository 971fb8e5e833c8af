#include "models/OverviewText.h"

#include "models/EntryText.h"
#include "models/MomentText.h"

#include <QCoreApplication>

namespace contactdesk
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// The context under which the translation tools collect this file's words.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(OverviewText)
};

constexpr int longestName = 60;

QString shortened(const QString &name)
{
    QString line = name.simplified();
    if (line.size() > longestName) {
        line.truncate(longestName - 1);
        // Half a letter is none.
        if (line.back().isHighSurrogate())
            line.chop(1);
        line += u'…';
    }
    return isolated(line);
}

/// How long somebody has waited; "" for less than a minute, or if nobody knows.
QString lengthText(const Waiting &waiting, const QDateTime &now)
{
    const auto waited = std::chrono::seconds(waiting.since.secsTo(now));
    return waiting.since.isValid() && waited >= 1min ? durationText(waited) : QString();
}

QString theirWaiting(const QString &name, const QString &length, const QString &since)
{
    if (since.isEmpty())
        return name.isEmpty() ? Text::tr("This person waits for an answer.")
                              : Text::tr("%1 waits for an answer.").arg(name);
    if (length.isEmpty())
        return name.isEmpty() ? Text::tr("This person waits for an answer (since %1).").arg(since)
                              : Text::tr("%1 waits for an answer (since %2).").arg(name, since);
    return name.isEmpty() ? Text::tr("This person has waited for an answer for %1 (since %2).")
                                .arg(length, since)
                          : Text::tr("%1 has waited for an answer for %2 (since %3).")
                                .arg(name, length, since);
}

QString ourWaiting(const QString &name, const QString &length, const QString &since)
{
    if (since.isEmpty())
        return name.isEmpty() ? Text::tr("We wait for an answer.")
                              : Text::tr("We wait for an answer from %1.").arg(name);
    if (length.isEmpty())
        return name.isEmpty()
                   ? Text::tr("We wait for an answer (since %1).").arg(since)
                   : Text::tr("We wait for an answer from %1 (since %2).").arg(name, since);
    return name.isEmpty()
               ? Text::tr("We have waited for an answer for %1 (since %2).").arg(length, since)
               : Text::tr("We have waited for an answer from %1 for %2 (since %3).")
                     .arg(name, length, since);
}

QString directionsText(qsizetype inbound, qsizetype outbound, qsizetype unknown,
                       const QLocale &locale)
{
    QStringList parts;
    if (inbound > 0)
        parts.append(Text::tr("%1 from them").arg(locale.toString(inbound)));
    if (outbound > 0)
        parts.append(Text::tr("%1 to them").arg(locale.toString(outbound)));
    if (unknown > 0)
        parts.append(Text::tr("%1 of unknown direction").arg(locale.toString(unknown)));
    return parts.join(Text::tr(", ", "between parts of a list"));
}

QString bucketTimeText(const QDate &begin, BucketSize size, const QLocale &locale)
{
    switch (size) {
    case BucketSize::Day:
        break;
    case BucketSize::Week:
        return Text::tr("Week from %1")
            .arg(locale.toString(begin, Text::tr("d MMMM yyyy", "a day")));
    case BucketSize::Month:
        return locale.toString(begin, Text::tr("MMMM yyyy", "a month"));
    case BucketSize::Year:
        return locale.toString(begin, u"yyyy"_s);
    }
    return locale.toString(begin, Text::tr("dddd, d MMMM yyyy", "a day of the week"));
}

} // namespace

QString waitingText(const Waiting &waiting, const QString &name, const QDateTime &now,
                    const QLocale &locale)
{
    const QString who = name.isEmpty() ? QString() : shortened(name);
    const QString length = lengthText(waiting, now);
    const QString since = momentText(waiting.since, now, locale);
    const QString lost = Text::tr("What was written to them last was not delivered.");
    switch (waiting.who) {
    case Waiting::Who::They:
        return waiting.isOurLastLost
                   ? Text::tr("%1 %2", "two sentences").arg(theirWaiting(who, length, since), lost)
                   : theirWaiting(who, length, since);
    case Waiting::Who::We:
        return waiting.isOurLastLost
                   ? Text::tr("%1 %2", "two sentences").arg(ourWaiting(who, length, since), lost)
                   : ourWaiting(who, length, since);
    case Waiting::Who::Unknown:
        return Text::tr("The service does not tell who wrote, so nobody knows who waits.");
    case Waiting::Who::Nobody:
        break;
    }
    return waiting.isOurLastLost ? Text::tr("Nobody waits. %1").arg(lost)
                                 : Text::tr("Nobody waits.");
}

QString countsText(const ConversationOverview &overview, const QLocale &locale)
{
    if (overview.all == 0)
        return Text::tr("No messages.");
    QStringList parts{Text::tr("%Ln message(s)", nullptr, static_cast<int>(overview.all))};
    parts[0] = Text::tr("%1: %2", "number of messages: by direction")
                   .arg(parts.first(), directionsText(overview.inbound, overview.outbound,
                                                      overview.ofUnknownDirection(), locale));
    if (overview.undelivered > 0)
        parts.append(Text::tr("%1 not delivered").arg(locale.toString(overview.undelivered)));
    if (overview.withMedia > 0)
        parts.append(Text::tr("%1 with media").arg(locale.toString(overview.withMedia)));
    return parts.join(u" · "_s);
}

QString timesText(const ConversationOverview &overview, const QDateTime &now, const QLocale &locale)
{
    QStringList parts;
    if (overview.first.isValid())
        parts.append(Text::tr("First %1").arg(momentText(overview.first, now, locale)));
    if (overview.lastInbound.isValid())
        parts.append(
            Text::tr("last from them %1").arg(momentText(overview.lastInbound, now, locale)));
    if (overview.lastOutbound.isValid())
        parts.append(
            Text::tr("last to them %1").arg(momentText(overview.lastOutbound, now, locale)));
    if (overview.typicalAnswer)
        parts.append(Text::tr("typically answered after %1")
                         .arg(durationText(std::chrono::duration_cast<std::chrono::seconds>(
                             *overview.typicalAnswer))));
    return parts.join(u" · "_s);
}

QString bucketText(const ActivityBucket &bucket, BucketSize size, const QLocale &locale)
{
    const QString said =
        bucket.all() == 0 ? Text::tr("nothing")
                          : directionsText(bucket.inbound, bucket.outbound, bucket.unknown, locale);
    return Text::tr("%1: %2", "day: how many messages")
        .arg(bucketTimeText(bucket.begin, size, locale), said);
}

QString bucketSizeText(BucketSize size)
{
    switch (size) {
    case BucketSize::Day:
        break;
    case BucketSize::Week:
        return Text::tr("Messages per week");
    case BucketSize::Month:
        return Text::tr("Messages per month");
    case BucketSize::Year:
        return Text::tr("Messages per year");
    }
    return Text::tr("Messages per day");
}

QString durationText(std::chrono::seconds duration)
{
    const auto in = [&](std::chrono::seconds unit) {
        return static_cast<int>(duration / unit);
    };
    if (duration < 1min)
        return Text::tr("%Ln second(s)", nullptr, in(1s));
    if (duration < 1h)
        return Text::tr("%Ln minute(s)", nullptr, in(1min));
    if (duration < 24h)
        return Text::tr("%Ln hour(s)", nullptr, in(1h));
    return Text::tr("%Ln day(s)", nullptr, in(24h));
}

} // namespace contactdesk
