#include "models/ImportText.h"

#include <QCoreApplication>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

} // namespace

QString progressText(const BulkProgress &progress, const QLocale &locale)
{
    return Text::tr("%1 added, %2 completed")
        .arg(locale.toString(progress.added), locale.toString(progress.completed));
}

QString outcomeText(const BulkOutcome &outcome, const QLocale &locale)
{
    const BulkProgress &all = outcome.progress;
    if (all.added == 0 && all.completed == 0 && all.leftOut == 0)
        return outcome.isCancelled ? Text::tr("Cancelled before anything was imported.")
                                   : Text::tr("There was nobody in the file.");
    QStringList parts{Text::tr("%Ln contact(s) added", nullptr, all.added)};
    if (all.completed > 0)
        parts.append(Text::tr("%1 completed").arg(locale.toString(all.completed)));
    if (all.leftOut > 0)
        parts.append(
            Text::tr("%1 left out: neither number nor e-mail").arg(locale.toString(all.leftOut)));
    const QString sum = parts.join(u", "_s);
    return outcome.isCancelled ? Text::tr("Cancelled; until then %1.").arg(sum)
                               : Text::tr("%1.").arg(sum);
}

} // namespace contactdesk
