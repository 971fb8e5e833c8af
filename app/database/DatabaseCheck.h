#pragma once

#include "database/SqliteConnection.h"

namespace contactdesk
{

/// The version of the file's form (PRAGMA user_version); 0 for an empty file.
tl::expected<int, Failure> versionOf(SqliteConnection &file);

/// SQLite takes a file too short for its header for an empty one, and would write over it.
bool isTooShort(const QString &file);

/// Whether all pages can be read and hang together; fails with FailureCause::FileDamaged if not.
/// Reads the whole file.
tl::expected<void, Failure> checkForDamage(SqliteConnection &file);

} // namespace contactdesk
