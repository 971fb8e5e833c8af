#include "journal/file/JournalSchema.h"

#include "database/DatabaseCheck.h"
#include "database/SqliteTransaction.h"
#include "database/StorageFailure.h"

#include <array>

namespace contactdesk
{

using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace
{

using Done = tl::expected<void, Failure>;

// Times are milliseconds since 1970, UTC. An entry's number is never given again, even after the
// file was rescued, so it is counted beside the table. `batch` is NULL for the first of those that
// were made together. A line's values are NULL where nothing was known, a text, or 0 or 1.
//
// `named` tells who was known by a provisional id, and up to which line of the history: the lines
// themselves are never changed. `head` has one row: the last line, and how often anything but a
// draft was written, by which another program is noticed.
constexpr const char *version1 = R"(
CREATE TABLE entry (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, state TEXT NOT NULL,
    batch INTEGER, contact TEXT NOT NULL, list TEXT NOT NULL, undoes INTEGER, undone_by INTEGER,
    made_at INTEGER, record TEXT NOT NULL);
CREATE INDEX entry_open ON entry (id) WHERE state NOT IN ('done', 'undone');
CREATE INDEX entry_contact ON entry (contact);
CREATE INDEX entry_batch ON entry (batch) WHERE batch IS NOT NULL;
CREATE TABLE draft (key TEXT PRIMARY KEY, content BLOB NOT NULL, at INTEGER);
CREATE TABLE note (contact TEXT PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE list_name (list TEXT PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE history (number INTEGER PRIMARY KEY, entry INTEGER NOT NULL, kind TEXT NOT NULL,
    event TEXT NOT NULL, at INTEGER, who TEXT NOT NULL, contact TEXT NOT NULL,
    contact_name TEXT NOT NULL, field TEXT, list TEXT NOT NULL, value_from, value_to,
    answer TEXT NOT NULL, hash BLOB NOT NULL);
CREATE INDEX history_contact ON history (contact);
CREATE TABLE named (former TEXT NOT NULL, id TEXT NOT NULL, line INTEGER NOT NULL);
CREATE INDEX named_former ON named (former);
CREATE INDEX named_id ON named (id);
CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), number INTEGER NOT NULL,
    hash BLOB NOT NULL, changes INTEGER NOT NULL);
INSERT INTO head VALUES (1, 0, zeroblob(32), 0);
)";

// `until` is NULL without an end, `sent_at` until the service has it; of the entries' numbers 0 is
// none.
constexpr const char *version2 = R"(
CREATE TABLE take_over (contact TEXT PRIMARY KEY, since INTEGER, until INTEGER,
    off_entry INTEGER NOT NULL, sent_at INTEGER, on_entry INTEGER NOT NULL);
)";

/// Each brings a file of the version of its place to the next.
constexpr std::array steps{version1, version2};

constexpr TableColumns allTables[] = {
    {"entry", "id, kind, state, batch, contact, list, undoes, undone_by, made_at, record"},
    {"draft", "key, content, at"},
    {"note", "contact, text"},
    {"list_name", "list, name"},
    {"history", "number, entry, kind, event, at, who, contact, contact_name, field, list,"
                " value_from, value_to, answer, hash"},
    {"named", "former, id, line"},
    {"take_over", "contact, since, until, off_entry, sent_at, on_entry"},
    {"head", "one, number, hash, changes"},
};

/// Nothing if another program took it meanwhile.
Done takeStep(SqliteConnection &file, int from)
{
    return inTransaction(file, [&]() -> Done {
        const auto found = versionOf(file);
        if (!found)
            return tl::unexpected(found.error());
        if (*found != from)
            return {};
        return file.run(steps.at(static_cast<size_t>(from)) + "PRAGMA user_version = "s +
                        std::to_string(from + 1));
    });
}

} // namespace

const int JournalSchema::version = static_cast<int>(steps.size());

Failure JournalSchema::newerVersion()
{
    return storageFailure(FailureCause::FileNewer,
                          u"The journal was written by a newer version of this program."_s);
}

tl::expected<void, Failure> JournalSchema::migrate(SqliteConnection &file)
{
    for (;;) {
        const auto found = versionOf(file);
        if (!found)
            return tl::unexpected(found.error());
        if (*found > version)
            return tl::unexpected(newerVersion());
        if (*found < 0) {
            return tl::unexpected(
                storageFailure(FailureCause::FileDamaged, u"The journal has no version."_s));
        }
        if (*found == version)
            return {};
        if (auto done = takeStep(file, *found); !done)
            return done;
    }
}

tl::expected<void, Failure> JournalSchema::check(SqliteConnection &file)
{
    for (const TableColumns &table : allTables) {
        const auto there =
            file.prepare("SELECT "s + table.columns + " FROM " + table.name + " LIMIT 0").result();
        if (!there) {
            return tl::unexpected(
                storageFailure(FailureCause::FileDamaged, there.error().serviceWords));
        }
    }
    return {};
}

std::span<const TableColumns> JournalSchema::tables()
{
    return allTables;
}

} // namespace contactdesk
