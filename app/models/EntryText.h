#pragma once

#include "journal/Entry.h"
#include "text/PlainSigns.h"

#include <QLocale>

#include <functional>

namespace contactdesk
{

/// Gives what a list is called here. Unset, a list is called by its id.
using ListTitles = std::function<QString(const ListId &)>;

/// How the changes of a journal are put into words: plain text, translated; the names and values
/// in it are untrusted.
/// @{

/// "not known", "empty", "yes", "no", or the text as it is.
QString saidText(const FieldSaid &said);

/// The kind of change alone: "New contact", "Add to list “VIP”".
QString kindText(EntryKind kind, const ListId &list, const ListTitles &titles);

enum class Wording {
    /// "First name: Anna → Hanna", every value in its own direction.
    Shown,
    /// "First name: from Anna to Hanna", without signs that can't be said.
    Spoken,
};
/// All that it still wants, or wanted, in one line.
QString entryText(const Entry &entry, const ListTitles &titles, Wording wording = Wording::Shown);

/// Whom it is about: the name of then, or the number of a new contact; "" for a list's name.
QString contactText(const Entry &entry);

/// How it stands, and why: "Waiting", "Refused: The service did not accept …".
QString stateText(const Entry &entry, const QDateTime &now, const QLocale &locale);
/// The same in a few words: "Refused".
QString stateWord(const Entry &entry);

/// Why the change can't be taken back, as a sentence; "" if it can.
QString undoProblem(const Entry &entry);
/// @}

} // namespace contactdesk
