#include "store/file/FileCheck.h"

#include "database/StorageFailure.h"
#include "store/file/DirectorySchema.h"

namespace contactdesk
{

tl::expected<void, Failure> checkTables(SqliteConnection &file)
{
    const auto check = [&file](const std::string &columns, const std::string &table) {
        return file.prepare("SELECT " + columns + " FROM " + table + " LIMIT 0").result();
    };
    for (const TableColumns &table : DirectorySchema::tables(DirectorySchema::version)) {
        if (auto there = check(table.columns, table.name); !there)
            return tl::unexpected(
                storageFailure(FailureCause::FileDamaged, there.error().serviceWords));
    }
    // They hold nothing but what can be made anew.
    return file.run("CREATE TABLE IF NOT EXISTS search_block"
                    " (number INTEGER PRIMARY KEY, data BLOB NOT NULL);"
                    "CREATE TABLE IF NOT EXISTS search_stale (row INTEGER PRIMARY KEY);");
}

} // namespace contactdesk
