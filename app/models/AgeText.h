#pragma once

#include "domain/Field.h"

#include <QLocale>

namespace contactdesk
{

/// How old something is, in words; the times in UTC, the days those of the local time.
/// @{
/// "just now", "2 min ago", "5 h ago", "3 days ago"; the day beyond a week: "3 May",
/// "3 May 2025". "" for an invalid time.
QString ageText(const QDateTime &when, const QDateTime &now, const QLocale &locale);
/// With where it comes from: "Service, 2 min ago", "Typed here, just now", "Import of 3 May".
QString originText(Source source, const QDateTime &when, const QDateTime &now,
                   const QLocale &locale);
/// @}

} // namespace contactdesk
