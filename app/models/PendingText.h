#pragma once

#include "journal/Entry.h"

namespace contactdesk
{

/// A value as it is read: the text in quotation marks, yes or no, "nothing" for an empty field.
QString inWords(const FieldSaid &said);

/// How far what was saved for a contact has come, in a few words for the line below a form; "" if
/// nothing is open.
QString pendingWords(const QList<Entry> &open);

/// Why it isn't sent yet, as far as anything has failed, as sentences; "" if nothing has.
QString pendingReason(const QList<Entry> &open);

/// What is to be said of a field that was changed here and the service doesn't have yet, by all
/// that is open of its contact: a sentence, "" for a field without such a change.
QString pendingSentence(ContactField field, const QList<Entry> &open);

/// The fields' names in a row.
QString labels(const QList<ContactField> &fields);

} // namespace contactdesk
