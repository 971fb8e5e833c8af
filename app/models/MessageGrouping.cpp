#include "models/MessageGrouping.h"

namespace contactdesk
{

namespace
{

constexpr qint64 minute = 60'000;
constexpr qint64 quarter = 15 * minute;
constexpr qint64 certainlyAnotherDay = 50 * 60 * minute;

qint64 numberOf(qint64 timestamp, qint64 unit)
{
    return timestamp >= 0 ? timestamp / unit : (timestamp + 1) / unit - 1;
}

QDate localDay(qint64 timestamp)
{
    return QDateTime::fromMSecsSinceEpoch(timestamp).date();
}

bool startsDay(const Conversation &conversation, qsizetype row)
{
    const qint64 now = conversation.timestamp(row);
    if (now == Conversation::noTime)
        return false;
    const qint64 before = row == 0 ? Conversation::noTime : conversation.timestamp(row - 1);
    if (before == Conversation::noTime || now - before > certainlyAnotherDay)
        return true;
    // Midnight is at a quarter of an hour everywhere, and asking for the local day takes longer.
    return numberOf(now, quarter) != numberOf(before, quarter) && localDay(now) != localDay(before);
}

/// Whether a message and the next one are of one group. Minutes are those of UTC: no zone is off
/// by less than a minute, and so they are those of the reader too.
bool belongTogether(const Conversation &conversation, qsizetype row)
{
    const qsizetype next = row + 1;
    if (conversation.kind(row).direction != conversation.kind(next).direction)
        return false;
    const bool hasTime = conversation.time(row).isValid();
    if (hasTime != conversation.time(next).isValid())
        return false;
    return !hasTime || numberOf(conversation.timestamp(row), minute) ==
                           numberOf(conversation.timestamp(next), minute);
}

bool haveSameStatus(const Conversation &conversation, qsizetype row)
{
    return conversation.kindNumber(row) == conversation.kindNumber(row + 1) ||
           conversation.kind(row).status.compare(conversation.kind(row + 1).status,
                                                 Qt::CaseInsensitive) == 0;
}

} // namespace

MessageGrouping groupingOf(const Conversation &conversation, qsizetype row)
{
    const bool endsGroup = row + 1 == conversation.size() || !belongTogether(conversation, row);
    return {.startsDay = startsDay(conversation, row),
            .startsGroup = row == 0 || !belongTogether(conversation, row - 1),
            .endsGroup = endsGroup,
            .hasOwnStatus = endsGroup || !haveSameStatus(conversation, row)};
}

} // namespace contactdesk
