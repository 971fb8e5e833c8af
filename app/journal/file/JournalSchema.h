#pragma once

#include "database/SqliteConnection.h"
#include "database/TableColumns.h"

#include <span>

namespace contactdesk
{

/// The form of the journal file, by its PRAGMA user_version.
class JournalSchema
{
public:
    /// What this program writes; an older file is brought to it, a newer one refused untouched.
    static const int version;

    /// Brings a file that is empty or of an earlier version to the present one, each step as a
    /// whole. Several programs may do so at once. A newer file is refused with
    /// FailureCause::FileNewer.
    static tl::expected<void, Failure> migrate(SqliteConnection &file);
    /// Fails with FailureCause::FileDamaged if a table or a column isn't there.
    static tl::expected<void, Failure> check(SqliteConnection &file);
    /// All tables, in which a damaged file is searched.
    static std::span<const TableColumns> tables();
    static Failure newerVersion();
};

} // namespace contactdesk
