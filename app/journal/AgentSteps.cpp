#include "domain/ProvisionalId.h"
#include "journal/EditSteps.h"
#include "journal/JournalStep.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

EntryEdit *find(Entry &entry, ContactField field, EditState state)
{
    const auto edit = std::find_if(entry.edits.begin(), entry.edits.end(), [&](const auto &one) {
        return one.field == field && one.state == state;
    });
    return edit == entry.edits.end() ? nullptr : &*edit;
}

bool isStuck(const Entry &entry, const EntryEdit &edit)
{
    return edit.state == EditState::Conflict ||
           (edit.state == EditState::Open && entry.state == EntryState::Refused);
}

} // namespace

void Journal::overtake(const QList<Entry> &made)
{
    Step step(*this);
    for (const Entry &newer : made) {
        for (const EntryId id : idsOf(newer.contact)) {
            if (id >= newer.id)
                break;
            Entry &older = m_entries.at(id);
            // Who isn't created yet is created as it was typed; what follows comes after it.
            if (older.kind == EntryKind::Create && isProvisional(older.contact))
                continue;
            bool isOvertaken = false;
            for (EntryEdit &edit : older.edits) {
                const bool isTypedAnew =
                    std::any_of(newer.edits.begin(), newer.edits.end(),
                                [&](const auto &other) { return other.field == edit.field; });
                if (!isTypedAnew || !isStuck(older, edit))
                    continue;
                isOvertaken = true;
                edit.state = EditState::GivenUp;
                rebase(*step.open(newer.id), edit.field, edit.before);
            }
            if (!isOvertaken)
                continue;
            // What is left of it may be under way.
            if (older.state == EntryState::Conflict)
                older.state = stateByEdits(older);
            step.endOvertaken({step.open(id)});
        }
    }
    step.commit();
}

void Journal::resolve(EntryId id, ContactField field, Choice choice)
{
    Step step(*this);
    Entry *entry = m_isOwner ? step.open(id) : nullptr;
    EntryEdit *edit = entry ? find(*entry, field, EditState::Conflict) : nullptr;
    if (!edit)
        return;
    const FieldSaid now = edit->now;
    step.note(*entry, HistoryEvent::Resolved, *edit, now,
              choice == Choice::Mine ? edit->after : now);
    if (choice == Choice::Mine) {
        edit->before = now;
        edit->now = {};
        edit->state = EditState::Open;
    } else {
        edit->state = EditState::GivenUp;
        step.rebaseLater(*entry, field, now);
    }
    // As long as another field is in conflict it is the agent's turn; what is under way stays so.
    if (!hasEdit(*entry, EditState::Conflict) && entry->state != EntryState::Sending) {
        entry->state = stateByEdits(*entry);
        goOn(*entry);
    }
    step.commit();
}

void Journal::retry(EntryId id)
{
    Step step(*this);
    Entry *entry = m_isOwner ? step.open(id) : nullptr;
    if (!entry || entry->state == EntryState::Sending || entry->state == EntryState::Conflict)
        return;
    if (entry->state == EntryState::Refused)
        entry->state = EntryState::Waiting;
    goOn(*entry);
    step.note(*entry, HistoryEvent::Retried);
    step.commit();
}

void Journal::withdraw(EntryId id)
{
    Step step(*this);
    Entry *entry = m_isOwner ? step.open(id) : nullptr;
    if (!entry || entry->state == EntryState::Sending || entry->state == EntryState::OutcomeUnknown)
        return;
    for (EntryEdit &edit : entry->edits) {
        const bool isConflict = edit.state == EditState::Conflict;
        if (!isConflict && edit.state != EditState::Open)
            continue;
        edit.state = EditState::GivenUp;
        step.rebaseLater(*entry, edit.field, isConflict ? edit.now : edit.before);
    }
    entry->state = EntryState::Undone;
    step.note(*entry, HistoryEvent::Withdrawn);
    step.commit();
}

} // namespace contactdesk
