#pragma once

#include "database/SqliteConnection.h"

#include <functional>

namespace contactdesk
{

/// A connection to a file that may be damaged anywhere, to read what can be read; it leaves the
/// file as it is. Null if nothing at all can be read.
std::unique_ptr<SqliteConnection> openDamaged(const QString &file);

/// Copies `file` to `copy`, but with the first page of a new file, which `create` makes of an empty
/// one: for a file whose beginning can't be read. Its tables are found if they begin where those of
/// a new file do. Only its owner can read the copy.
tl::expected<void, Failure>
copyWithNewBeginning(const QString &file, const QString &copy,
                     const std::function<tl::expected<void, Failure>(SqliteConnection &)> &create);

/// Removes a database with all that SQLite keeps beside it.
void removeDatabase(const QString &file);

} // namespace contactdesk
