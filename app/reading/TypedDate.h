#pragma once

#include <QDate>
#include <QLocale>

namespace contactdesk
{

/// The day that is meant by what somebody typed; invalid if that isn't clear. Understood are
/// 2026-11-20, the order of the locale's short dates with any signs in between and with two or four
/// digits of the year, and names of months in the locale's language, from three letters. Days of
/// the week are passed over. A day without a year is the last such day that isn't after `latest`, a
/// month without a day its first day, and a year alone its first. Digits may be of any script.
QDate typedDate(const QString &text, const QLocale &locale, QDate latest);

} // namespace contactdesk
