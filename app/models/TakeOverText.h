#pragma once

#include "journal/TakeOver.h"

#include <QLocale>

#include <chrono>

namespace contactdesk
{

/// How much is left until then, both UTC: "28 min left", "2 h 5 min left", "less than a minute
/// left", "time is over"; "no end" for an invalid `until`.
QString timeLeftText(const QDateTime &until, const QDateTime &now, const QLocale &locale);

/// How long timeLeftText() stays as it is; unset if it does for good.
std::optional<std::chrono::milliseconds> untilNextWord(const QDateTime &until,
                                                       const QDateTime &now);

/// "since 14:05, until 14:35", "since 14:05, no end".
QString takeOverSpan(const TakeOver &takeOver, const QDateTime &now, const QLocale &locale);

/// How far what is to be sent about it has come, by what is open of its contact: "not sent yet",
/// "needs you"; "" if the service has it.
QString takeOverStanding(const TakeOver &takeOver, const QList<Entry> &open);

} // namespace contactdesk
