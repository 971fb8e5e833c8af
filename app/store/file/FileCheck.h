#pragma once

#include "database/SqliteConnection.h"

namespace contactdesk
{

/// Files up to this size are checked for damage before they are used; it takes a part of a second.
constexpr qint64 largestCheckedAtOpening = 64 << 20;

/// Whether the tables are there with all their columns; fails with FailureCause::FileDamaged if one
/// of those that hold what people know isn't.
tl::expected<void, Failure> checkTables(SqliteConnection &file);

} // namespace contactdesk
