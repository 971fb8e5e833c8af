#include "models/PendingText.h"

#include "text/PlainSigns.h"

#include <QCoreApplication>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(PendingText)
};

// Nobody reads more of an answer than this.
constexpr qsizetype mostWords = 300;

bool isAny(const QList<Entry> &open, EntryState state)
{
    return std::any_of(open.begin(), open.end(),
                       [&](const Entry &entry) { return entry.state == state; });
}

QString sentence(const EntryEdit &edit, const Entry &entry)
{
    if (edit.state == EditState::Conflict)
        return Text::tr("Needs you: you want %1, the service has %2.")
            .arg(inWords(edit.after), inWords(edit.now));
    if (entry.state == EntryState::Refused)
        return Text::tr("The service refused %1.").arg(inWords(edit.after));
    return isUnknown(edit.before)
               ? Text::tr("Saved here; the service does not have it yet.")
               : Text::tr("Saved here; the service does not have it yet. Before: %1.")
                     .arg(inWords(edit.before));
}

} // namespace

QString inWords(const FieldSaid &said)
{
    if (const auto *flag = std::get_if<bool>(&said))
        return *flag ? Text::tr("yes") : Text::tr("no");
    const auto *text = std::get_if<QString>(&said);
    if (!text)
        return Text::tr("what it has not told");
    return text->isEmpty() ? Text::tr("nothing") : Text::tr("“%1”").arg(inSentence(*text));
}

QString pendingWords(const QList<Entry> &open)
{
    if (isAny(open, EntryState::Conflict))
        return Text::tr("Needs you");
    if (isAny(open, EntryState::Refused))
        return Text::tr("Refused");
    if (isAny(open, EntryState::OutcomeUnknown))
        return Text::tr("Saved here; finding out whether it arrived");
    if (isAny(open, EntryState::Sending))
        return Text::tr("Saved here, sending…");
    return open.isEmpty() ? QString() : Text::tr("Saved here, waiting to be sent");
}

QString pendingReason(const QList<Entry> &open)
{
    const auto failed = std::find_if(open.begin(), open.end(),
                                     [](const Entry &entry) { return entry.failure.has_value(); });
    if (failed == open.end())
        return {};
    QStringList reason{whatHappened(*failed->failure)};
    if (const QString words = failed->failure->serviceWords; !words.isEmpty())
        reason.append(Text::tr("The service says: “%1”.").arg(inSentence(words.left(mostWords))));
    if (!needsAgent(*failed))
        reason.append(Text::tr("It is tried again by itself."));
    return reason.join(u' ');
}

QString pendingSentence(ContactField field, const QList<Entry> &open)
{
    QString said;
    // The last one is what the field shows.
    for (const Entry &entry : open) {
        for (const EntryEdit &edit : entry.edits) {
            const bool isPending =
                edit.state == EditState::Open || edit.state == EditState::Conflict;
            if (edit.field == field && isPending)
                said = sentence(edit, entry);
        }
    }
    return said;
}

QString labels(const QList<ContactField> &fields)
{
    QStringList all;
    for (const ContactField field : fields)
        all.append(label(field));
    return all.join(u", "_s);
}

} // namespace contactdesk
