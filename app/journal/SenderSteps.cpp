#include "domain/ProvisionalId.h"
#include "journal/EditSteps.h"
#include "journal/JournalStep.h"

#include <QPointer>

namespace contactdesk
{

namespace
{

QString inWords(const Failure &failure)
{
    const QString happened = whatHappened(failure);
    return failure.serviceWords.isEmpty() ? happened : happened + u' ' + failure.serviceWords;
}

} // namespace

void Journal::begin(const QList<EntryId> &ids, QObject *context, JournalFile::Answer<void> answer)
{
    Step step(*this);
    for (Entry *entry : step.open(ids)) {
        entry->state = EntryState::Sending;
        ++entry->attempts;
    }
    step.commit(this, [this, ids, asker = QPointer(context),
                       answer = std::move(answer)](tl::expected<void, Failure> written) {
        if (!written)
            postpone(ids, written.error(), {});
        if (asker)
            answer(std::move(written));
    });
}

void Journal::finish(const QList<EntryId> &ids, const QString &answer, bool isUnseen)
{
    Step step(*this);
    for (Entry *entry : step.open(ids)) {
        setOpenEdits(*entry, {}, EditState::Done);
        entry->isUnseen = entry->isUnseen || isUnseen;
        entry->state = stateByEdits(*entry);
        goOn(*entry);
        step.note(*entry, HistoryEvent::Accepted, answer);
    }
    step.commit();
}

void Journal::finishFields(const QList<EntryId> &ids, const QList<ContactField> &fields,
                           const QString &answer, bool isUnseen)
{
    Step step(*this);
    for (Entry *entry : step.open(ids)) {
        for (const EntryEdit &edit : std::as_const(entry->edits)) {
            if (edit.state == EditState::Open && fields.contains(edit.field))
                step.note(*entry, HistoryEvent::Accepted, answer).field = edit.field;
        }
        setOpenEdits(*entry, fields, EditState::Done);
        entry->isUnseen = entry->isUnseen || isUnseen;
        entry->state = stateByEdits(*entry);
        goOn(*entry);
    }
    step.commit();
}

void Journal::settle(const QList<EntryId> &ids)
{
    Step step(*this);
    for (Entry *entry : step.open(ids)) {
        setOpenEdits(*entry, {}, EditState::Done);
        entry->state = stateByEdits(*entry);
        goOn(*entry);
        step.note(*entry, HistoryEvent::NotNeeded);
    }
    step.commit();
}

void Journal::settleFields(const QList<EntryId> &ids, const QList<ContactField> &fields)
{
    Step step(*this);
    for (Entry *entry : step.open(ids)) {
        for (const EntryEdit &edit : std::as_const(entry->edits)) {
            if (edit.state == EditState::Open && fields.contains(edit.field))
                step.note(*entry, HistoryEvent::NotNeeded).field = edit.field;
        }
        setOpenEdits(*entry, fields, EditState::Done);
        // What is left of it may be under way.
        if (!hasEdit(*entry, EditState::Open))
            entry->state = stateByEdits(*entry);
    }
    step.commit();
}

void Journal::postpone(const QList<EntryId> &ids, const Failure &failure,
                       const QDateTime &notBefore)
{
    Step step(*this);
    for (Entry *entry : step.open(ids)) {
        const bool isLost = entry->kind == EntryKind::Create &&
                            entry->state == EntryState::Sending && isProvisional(entry->contact) &&
                            !failure.outcomeKnown;
        if (isLost)
            step.note(*entry, HistoryEvent::OutcomeUnknown, inWords(failure));
        if (isLost)
            entry->state = EntryState::OutcomeUnknown;
        else if (entry->state == EntryState::Sending)
            entry->state = EntryState::Waiting;
        entry->failure = failure;
        entry->notBefore = notBefore;
    }
    step.commit();
}

void Journal::findUndone(EntryId id)
{
    Step step(*this);
    Entry *entry = step.open(id);
    if (!entry || entry->state != EntryState::OutcomeUnknown)
        return;
    entry->state = EntryState::Waiting;
    goOn(*entry);
    step.commit();
}

void Journal::refuse(const QList<EntryId> &ids, const Failure &failure)
{
    Step step(*this);
    const QList<Entry *> entries = step.open(ids);
    collapse(entries);
    step.handOver(entries);
    step.endOvertaken(entries);
    for (Entry *entry : entries) {
        if (!isOpen(*entry))
            continue;
        entry->state = EntryState::Refused;
        entry->failure = failure;
        step.note(*entry, HistoryEvent::Refused, inWords(failure));
    }
    step.commit();
}

void Journal::dispute(const QList<EntryId> &ids, const QHash<ContactField, FieldSaid> &now)
{
    Step step(*this);
    const QList<Entry *> entries = step.open(ids);
    const QList<ContactField> fields = now.keys();
    if (fields.isEmpty())
        return;
    collapse(entries, fields);
    step.handOver(entries, fields);
    step.endOvertaken(entries);
    for (Entry *entry : entries) {
        for (EntryEdit &edit : entry->edits) {
            if (edit.state != EditState::Open || !now.contains(edit.field))
                continue;
            edit.state = EditState::Conflict;
            edit.now = now.value(edit.field);
            step.note(*entry, HistoryEvent::Conflict, edit, edit.after, edit.now);
        }
        // What is left of it goes on.
        if (isOpen(*entry) && !hasEdit(*entry, EditState::Open))
            entry->state = stateByEdits(*entry);
    }
    step.commit();
}

void Journal::foundExisting(EntryId id, const Contact &existing, bool mayComplete)
{
    Step step(*this);
    Entry *entry = step.open(id);
    if (!entry || entry->kind != EntryKind::Create)
        return;
    compareCreation(*entry, existing, mayComplete);
    goOn(*entry);
    for (const EntryEdit &edit : std::as_const(entry->edits)) {
        if (edit.state == EditState::Conflict)
            step.note(*entry, HistoryEvent::Conflict, edit, edit.after, edit.now);
    }
    if (!isOpen(*entry))
        step.note(*entry, mayComplete ? HistoryEvent::Accepted : HistoryEvent::NotNeeded);
    step.commit();
}

void Journal::adopt(const ContactId &former, const ContactId &id)
{
    if (former == id)
        return;
    m_file.rename(former, id);
    Step step(*this);
    for (const EntryId one : m_byContact.take(former)) {
        Entry *entry = step.open(one);
        entry->contact = id;
        m_byContact[id].insert(one);
        if (entry->kind == EntryKind::Create)
            step.note(*entry, HistoryEvent::Named, id.value);
    }
    for (ContactId &named : m_named) {
        if (named == former)
            named = id;
    }
    m_named.insert(former, id);
    if (const QString note = m_notes.take(former); !note.isEmpty())
        m_notes.insert(id, joinedNote(m_notes.value(id), note));
    if (auto moved = takeOverOf(former)) {
        const auto kept = takeOverOf(id);
        moved->contact = id;
        follow(former, {});
        follow(id, kept && kept->since >= moved->since ? kept : moved);
    }
    step.commit();
    Q_EMIT adopted(former, id);
    Q_EMIT contactChanged(id);
    Q_EMIT notesChanged(id);
    Q_EMIT takeOverChanged(former);
    Q_EMIT takeOverChanged(id);
}

} // namespace contactdesk
