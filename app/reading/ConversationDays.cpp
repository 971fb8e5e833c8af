#include "reading/ConversationDays.h"

namespace contactdesk
{

QDate dayAt(const Conversation &conversation, qsizetype row, const QTimeZone &zone)
{
    const qint64 timestamp = conversation.timestamp(row);
    return timestamp == Conversation::noTime
               ? QDate()
               : QDateTime::fromMSecsSinceEpoch(timestamp, zone).date();
}

DayRange daysOf(const Conversation &conversation, const QTimeZone &zone)
{
    const qsizetype first = conversation.rowAtTime(Conversation::noTime + 1);
    if (first == conversation.size())
        return {};
    return {dayAt(conversation, first, zone), dayAt(conversation, conversation.size() - 1, zone)};
}

qsizetype rowOfDay(const Conversation &conversation, QDate day, const QTimeZone &zone)
{
    return conversation.rowAtTime(day.startOfDay(zone).toMSecsSinceEpoch());
}

} // namespace contactdesk
