#pragma once

#include "database/SqliteConnection.h"

namespace contactdesk
{

/// A journal that can be read and written.
struct OpenedJournal {
    std::unique_ptr<SqliteConnection> connection;
    /// What was found damaged, and how much could be saved.
    std::optional<Failure> rescue = {};
};

/// Opens a journal file, creating it, bringing it to the present form and rescuing it where needed.
/// What is committed to it survives a power cut. A file of a newer version stays untouched. Blocks
/// on the disk; other connections of this program to it must be closed. `isKnownDamaged`: it is
/// rescued whatever it looks like at first.
tl::expected<OpenedJournal, Failure> openJournal(const QString &file, bool isKnownDamaged);

} // namespace contactdesk
