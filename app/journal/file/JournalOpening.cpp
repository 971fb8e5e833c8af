#include "journal/file/JournalOpening.h"

#include "database/DatabaseCheck.h"
#include "database/FileLock.h"
#include "database/StorageFailure.h"
#include "journal/file/FolderSync.h"
#include "journal/file/JournalRescue.h"
#include "journal/file/JournalSchema.h"
#include "platform/DataFolder.h"

#include <QFileInfo>
#include <QThread>
#include <QtEndian>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

using Access = DatabaseAddress::Access;
using Connected = tl::expected<std::unique_ptr<SqliteConnection>, Failure>;
using Done = tl::expected<void, Failure>;

/// Larger files are only looked at where they are read; this takes a part of a second.
constexpr qint64 largestChecked = 64 << 20;

/// By its first bytes alone, since SQLite would already write beside the file. What is only in its
/// log yet is found later.
bool isOfNewerVersion(const QString &path)
{
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(100) : QByteArray();
    constexpr qsizetype versionField = 60;
    return header.size() == 100 && header.startsWith("SQLite format 3") &&
           qFromBigEndian<qint32>(header.constData() + versionField) > JournalSchema::version;
}

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

Done prepare(SqliteConnection &file)
{
    if (file.isReadOnly()) {
        return tl::unexpected(
            storageFailure(FailureCause::NotWritable, u"The journal can't be written."_s));
    }
    const auto version = versionOf(file);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > JournalSchema::version) {
        file.leaveLogBehind();
        return tl::unexpected(JournalSchema::newerVersion());
    }
    if (auto done = switchToWal(file); !done)
        return done;
    // The log is brought to the disk with each commit.
    if (auto done = file.run("PRAGMA synchronous = FULL"); !done)
        return done;
    if (auto done = JournalSchema::migrate(file); !done)
        return done;
    return JournalSchema::check(file);
}

Connected connect(const QString &file)
{
    const bool isNew = !QFileInfo::exists(file);
    if (!makePrivateFile(file)) {
        return tl::unexpected(storageFailure(FailureCause::NotWritable,
                                             u"The folder of the journal can't be written."_s));
    }
    if (isNew)
        syncFolderOf(file);
    if (isTooShort(file)) {
        return tl::unexpected(
            storageFailure(FailureCause::FileDamaged, u"The journal is cut short."_s));
    }
    auto opened = SqliteConnection::open({file, Access::ReadWrite});
    if (!opened)
        return opened;
    if (auto done = prepare(**opened); !done)
        return tl::unexpected(done.error());
    if (QFileInfo(file).size() <= largestChecked) {
        if (auto done = checkForDamage(**opened); !done)
            return tl::unexpected(done.error());
    }
    return opened;
}

} // namespace

tl::expected<OpenedJournal, Failure> openJournal(const QString &file, bool isKnownDamaged)
{
    if (!makePrivateFolder(QFileInfo(file).absolutePath())) {
        return tl::unexpected(storageFailure(FailureCause::NotWritable,
                                             u"The folder of the journal can't be made."_s));
    }
    if (isOfNewerVersion(file))
        return tl::unexpected(JournalSchema::newerVersion());
    // While one window puts another file in the place of a damaged one, no other may open either.
    FileLock lock(file + ".lock"_L1);
    lock.tryLock(std::chrono::minutes(1));
    finishReplacing(file);
    auto opened = isKnownDamaged
                      ? Connected(tl::unexpected(storageFailure(FailureCause::FileDamaged, {})))
                      : connect(file);
    if (opened)
        return OpenedJournal{.connection = std::move(*opened)};
    if (!isDamage(opened.error()))
        return tl::unexpected(opened.error());
    const auto rescue = replaceDamagedJournal(file);
    if (!rescue)
        return tl::unexpected(rescue.error());
    opened = connect(file);
    if (!opened)
        return tl::unexpected(opened.error());
    return OpenedJournal{.connection = std::move(*opened), .rescue = *rescue};
}

} // namespace contactdesk
