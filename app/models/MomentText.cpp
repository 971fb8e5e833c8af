#include "models/MomentText.h"

#include "text/PlainSigns.h"

#include <QCoreApplication>

namespace contactdesk
{

namespace
{

/// The context under which the translation tools collect this file's words.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(MomentText)
};

} // namespace

QString momentText(const QDateTime &when, const QDateTime &now, const QLocale &locale)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == today)
        return time;
    const QString day =
        locale.toString(local.date(), local.date().year() == today.year()
                                          ? Text::tr("d MMMM", "a day of this year")
                                          : Text::tr("d MMMM yyyy", "a day of another year"));
    return Text::tr("%1, %2", "day, time").arg(inSentence(day), inSentence(time));
}

} // namespace contactdesk
