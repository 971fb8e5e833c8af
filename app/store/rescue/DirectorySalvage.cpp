#include "store/rescue/DirectorySalvage.h"

#include "database/DamagedFile.h"
#include "database/DatabaseCheck.h"
#include "database/SqliteTransaction.h"
#include "database/TableSalvage.h"
#include "store/file/DirectorySchema.h"
#include "store/file/Migration.h"
#include "store/rows/ContactRows.h"

#include <algorithm>
#include <climits>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// What was lost of the contacts can't be told from what was kept; the file counts them elsewhere.
std::optional<int> countAltogether(SqliteConnection &damaged)
{
    for (const auto *sql : {"SELECT count(*) FROM contact INDEXED BY contact_id",
                            // No row is ever given up, so the last one's number is their count.
                            "SELECT max(rowid) FROM contact"}) {
        if (const auto count = damaged.number(sql); count && *count > 0 && *count < INT_MAX)
            return static_cast<int>(*count);
    }
    return std::nullopt;
}

/// What belonged to contacts that are lost would come to those who get their rows.
tl::expected<void, Failure> removeOrphans(SqliteConnection &saved)
{
    return saved.run("DELETE FROM contact WHERE typeof(id) <> 'text' OR id = '';"
                     "DELETE FROM contact_tag"
                     " WHERE place >> 32 NOT IN (SELECT row FROM contact);"
                     "DELETE FROM message WHERE place >> 32 NOT IN (SELECT row FROM contact);"
                     "DELETE FROM membership WHERE contact NOT IN (SELECT row FROM contact);");
}

tl::expected<SalvagedDirectory, Failure> salvage(SqliteConnection &damaged, SqliteConnection &saved)
{
    const auto found = versionOf(damaged);
    const int version = found && *found == 1 ? 1 : DirectorySchema::version;
    using Salvaged = tl::expected<SalvagedDirectory, Failure>;
    return inTransaction(saved, [&]() -> Salvaged {
        if (auto done = saved.run(DirectorySchema::creation(version) +
                                  "PRAGMA user_version = " + std::to_string(version));
            !done)
            return tl::unexpected(done.error());
        for (const TableColumns &table : DirectorySchema::tables(version)) {
            if (auto done = TableSalvage(damaged, saved, table).run(); !done)
                return tl::unexpected(done.error());
        }
        if (version == DirectorySchema::version) {
            if (auto done = removeOrphans(saved); !done)
                return tl::unexpected(done.error());
        }
        const auto kept = ContactRows(saved).count();
        if (!kept)
            return tl::unexpected(kept.error());
        const auto all = countAltogether(damaged);
        return SalvagedDirectory{*kept,
                                 all ? std::optional(std::max(*all - *kept, 0)) : std::nullopt};
    });
}

bool hasContacts(SqliteConnection &damaged)
{
    return damaged.prepare("SELECT rowid FROM contact LIMIT 1").result().has_value();
}

/// As if the tables began where those of any new file do; they do, unless it was an older one once.
tl::expected<SalvagedDirectory, Failure>
salvageWithoutFirstPage(const QString &file, const QString &copy, SqliteConnection &saved)
{
    if (auto done = copyWithNewBeginning(file, copy, migrate); !done)
        return tl::unexpected(done.error());
    if (const auto damaged = openDamaged(copy))
        return salvage(*damaged, saved);
    return migrate(saved).map([] { return SalvagedDirectory(); });
}

} // namespace

tl::expected<SalvagedDirectory, Failure> salvageDirectory(const QString &file,
                                                          SqliteConnection &saved)
{
    if (const auto damaged = openDamaged(file); damaged && hasContacts(*damaged))
        return salvage(*damaged, saved);
    const QString copy = file + ".reading"_L1;
    removeDatabase(copy);
    auto salvaged = salvageWithoutFirstPage(file, copy, saved);
    removeDatabase(copy);
    return salvaged;
}

} // namespace contactdesk
