#include "models/TakeOverText.h"

#include "models/MomentText.h"

#include <QCoreApplication>

#include <algorithm>

namespace contactdesk
{

namespace
{

/// The context under which the translation tools collect this file's words.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(TakeOverText)
};

constexpr qint64 minute = 60'000;
constexpr int minutesOfAnHour = 60;

const Entry *entryIn(const QList<Entry> &open, EntryId id)
{
    const auto found =
        std::find_if(open.begin(), open.end(), [&](const Entry &entry) { return entry.id == id; });
    return found == open.end() ? nullptr : &*found;
}

} // namespace

QString timeLeftText(const QDateTime &until, const QDateTime &now, const QLocale &locale)
{
    if (!until.isValid())
        return Text::tr("no end", "a person answers");
    const qint64 left = now.msecsTo(until);
    if (left <= 0)
        return Text::tr("time is over");
    if (left < minute)
        return Text::tr("less than a minute left");
    // The minutes that are whole: what is said is never more than there is.
    const auto minutes = static_cast<int>(left / minute);
    if (minutes < minutesOfAnHour)
        return Text::tr("%Ln min left", nullptr, minutes);
    return Text::tr("%1 h %2 min left")
        .arg(locale.toString(minutes / minutesOfAnHour),
             locale.toString(minutes % minutesOfAnHour));
}

std::optional<std::chrono::milliseconds> untilNextWord(const QDateTime &until, const QDateTime &now)
{
    const qint64 left = until.isValid() ? now.msecsTo(until) : 0;
    if (left <= 0)
        return {};
    return std::chrono::milliseconds(left < minute ? left : left % minute + 1);
}

QString takeOverSpan(const TakeOver &takeOver, const QDateTime &now, const QLocale &locale)
{
    const QString since = momentText(takeOver.since, now, locale);
    return takeOver.until.isValid() ? Text::tr("since %1, until %2", "times")
                                          .arg(since, momentText(takeOver.until, now, locale))
                                    : Text::tr("since %1, no end", "a time").arg(since);
}

QString takeOverStanding(const TakeOver &takeOver, const QList<Entry> &open)
{
    if (const Entry *on = entryIn(open, takeOver.on); on && needsAgent(*on))
        return Text::tr("handing back needs you");
    if (const Entry *off = entryIn(open, takeOver.off))
        return needsAgent(*off) ? Text::tr("needs you") : Text::tr("not sent yet");
    return {};
}

} // namespace contactdesk
