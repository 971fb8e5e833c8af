#include "database/StorageFailure.h"

#include <cerrno>
#include <sqlite3.h>

namespace contactdesk
{

namespace
{

/// A quota, a limit of the user's and a full disk are one thing to whoever has to make room.
bool isOutOfRoom(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

FailureCause causeOf(int code, int systemError)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return FailureCause::DiskFull;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        if (isOutOfRoom(systemError))
            return FailureCause::DiskFull;
        if (systemError == EACCES || systemError == EROFS || systemError == EPERM)
            return FailureCause::NotWritable;
        return FailureCause::Unspecified;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return FailureCause::NotWritable;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return FailureCause::FileDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return FailureCause::FileBusy;
    default:
        return FailureCause::Unspecified;
    }
}

} // namespace

Failure storageFailure(sqlite3 *connection, int code)
{
    // SQLite forgets the system's word for it when a transaction is committed, but errno keeps that
    // until something else fails.
    const int lastError = errno;
    const int told = connection ? sqlite3_system_errno(connection) : 0;
    const bool isForgotten = code == SQLITE_IOERR_WRITE && told == 0;
    const char *words = connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    return {.kind = FailureKind::Storage,
            .cause = causeOf(code, isForgotten ? lastError : told),
            .serviceWords =
                QStringLiteral("%1 (SQLite %2)").arg(QString::fromUtf8(words)).arg(code)};
}

Failure storageFailure(FailureCause cause, const QString &words)
{
    return {.kind = FailureKind::Storage, .cause = cause, .serviceWords = words};
}

} // namespace contactdesk
