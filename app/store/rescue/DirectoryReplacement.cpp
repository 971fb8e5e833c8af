#include "store/rescue/DirectoryReplacement.h"

#include "database/DamagedFile.h"
#include "database/StorageFailure.h"
#include "platform/DataFolder.h"
#include "store/rescue/DirectorySalvage.h"

#include <QDateTime>
#include <QFile>

#include <cstdio>
#include <unistd.h>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool rename(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

QString nameForDamaged(const QString &file)
{
    const QString name =
        file + ".damaged-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddTHHmmssZ"_s);
    QString free = name;
    for (int i = 2; QFile::exists(free); ++i)
        free = name + u'-' + QString::number(i);
    return free;
}

/// With its log, which belongs to it alone. "" if there is no room for it.
QString setAside(const QString &file)
{
    const QString aside = nameForDamaged(file);
    // By a second name, so that at no moment there is no file: a program that ended now would leave
    // the next start with nothing.
    const bool isLinked =
        link(QFile::encodeName(file).constData(), QFile::encodeName(aside).constData()) == 0;
    if (!isLinked && !rename(file, aside))
        return {};
    rename(file + "-wal"_L1, aside + "-wal"_L1);
    QFile::remove(file + "-shm"_L1);
    return aside;
}

tl::expected<SalvagedDirectory, Failure> salvageInto(const QString &place, const QString &file)
{
    if (!makePrivateFile(place)) {
        return tl::unexpected(storageFailure(FailureCause::NotWritable,
                                             u"The folder of the directory can't be written."_s));
    }
    auto saved = SqliteConnection::open({place, DatabaseAddress::Access::ReadWrite});
    if (!saved)
        return tl::unexpected(saved.error());
    // A rescue that ends too early begins anew, so nothing of this one has to be taken back.
    if (auto done = (*saved)->run("PRAGMA journal_mode = OFF"); !done)
        return tl::unexpected(done.error());
    return salvageDirectory(file, **saved);
}

} // namespace

tl::expected<DirectoryRescue, Failure> replaceDamaged(const QString &file)
{
    const QString saved = file + ".rescue"_L1;
    removeDatabase(saved);
    const auto salvaged = salvageInto(saved, file);
    if (!salvaged) {
        removeDatabase(saved);
        return tl::unexpected(salvaged.error());
    }
    const QString aside = setAside(file);
    if (aside.isEmpty() || !rename(saved, file)) {
        removeDatabase(saved);
        return tl::unexpected(storageFailure(FailureCause::NotWritable,
                                             u"The damaged directory can't be set aside."_s));
    }
    return DirectoryRescue{salvaged->kept, salvaged->lost, aside};
}

} // namespace contactdesk
