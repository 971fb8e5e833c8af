#include "store/file/Migration.h"

#include "database/DatabaseCheck.h"
#include "database/SqliteTransaction.h"
#include "database/StorageFailure.h"
#include "store/ContactRecord.h"
#include "store/file/DirectorySchema.h"
#include "store/rows/ContactRows.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

using Done = tl::expected<void, Failure>;

Done create(SqliteConnection &file)
{
    return file.run(DirectorySchema::creation(DirectorySchema::version));
}

/// In the order in which they were met.
Done copyContacts(SqliteConnection &file)
{
    ContactRows contacts(file);
    SqliteStatement old = file.prepare("SELECT id, fields, last_opened FROM contact_1"
                                       " WHERE id IS NOT NULL ORDER BY rowid");
    while (old.next()) {
        const Contact contact = fromRecord({old.text(0)}, old.bytes(1));
        auto row = contacts.insert(contact);
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            continue;
        if (auto done = contacts.setLastOpened(**row, old.time(2)); !done)
            return done;
    }
    return old.result();
}

Done fromVersion1(SqliteConnection &file)
{
    if (auto done = file.run("ALTER TABLE contact RENAME TO contact_1;"
                             "ALTER TABLE membership RENAME TO membership_1;"
                             "ALTER TABLE list RENAME TO list_1;" +
                             DirectorySchema::creation(2));
        !done)
        return done;
    // A membership may be of somebody who was never met: nothing that was known is to be lost.
    if (auto done =
            file.run("INSERT OR IGNORE INTO contact_1 (id, fields)"
                     " SELECT DISTINCT contact_id, '{}' FROM membership_1"
                     " WHERE contact_id NOT IN (SELECT id FROM contact_1 WHERE id IS NOT NULL)");
        !done)
        return done;
    if (auto done = copyContacts(file); !done)
        return done;
    return file.run("INSERT INTO list SELECT id, name FROM list_1 WHERE id IS NOT NULL;"
                    "INSERT INTO membership SELECT row, list_id, is_member, as_of"
                    " FROM membership_1 JOIN contact ON id = contact_id;"
                    "DROP TABLE contact_1; DROP TABLE membership_1; DROP TABLE list_1;");
}

/// One step; nothing if another program took it meanwhile.
Done step(SqliteConnection &file, int from)
{
    return inTransaction(file, [&]() -> Done {
        const auto found = versionOf(file);
        if (!found)
            return tl::unexpected(found.error());
        if (*found != from)
            return {};
        if (auto done = from == 0 ? create(file) : fromVersion1(file); !done)
            return done;
        return file.run("PRAGMA user_version = " + std::to_string(from == 0 ? 2 : from + 1));
    });
}

} // namespace

tl::expected<void, Failure> migrate(SqliteConnection &file)
{
    for (;;) {
        const auto found = versionOf(file);
        if (!found)
            return tl::unexpected(found.error());
        if (*found > DirectorySchema::version) {
            return tl::unexpected(
                storageFailure(FailureCause::FileNewer,
                               u"The directory was written by a newer version of this program."_s));
        }
        if (*found == DirectorySchema::version)
            return {};
        if (auto done = step(file, *found); !done)
            return done;
    }
}

} // namespace contactdesk
