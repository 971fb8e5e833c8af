#include "models/EntryText.h"

#include "domain/ProvisionalId.h"
#include "models/MomentText.h"
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
    Q_DECLARE_TR_FUNCTIONS(EntryText)
};

// Nobody reads more of an answer than this, and it comes from outside.
constexpr qsizetype mostWords = 300;

QString editText(const FieldEdit &edit, Wording wording)
{
    if (wording == Wording::Spoken)
        return Text::tr("%1: from %2 to %3", "field, what it was, what it becomes")
            .arg(label(edit.field), saidText(edit.before), saidText(edit.after));
    return Text::tr("%1: %2 → %3", "field, what it was, what it becomes")
        .arg(label(edit.field), isolated(saidText(edit.before)), isolated(saidText(edit.after)));
}

/// A field of a new contact, of which nothing was seen before.
QString typedText(const FieldEdit &edit, Wording wording)
{
    const QString value = saidText(edit.after);
    return Text::tr("%1: %2", "field, what was typed")
        .arg(label(edit.field), wording == Wording::Spoken ? value : isolated(value));
}

/// What a local change puts in the place of what.
QString textsText(const Entry &entry, const QString &kind, Wording wording)
{
    const QString before = saidText(entry.textBefore);
    const QString after = saidText(entry.textAfter);
    return wording == Wording::Spoken
               ? Text::tr("%1: from %2 to %3", "kind of change, what was, what becomes")
                     .arg(kind, before, after)
               : Text::tr("%1: %2 → %3", "kind of change, what was, what becomes")
                     .arg(kind, isolated(before), isolated(after));
}

QString creationText(const Entry &entry)
{
    return entry.creation ? Text::tr("New contact, %1", "its number")
                                .arg(isolated(entry.creation->phoneNumber.international()))
                          : Text::tr("New contact");
}

QString whyText(const Failure &failure)
{
    QString why = whatHappened(failure);
    if (!failure.serviceWords.isEmpty())
        why +=
            u' ' +
            Text::tr("The service says: “%1”.").arg(isolated(failure.serviceWords.left(mostWords)));
    return why;
}

QString waitingText(const Entry &entry, const QDateTime &now, const QLocale &locale)
{
    if (isProvisional(entry.contact) && entry.kind != EntryKind::Create && !entry.failure)
        return Text::tr("Waiting until the service has this contact");
    const bool isPausing = entry.notBefore.isValid() && entry.notBefore > now;
    const QString waiting =
        isPausing
            ? Text::tr("Waiting until %1", "a time").arg(momentText(entry.notBefore, now, locale))
            : Text::tr("Waiting");
    return entry.failure
               ? Text::tr("%1: %2", "how it stands, and why").arg(waiting, whyText(*entry.failure))
               : waiting;
}

} // namespace

QString saidText(const FieldSaid &said)
{
    if (isUnknown(said))
        return Text::tr("not known");
    if (isEmptyText(said))
        return Text::tr("empty");
    if (const auto *flag = std::get_if<bool>(&said))
        return *flag ? Text::tr("yes") : Text::tr("no");
    return std::get<QString>(said);
}

QString kindText(EntryKind kind, const ListId &list, const ListTitles &titles)
{
    const QString title = isolated(titles ? titles(list) : list.value);
    switch (kind) {
    case EntryKind::Create:
        return Text::tr("New contact");
    case EntryKind::Update:
        return Text::tr("Change");
    case EntryKind::AddToList:
        return Text::tr("Add to list “%1”").arg(title);
    case EntryKind::RemoveFromList:
        return Text::tr("Remove from list “%1”").arg(title);
    case EntryKind::Note:
        return Text::tr("Note");
    case EntryKind::ListName:
        return Text::tr("Name of list %1").arg(isolated(list.value));
    }
    return {};
}

QString entryText(const Entry &entry, const ListTitles &titles, Wording wording)
{
    const QString kind = kindText(entry.kind, entry.list, titles);
    if (isLocal(entry.kind))
        return textsText(entry, kind, wording);
    if (entry.kind == EntryKind::Create && !entry.isDuplicate)
        return creationText(entry);
    if (entry.edits.isEmpty())
        return kind;
    QStringList all;
    for (const EntryEdit &edit : entry.edits) {
        const bool isLeft = edit.state == EditState::Open || edit.state == EditState::Conflict;
        if (isLeft || !isOpen(entry))
            all.append(entry.kind == EntryKind::Create ? typedText(edit, wording)
                                                       : editText(edit, wording));
    }
    if (entry.kind == EntryKind::Create)
        all.prepend(creationText(entry));
    return all.join(u"; "_s);
}

QString contactText(const Entry &entry)
{
    if (!entry.contactName.isEmpty() || !entry.creation)
        return entry.contactName;
    const QStringList names{entry.creation->firstName.value_or(QString()),
                            entry.creation->lastName.value_or(QString())};
    const QString name = names.join(u' ').simplified();
    return name.isEmpty() ? inSentence(entry.creation->phoneNumber.international()) : name;
}

QString stateWord(const Entry &entry)
{
    switch (entry.state) {
    case EntryState::Waiting:
        return Text::tr("Waiting");
    case EntryState::Sending:
        return Text::tr("Sending…");
    case EntryState::OutcomeUnknown:
        return Text::tr("Checking whether it arrived");
    case EntryState::Conflict:
        return entry.isDuplicate ? Text::tr("Exists already") : Text::tr("Needs you");
    case EntryState::Refused:
        return Text::tr("Refused");
    case EntryState::Done:
        return Text::tr("Done");
    case EntryState::Undone:
        return Text::tr("Taken back or given up");
    }
    return {};
}

QString stateText(const Entry &entry, const QDateTime &now, const QLocale &locale)
{
    switch (entry.state) {
    case EntryState::Waiting:
        return waitingText(entry, now, locale);
    case EntryState::Conflict:
        return entry.isDuplicate ? Text::tr("Needs you: a contact with this number exists already")
                                 : Text::tr("Needs you: changed by somebody else meanwhile");
    case EntryState::Refused:
        return entry.failure ? Text::tr("Refused: %1 %2", "why, and what to do")
                                   .arg(whyText(*entry.failure), whatToDo(*entry.failure))
                             : stateWord(entry);
    case EntryState::Done:
        return entry.isUnseen ? Text::tr("Done, though the service didn't say what it had before")
                              : stateWord(entry);
    default:
        return stateWord(entry);
    }
}

QString undoProblem(const Entry &entry)
{
    if (entry.undoes.isValid())
        return Text::tr("This took something back itself.");
    if (entry.state == EntryState::Undone)
        return Text::tr("This has been taken back or given up already.");
    if (entry.undoneBy.isValid())
        return Text::tr("This is being taken back already.");
    if (entry.kind == EntryKind::Create && entry.state == EntryState::Done)
        return Text::tr("A contact that was created can't be taken back: the service lets nobody "
                        "delete one.");
    if (entry.state == EntryState::Sending || entry.state == EntryState::OutcomeUnknown)
        return Text::tr("This is under way: it can be taken back once the service has answered.");
    const auto wasUnknown = [](const EntryEdit &edit) {
        return isUnknown(edit.before);
    };
    if (entry.state == EntryState::Done && !entry.edits.isEmpty() &&
        std::all_of(entry.edits.begin(), entry.edits.end(), wasUnknown))
        return Text::tr("What it was before isn't known, so there is nothing to go back to.");
    return {};
}

} // namespace contactdesk
