#include "journal/EditSteps.h"

#include <algorithm>

namespace contactdesk
{

bool hasEdit(const Entry &entry, EditState state)
{
    return std::any_of(entry.edits.begin(), entry.edits.end(),
                       [&](const EntryEdit &edit) { return edit.state == state; });
}

EntryState stateByEdits(const Entry &entry)
{
    if (hasEdit(entry, EditState::Open))
        return EntryState::Waiting;
    if (hasEdit(entry, EditState::Conflict))
        return EntryState::Conflict;
    // A contact that exists is created, whatever becomes of what was typed for it.
    const bool isGivenUp = entry.kind == EntryKind::Update && !hasEdit(entry, EditState::Done);
    return isGivenUp && !entry.edits.isEmpty() ? EntryState::Undone : EntryState::Done;
}

void setOpenEdits(Entry &entry, const QList<ContactField> &fields, EditState state)
{
    for (EntryEdit &edit : entry.edits) {
        if (edit.state == EditState::Open && (fields.isEmpty() || fields.contains(edit.field)))
            edit.state = state;
    }
}

void collapse(const QList<Entry *> &entries, const QList<ContactField> &fields)
{
    QHash<ContactField, EntryEdit *> last;
    for (Entry *entry : entries) {
        for (EntryEdit &edit : entry->edits) {
            if (edit.state != EditState::Open ||
                (!fields.isEmpty() && !fields.contains(edit.field)))
                continue;
            if (EntryEdit *earlier = last.value(edit.field)) {
                edit.before = earlier->before;
                earlier->state = EditState::GivenUp;
            }
            last.insert(edit.field, &edit);
        }
    }
}

bool rebase(Entry &entry, ContactField field, const FieldSaid &seen)
{
    const auto edit = std::find_if(entry.edits.begin(), entry.edits.end(), [&](const auto &one) {
        return one.field == field && one.state == EditState::Open;
    });
    if (edit == entry.edits.end())
        return false;
    edit->before = seen;
    return true;
}

void compareCreation(Entry &creation, const Contact &existing, bool mayComplete)
{
    for (EntryEdit &edit : creation.edits) {
        if (edit.state != EditState::Open)
            continue;
        const FieldSaid now = saidIn(existing[edit.field]);
        if (now == edit.after || (mayComplete && isUnknown(now))) {
            edit.state = EditState::Done;
        } else if (mayComplete && isEmptyText(now)) {
            edit.before = now;
        } else {
            edit.state = EditState::Conflict;
            edit.now = now;
        }
    }
    creation.isDuplicate = !mayComplete || hasEdit(creation, EditState::Conflict);
    creation.state = stateByEdits(creation);
}

void goOn(Entry &entry)
{
    entry.notBefore = {};
    entry.failure.reset();
}

} // namespace contactdesk
