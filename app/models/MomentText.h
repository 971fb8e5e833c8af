#pragma once

#include <QDateTime>
#include <QLocale>

namespace contactdesk
{

/// A moment, in UTC, as the clock on the wall says it: "14:05" today, "19 November, 14:05" on
/// another day, with the year if it is another one. "" for an invalid time.
QString momentText(const QDateTime &when, const QDateTime &now, const QLocale &locale);

} // namespace contactdesk
