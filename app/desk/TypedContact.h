#pragma once

#include "domain/Contact.h"
#include "domain/NewContact.h"
#include "journal/FieldEdit.h"

namespace contactdesk
{

/// What is known of a contact because it was typed here at `when` (UTC); what wasn't typed is the
/// service's to tell. `id`: empty for the provisional one.
Contact typedContact(const NewContact &typed, const ContactId &id, const QDateTime &when);

/// Those of the typed fields that can be changed after creation; nothing was seen of them before.
FieldEdits editsOfNew(const NewContact &typed);

/// A contact of whom no more is said than what these make of the fields, at `when` (UTC).
Contact typedFields(const ContactId &id, const FieldEdits &edits, const QDateTime &when);

} // namespace contactdesk
