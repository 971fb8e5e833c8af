#pragma once

#include "database/SqliteConnection.h"
#include "journal/JournalFile.h"

namespace contactdesk
{

/// What the file holds at a moment, with what another program's writes are noticed by.
struct JournalSnapshot {
    JournalContent content;
    /// HistoryHead::changes.
    qint64 changes = 0;
    /// The greatest number that was ever given.
    EntryId last = {};
};

/// `after`: only the entries with greater numbers. `isOwner` isn't set.
tl::expected<JournalSnapshot, Failure> readSnapshot(SqliteConnection &file, EntryId after);

} // namespace contactdesk
