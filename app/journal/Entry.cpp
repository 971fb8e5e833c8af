#include "journal/Entry.h"

namespace contactdesk
{

bool isLocal(EntryKind kind)
{
    return kind == EntryKind::Note || kind == EntryKind::ListName;
}

bool isOpen(const Entry &entry)
{
    return entry.state != EntryState::Done && entry.state != EntryState::Undone;
}

bool needsAgent(const Entry &entry)
{
    return entry.state == EntryState::Conflict || entry.state == EntryState::Refused;
}

FieldEdits editsIn(const Entry &entry, EditState state)
{
    FieldEdits edits;
    for (const EntryEdit &edit : entry.edits) {
        if (edit.state == state)
            edits.append(edit);
    }
    return edits;
}

QList<EntryEdit> openEdits(const FieldEdits &edits)
{
    QList<EntryEdit> open;
    for (const FieldEdit &edit : edits)
        open.append({edit});
    return open;
}

} // namespace contactdesk
