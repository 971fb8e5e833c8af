#include "store/rescue/DirectorySalvage.h"

#include "database/SqliteTransaction.h"
#include "database/StorageFailure.h"
#include "platform/DataFolder.h"
#include "store/file/Migration.h"
#include "store/rescue/TableSalvage.h"
#include "store/rows/ContactRows.h"

#include <QFile>

#include <algorithm>
#include <climits>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

using Access = DatabaseAddress::Access;

constexpr qint64 pageSize = 4096;

/// Null if nothing at all can be read.
std::unique_ptr<SqliteConnection> openDamaged(const QString &file)
{
    // Its log belongs to it and is read with it, which takes writing beside it.
    for (const Access access : {Access::ReadWrite, Access::Immutable}) {
        auto opened = SqliteConnection::open({file, access});
        if (!opened)
            continue;
        (*opened)->leaveLogBehind();
        // Lets SQLite read on where the file is shorter, or its schema other, than it says.
        if ((*opened)->run("PRAGMA writable_schema = ON") && versionOf(**opened))
            return std::move(*opened);
    }
    return nullptr;
}

/// The first page of a new file of the present version, which is made for it at `place`.
tl::expected<QByteArray, Failure> firstPageOfANewFile(const QString &place)
{
    {
        auto made = SqliteConnection::open({place, Access::ReadWrite});
        if (!made)
            return tl::unexpected(made.error());
        if (auto done = migrate(**made); !done)
            return tl::unexpected(done.error());
    }
    QFile file(place);
    QByteArray page = file.open(QIODevice::ReadOnly) ? file.read(pageSize) : QByteArray();
    // SQLite then takes the number of pages from the size of the file.
    constexpr qsizetype pageCountField = 28;
    page.replace(pageCountField, 4, QByteArray(4, '\0'));
    return page;
}

/// What of `file` comes behind the first page, behind another.
bool copyBehind(const QByteArray &page, const QString &file, const QString &copy)
{
    QFile from(file);
    QFile to(copy);
    if (!makePrivateFile(copy) || !from.open(QIODevice::ReadOnly) ||
        !to.open(QIODevice::WriteOnly | QIODevice::Truncate) || to.write(page) != page.size() ||
        !from.seek(std::min(pageSize, from.size())))
        return false;
    for (QByteArray bytes = from.read(1 << 20); !bytes.isEmpty(); bytes = from.read(1 << 20)) {
        if (to.write(bytes) != bytes.size())
            return false;
    }
    return to.flush();
}

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
        for (const DirectorySchema::Table &table : DirectorySchema::tables(version)) {
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
    const auto page = firstPageOfANewFile(copy);
    if (!page)
        return tl::unexpected(page.error());
    if (!copyBehind(*page, file, copy)) {
        return tl::unexpected(
            storageFailure(FailureCause::DiskFull, u"The damaged directory can't be copied."_s));
    }
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
    auto salvaged = salvageWithoutFirstPage(file, copy, saved);
    for (const auto &ending : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(copy + ending);
    return salvaged;
}

} // namespace contactdesk
