#include "models/AgeText.h"

#include <QCoreApplication>

namespace contactdesk
{

namespace
{

/// The context under which the translation tools collect this file's words.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(AgeText)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 week = 7 * day;

QString dayText(const QDateTime &when, const QDateTime &now, const QLocale &locale)
{
    const QDate date = when.toLocalTime().date();
    return locale.toString(date, date.year() == now.toLocalTime().date().year()
                                     ? Text::tr("d MMMM", "a day of this year")
                                     : Text::tr("d MMMM yyyy", "a day of another year"));
}

} // namespace

QString ageText(const QDateTime &when, const QDateTime &now, const QLocale &locale)
{
    if (!when.isValid())
        return {};
    const qint64 seconds = when.secsTo(now);
    // A clock that was put back makes what was told a moment ago seem to come.
    if (seconds < minute && seconds > -day)
        return Text::tr("just now");
    if (seconds < 0 || seconds >= week)
        return dayText(when, now, locale);
    if (seconds < hour)
        return Text::tr("%Ln min ago", nullptr, static_cast<int>(seconds / minute));
    if (seconds < day)
        return Text::tr("%Ln h ago", nullptr, static_cast<int>(seconds / hour));
    return Text::tr("%Ln day(s) ago", nullptr, static_cast<int>(seconds / day));
}

QString originText(Source source, const QDateTime &when, const QDateTime &now,
                   const QLocale &locale)
{
    QString age = ageText(when, now, locale);
    switch (source) {
    case Source::Service:
        return age.isEmpty() ? Text::tr("Service") : Text::tr("Service, %1").arg(age);
    case Source::Typed:
        return age.isEmpty() ? Text::tr("Typed here") : Text::tr("Typed here, %1").arg(age);
    case Source::Import:
        // The day says which file it was.
        return age.isEmpty() ? Text::tr("Import")
                             : Text::tr("Import of %1").arg(dayText(when, now, locale));
    }
    return age;
}

} // namespace contactdesk
