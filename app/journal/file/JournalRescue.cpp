#include "journal/file/JournalRescue.h"

#include "database/DamagedFile.h"
#include "database/SqliteTransaction.h"
#include "database/StorageFailure.h"
#include "database/TableSalvage.h"
#include "journal/file/FolderSync.h"
#include "journal/file/JournalSchema.h"
#include "platform/DataFolder.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

using Access = DatabaseAddress::Access;
using Done = tl::expected<void, Failure>;

QString rescueOf(const QString &file)
{
    return file + ".rescue"_L1;
}

QString asideName(const QString &file, int number)
{
    return u"%1.broken-%2"_s.arg(file).arg(number);
}

int lastSetAside(const QString &file)
{
    int number = 0;
    while (QFileInfo::exists(asideName(file, number + 1)))
        ++number;
    return number;
}

bool rename(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/// What the tables alone don't tell: numbers that were given must not be given again, and the
/// history goes on from the last line that there was.
Done mend(SqliteConnection &saved, qint64 lastEntry)
{
    auto numbered = saved
                        .prepare("UPDATE sqlite_sequence SET seq = max(seq, ?,"
                                 " (SELECT coalesce(max(id), 0) FROM entry),"
                                 " (SELECT coalesce(max(entry), 0) FROM history))"
                                 " WHERE name = 'entry'")
                        .bind(lastEntry)
                        .run();
    if (!numbered)
        return numbered;
    return saved.run("DELETE FROM entry WHERE typeof(record) <> 'text';"
                     "INSERT OR IGNORE INTO head SELECT 1, number, hash, 0 FROM history"
                     " ORDER BY number DESC LIMIT 1;"
                     "INSERT OR IGNORE INTO head VALUES (1, 0, zeroblob(32), 0);");
}

Done salvage(SqliteConnection &damaged, SqliteConnection &saved)
{
    const qint64 lastEntry =
        damaged.number("SELECT seq FROM sqlite_sequence WHERE name = 'entry'").value_or(0);
    return inTransaction(saved, [&]() -> Done {
        // An entry that comes and goes makes the row that counts them.
        if (auto done = saved.run("DELETE FROM head; INSERT INTO entry (kind, state, contact,"
                                  " list, record) VALUES ('', '', '', '', ''); DELETE FROM entry;"
                                  "UPDATE sqlite_sequence SET seq = 0;");
            !done)
            return done;
        for (const TableColumns &table : JournalSchema::tables()) {
            if (auto done = TableSalvage(damaged, saved, table).run(); !done)
                return done;
        }
        return mend(saved, lastEntry);
    });
}

Done salvageFile(const QString &file, SqliteConnection &saved)
{
    const auto hasContent = [](SqliteConnection &damaged) {
        return damaged.prepare("SELECT rowid FROM entry LIMIT 1").result().has_value();
    };
    if (const auto damaged = openDamaged(file); damaged && hasContent(*damaged))
        return salvage(*damaged, saved);
    const QString copy = file + ".reading"_L1;
    removeDatabase(copy);
    auto done = copyWithNewBeginning(file, copy, JournalSchema::migrate);
    if (done) {
        if (const auto damaged = openDamaged(copy); damaged && hasContent(*damaged))
            done = salvage(*damaged, saved);
    }
    removeDatabase(copy);
    return done;
}

/// What is told of it.
QString counted(SqliteConnection &saved, const QString &aside)
{
    const auto count = [&](std::string_view sql) {
        return saved.number(sql).value_or(0);
    };
    return u"The journal was damaged. Saved: %1 changes, %2 lines of history, %3 drafts, %4 notes. "
           "The damaged file is kept as %5."_s.arg(count("SELECT count(*) FROM entry"))
               .arg(count("SELECT count(*) FROM history"))
               .arg(count("SELECT count(*) FROM draft"))
               .arg(count("SELECT count(*) FROM note"))
               .arg(QFileInfo(aside).fileName());
}

tl::expected<QString, Failure> makeRescue(const QString &file, const QString &aside)
{
    const QString place = rescueOf(file);
    if (!makePrivateFile(place)) {
        return tl::unexpected(storageFailure(FailureCause::NotWritable,
                                             u"The folder of the journal can't be written."_s));
    }
    auto saved = SqliteConnection::open({place, Access::ReadWrite});
    if (!saved)
        return tl::unexpected(saved.error());
    if (auto done = JournalSchema::migrate(**saved); !done)
        return tl::unexpected(done.error());
    if (auto done = salvageFile(file, **saved); !done)
        return tl::unexpected(done.error());
    return counted(**saved, aside);
}

} // namespace

void finishReplacing(const QString &file)
{
    if (QFileInfo::exists(file) || !QFileInfo::exists(rescueOf(file)))
        return;
    // The log belongs to the file that was set aside, and would spoil the new one.
    if (QFileInfo::exists(file + "-wal"_L1) &&
        !rename(file + "-wal"_L1, asideName(file, lastSetAside(file)) + "-wal"_L1))
        return;
    QFile::remove(file + "-shm"_L1);
    rename(rescueOf(file), file);
    syncFolderOf(file);
}

tl::expected<Failure, Failure> replaceDamagedJournal(const QString &file)
{
    removeDatabase(rescueOf(file));
    // Another window's commit waits, and then finds that the file has been replaced. Where the
    // damage doesn't even allow that, it is read all the same.
    const auto held = openDamaged(file);
    if (held)
        held->run("BEGIN IMMEDIATE");
    const QString aside = asideName(file, lastSetAside(file) + 1);
    const auto words = makeRescue(file, aside);
    if (!words) {
        removeDatabase(rescueOf(file));
        return tl::unexpected(words.error());
    }
    // From the moment when there is no file, the saved one is known to be complete.
    if (rename(file, aside))
        finishReplacing(file);
    if (!QFileInfo::exists(file) || QFileInfo::exists(rescueOf(file))) {
        return tl::unexpected(storageFailure(FailureCause::NotWritable,
                                             u"The damaged journal can't be set aside."_s));
    }
    return storageFailure(FailureCause::FileDamaged, *words);
}

} // namespace contactdesk
