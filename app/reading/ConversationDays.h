#pragma once

#include "domain/Conversation.h"

#include <QDate>
#include <QTimeZone>

namespace contactdesk
{

/// The days of a conversation, as they begin and end in a time zone.
/// @{
struct DayRange {
    /// Both invalid if no message has a time.
    QDate first;
    QDate last;

    bool operator==(const DayRange &) const = default;
};
DayRange daysOf(const Conversation &conversation, const QTimeZone &zone);
/// The day of the message at a row; invalid before the first that has a time.
QDate dayAt(const Conversation &conversation, qsizetype row, const QTimeZone &zone);
/// The first message of that day or, if it has none, of the next day that has any; size() after the
/// last. `day` is valid.
qsizetype rowOfDay(const Conversation &conversation, QDate day, const QTimeZone &zone);
/// @}

} // namespace contactdesk
