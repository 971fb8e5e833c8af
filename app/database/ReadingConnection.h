#pragma once

#include "database/SqliteConnection.h"

namespace contactdesk
{

/// A further connection, that only reads, to a database that another connection of this program
/// has open.
tl::expected<std::unique_ptr<SqliteConnection>, Failure>
openForReading(const DatabaseAddress &address);

} // namespace contactdesk
