#include "store/file/DirectoryOpening.h"

#include "database/DatabaseCheck.h"
#include "database/StorageFailure.h"
#include "platform/DataFolder.h"
#include "store/file/DirectorySchema.h"
#include "store/file/FileCheck.h"
#include "store/file/Migration.h"
#include "store/rescue/DirectoryReplacement.h"
#include "store/rescue/DirectorySalvage.h"

#include <QFileInfo>
#include <QLockFile>
#include <QThread>
#include <QUuid>

#include <sqlite3.h>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

using Access = DatabaseAddress::Access;
using Connected = tl::expected<std::unique_ptr<SqliteConnection>, Failure>;
using Done = tl::expected<void, Failure>;

Done switchToWal(SqliteConnection &file)
{
    constexpr int attempts = 250;
    for (int attempt = 1;; ++attempt) {
        auto switched = file.run("PRAGMA journal_mode = WAL");
        // Unlike every other statement this one doesn't wait for another window that is doing the
        // same.
        if (switched || switched.error().cause != FailureCause::FileBusy || attempt == attempts)
            return switched;
        QThread::msleep(20);
    }
}

Done prepareForWriting(SqliteConnection &file)
{
    if (file.isReadOnly()) {
        return tl::unexpected(
            storageFailure(FailureCause::NotWritable, u"The directory can't be written."_s));
    }
    // Only after this, so that a refused file stays as it was.
    const auto version = versionOf(file);
    if (!version)
        return tl::unexpected(version.error());
    if (*version <= DirectorySchema::version) {
        if (auto done = switchToWal(file); !done)
            return done;
    }
    // A power cut may cost the last moments of what can be asked again; waiting for the disk with
    // every contact that is met would cost more. A bulk insertion writes all over the indexes: with
    // room for them in memory (64 MB, taken as needed) and in the log (256 MB) it is quicker.
    if (auto done = file.run("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;"
                             "PRAGMA wal_autocheckpoint = 65536");
        !done)
        return done;
    if (auto done = migrate(file); !done)
        return done;
    return checkTables(file);
}

Connected openForWriting(const QString &file)
{
    if (!makePrivateFolder(QFileInfo(file).absolutePath()) || !makePrivateFile(file)) {
        return tl::unexpected(storageFailure(FailureCause::NotWritable,
                                             u"The folder of the directory can't be written."_s));
    }
    if (isTooShort(file)) {
        return tl::unexpected(
            storageFailure(FailureCause::FileDamaged, u"The directory is cut short."_s));
    }
    auto opened = SqliteConnection::open({file, Access::ReadWrite});
    if (!opened)
        return opened;
    if (auto done = prepareForWriting(**opened); !done)
        return tl::unexpected(done.error());
    if (QFileInfo(file).size() <= largestCheckedAtOpening) {
        if (auto done = checkForDamage(**opened); !done)
            return tl::unexpected(done.error());
    }
    return opened;
}

tl::expected<OpenDirectory, Failure> writable(const QString &file)
{
    return openForWriting(file).map([&](std::unique_ptr<SqliteConnection> &&connection) {
        return OpenDirectory{.address = {file, Access::ReadWrite},
                             .connection = std::move(connection)};
    });
}

tl::expected<OpenDirectory, Failure> rescued(const QString &file, bool isKnownDamaged)
{
    // Another window may have seen the same damage; the second of them finds a sound file.
    QLockFile lock(file + ".lock"_L1);
    lock.tryLock(60'000);
    if (!isKnownDamaged) {
        if (auto sound = writable(file); sound || !isDamage(sound.error()))
            return sound;
    }
    const auto rescue = replaceDamaged(file);
    if (!rescue)
        return tl::unexpected(rescue.error());
    return writable(file).map([&](OpenDirectory &&opened) {
        opened.rescue = *rescue;
        return std::move(opened);
    });
}

/// Without writing beside the file what is in its log can't be seen, so it is brought into the
/// file, whose pages for it are mostly there even on a full disk.
void bringLogIn(const QString &file)
{
    if (QFileInfo(file + "-wal"_L1).size() == 0)
        return;
    if (auto opened = SqliteConnection::open({file, Access::ReadWrite})) {
        // It then needs no file beside the log.
        (*opened)->run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA wal_checkpoint(TRUNCATE)");
    }
}

tl::expected<OpenDirectory, Failure> readable(const QString &file)
{
    bringLogIn(file);
    tl::expected<OpenDirectory, Failure> outcome;
    for (const Access access : {Access::ReadOnly, Access::Immutable}) {
        auto opened = SqliteConnection::open({file, access});
        if (!opened) {
            outcome = tl::unexpected(opened.error());
            continue;
        }
        const auto contacts = (*opened)->number("SELECT row FROM contact LIMIT 1");
        if (contacts) {
            return OpenDirectory{
                .address = {file, access}, .connection = std::move(*opened), .isReadOnly = true};
        }
        outcome = tl::unexpected(contacts.error());
    }
    return outcome;
}

/// The file as it is, whatever its version, into an empty database.
bool copyInto(SqliteConnection &empty, const QString &file)
{
    const auto opened = SqliteConnection::open({file, Access::Immutable});
    if (!opened || !versionOf(**opened))
        return false;
    sqlite3_backup *backup =
        sqlite3_backup_init(empty.handle(), "main", (*opened)->handle(), "main");
    return backup && sqlite3_backup_step(backup, -1) == SQLITE_DONE &&
           sqlite3_backup_finish(backup) == SQLITE_OK;
}

tl::expected<OpenDirectory, Failure> inMemory(const QString &file, bool isDamaged)
{
    const DatabaseAddress address{QUuid::createUuid().toString(QUuid::WithoutBraces),
                                  Access::Memory};
    auto opened = SqliteConnection::open(address);
    if (!opened)
        return tl::unexpected(opened.error());
    std::optional<DirectoryRescue> rescue;
    if (isDamaged) {
        if (const auto salvaged = salvageDirectory(file, **opened))
            rescue = DirectoryRescue{salvaged->kept, salvaged->lost, QString()};
    } else if (QFileInfo(file).size() > 0 && QFileInfo(file).size() <= largestCheckedAtOpening) {
        // Of an earlier version, which can't be brought to the present one where it is.
        copyInto(**opened, file);
    }
    if (auto done = migrate(**opened); !done)
        return tl::unexpected(done.error());
    return OpenDirectory{
        .address = address, .connection = std::move(*opened), .isReadOnly = true, .rescue = rescue};
}

} // namespace

tl::expected<OpenDirectory, Failure> openDirectory(const QString &file, bool isKnownDamaged)
{
    auto opened = isKnownDamaged ? rescued(file, true) : writable(file);
    if (!opened && isDamage(opened.error()))
        opened = rescued(file, false);
    if (opened || opened.error().cause == FailureCause::FileNewer)
        return opened;
    const Failure why = opened.error();
    opened = readable(file);
    if (!opened)
        opened = inMemory(file, isDamage(opened.error()));
    return std::move(opened).map([&](OpenDirectory &&usable) {
        usable.failure = why;
        return std::move(usable);
    });
}

} // namespace contactdesk
