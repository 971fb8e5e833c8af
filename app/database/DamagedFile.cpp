#include "database/DamagedFile.h"

#include "database/DatabaseCheck.h"
#include "database/StorageFailure.h"

#include <QFile>

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

using Access = DatabaseAddress::Access;

constexpr qint64 pageSize = 4096;

/// What of `file` comes behind the first page, behind another.
bool copyBehind(const QByteArray &page, const QString &file, const QString &copy)
{
    QFile from(file);
    QFile to(copy);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        to.write(page) != page.size() || !from.seek(std::min(pageSize, from.size())))
        return false;
    for (QByteArray bytes = from.read(1 << 20); !bytes.isEmpty(); bytes = from.read(1 << 20)) {
        if (to.write(bytes) != bytes.size())
            return false;
    }
    return to.flush();
}

} // namespace

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

tl::expected<void, Failure>
copyWithNewBeginning(const QString &file, const QString &copy,
                     const std::function<tl::expected<void, Failure>(SqliteConnection &)> &create)
{
    const auto failed = [] {
        return tl::unexpected(
            storageFailure(FailureCause::DiskFull, u"The damaged file can't be copied."_s));
    };
    QFile made(copy);
    if (!made.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failed();
    made.close();
    {
        auto opened = SqliteConnection::open({copy, Access::ReadWrite});
        if (!opened)
            return tl::unexpected(opened.error());
        if (auto done = create(**opened); !done)
            return done;
    }
    QByteArray page = made.open(QIODevice::ReadOnly) ? made.read(pageSize) : QByteArray();
    made.close();
    // SQLite then takes the number of pages from the size of the file.
    constexpr qsizetype pageCountField = 28;
    page.replace(pageCountField, 4, QByteArray(4, '\0'));
    if (!copyBehind(page, file, copy))
        return failed();
    return {};
}

void removeDatabase(const QString &file)
{
    for (const auto &ending : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(file + ending);
}

} // namespace contactdesk
