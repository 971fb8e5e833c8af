#pragma once

#include "database/SqliteConnection.h"
#include "journal/Entry.h"

namespace contactdesk
{

/// The entries in the journal file.
class EntryRows
{
public:
    template <class Value>
    using Result = tl::expected<Value, Failure>;

    explicit EntryRows(SqliteConnection &file) : m_file(file) {}

    /// Adds an entry under the next number, which it gives; `entry.batch` invalid for one that is
    /// the first of its batch.
    Result<EntryId> add(const Entry &entry);
    /// How it stands. What takes it back and what it takes back stay as they are in the file.
    Result<void> save(const Entry &entry);
    /// `by` takes `undone` back, unless another does already.
    Result<void> markTakenBack(EntryId undone, EntryId by);
    /// `by` doesn't take it back after all.
    Result<void> unmarkTakenBack(EntryId undone, EntryId by);
    /// Gives the number of entries that this concerned.
    Result<int> rename(const ContactId &former, const ContactId &id);
    /// After a crash while sending: see JournalContent. Gives the number of entries that this
    /// concerned.
    Result<int> resetInterrupted();

    Result<std::optional<Entry>> read(EntryId id);
    /// The open ones with greater numbers, in order.
    Result<QList<Entry>> openAfter(EntryId id);
    Result<QList<Entry>> batch(EntryId first);
    /// See JournalFile::fetchLastUndoable().
    Result<std::optional<Entry>> lastUndoable(const ContactId &contact);
    /// The greatest number that was ever given.
    Result<EntryId> last();
    bool isBeingCreated(const ContactId &contact);

private:
    Result<QList<Entry>> all(SqliteStatement &found);

    SqliteConnection &m_file;
};

} // namespace contactdesk
