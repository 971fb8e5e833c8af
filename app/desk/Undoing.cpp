#include "desk/Undoing.h"

namespace contactdesk
{

namespace
{

Entry opposite(const Entry &entry)
{
    Entry inverse{.kind = entry.kind,
                  .contact = entry.contact,
                  .contactName = entry.contactName,
                  .list = entry.list,
                  .textBefore = entry.textAfter,
                  .textAfter = entry.textBefore,
                  .undoes = entry.id};
    if (entry.kind == EntryKind::AddToList)
        inverse.kind = EntryKind::RemoveFromList;
    else if (entry.kind == EntryKind::RemoveFromList)
        inverse.kind = EntryKind::AddToList;
    return inverse;
}

void invertEdits(Undoing &undoing, const Entry &entry, bool isUnderWay)
{
    FieldEdits sent = editsIn(entry, EditState::Done);
    if (isUnderWay)
        sent.append(editsIn(entry, EditState::Open));
    for (const FieldEdit &edit : std::as_const(sent)) {
        if (isUnknown(edit.before))
            undoing.left.append(edit.field);
    }
    if (const FieldEdits back = inverseOf(sent); !back.isEmpty()) {
        undoing.inverse = opposite(entry);
        undoing.inverse->edits = openEdits(back);
    }
}

} // namespace

Undoing undoingOf(const Entry &entry)
{
    using Obstacle = Undoing::Obstacle;
    if (entry.state == EntryState::Undone || entry.undoneBy.isValid())
        return {.obstacle = Obstacle::NothingLeft};
    const bool isUnderWay =
        entry.state == EntryState::Sending || entry.state == EntryState::OutcomeUnknown;
    Undoing undoing{.mustBeWithdrawn = isOpen(entry) && !isUnderWay};
    if (entry.kind == EntryKind::Create) {
        if (!undoing.mustBeWithdrawn)
            undoing.obstacle = Obstacle::Created;
    } else if (entry.kind == EntryKind::Update) {
        invertEdits(undoing, entry, isUnderWay);
        if (!undoing.mustBeWithdrawn && !undoing.inverse)
            undoing.obstacle =
                undoing.left.isEmpty() ? Obstacle::NothingLeft : Obstacle::EarlierUnknown;
    } else if (!undoing.mustBeWithdrawn) {
        undoing.inverse = opposite(entry);
    }
    return undoing;
}

} // namespace contactdesk
