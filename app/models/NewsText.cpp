#include "models/NewsText.h"

#include "text/PlainSigns.h"

#include <QCoreApplication>
#include <QDir>

namespace contactdesk
{

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(NewsText)
};

QStringList rescueSentences(const DirectoryRescue &rescue, const QLocale &locale)
{
    QStringList all{rescue.kept > 0 ? Text::tr("%Ln contact(s) could be read and are kept.",
                                               nullptr, rescue.kept)
                                    : Text::tr("No contact in it could be read.")};
    if (!rescue.lost)
        all.append(Text::tr("How many were lost can't be told."));
    else if (*rescue.lost > 0)
        all.append(Text::tr("About %1 could not.").arg(locale.toString(*rescue.lost)));
    all.append(rescue.damagedFile.isEmpty()
                   ? Text::tr("The damaged file could not be kept.")
                   : Text::tr("The damaged file is kept as %1.")
                         .arg(inSentence(QDir::toNativeSeparators(rescue.damagedFile))));
    return all;
}

} // namespace

QString newsTitle(const DirectoryNews &news)
{
    if (news.rescue)
        return Text::tr("The file with what this desk remembers was damaged.");
    return news.isReadOnly ? Text::tr("What you look up can't be remembered.") : QString();
}

QString newsDetails(const DirectoryNews &news, const QLocale &locale)
{
    QStringList all;
    if (news.rescue)
        all = rescueSentences(*news.rescue, locale);
    if (news.isReadOnly)
        all.append(Text::tr("The folder of this desk can't be written to: what is learned now is "
                            "forgotten when the program ends."));
    if (!all.isEmpty())
        all.append(Text::tr("Nothing is lost at the service; whoever is looked up there is here "
                            "again."));
    return all.join(QChar(u' '));
}

} // namespace contactdesk
