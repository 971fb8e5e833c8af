#pragma once

#include "journal/Entry.h"

#include <QHash>

namespace contactdesk
{

/// What happens to the edits of entries, apart from where these are kept.

bool hasEdit(const Entry &entry, EditState state);

/// How an entry stands by its edits: Waiting while one is open, else Conflict while one is in
/// conflict, else Done, or Undone if all were given up.
EntryState stateByEdits(const Entry &entry);

/// The open edits of `fields` are as given; no fields for all of them.
void setOpenEdits(Entry &entry, const QList<ContactField> &fields, EditState state);

/// The fields that are open in several of these come to be the last one's alone, on top of what
/// the first one saw: what was typed later is what the agent wants. In their order, of one contact;
/// no fields for all of them.
void collapse(const QList<Entry *> &entries, const QList<ContactField> &fields = {});

/// The first open edit of the field in these sees `seen` before it: what it was made on top of
/// never came about. False if there is none.
bool rebase(Entry &entry, ContactField field, const FieldSaid &seen);

/// How a creation stands to the contact that has its number; see Journal::foundExisting().
void compareCreation(Entry &creation, const Contact &existing, bool mayComplete);

/// Nothing stands in its way any more.
void goOn(Entry &entry);

} // namespace contactdesk
