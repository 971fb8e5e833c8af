#include "crash/SlowDisk.h"

#include <QThread>

#include <sqlite3.h>

namespace contactdesk
{

namespace
{

// A transaction is a handful of frames in the log, each with a header of this size before it.
constexpr int frameHeader = 24;
constexpr unsigned long pauseMicroseconds = 700;

sqlite3_vfs *g_disk = nullptr;
sqlite3_io_methods g_methods;
int (*g_write)(sqlite3_file *, const void *, int, sqlite3_int64) = nullptr;

int writeSlowly(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    if (size == frameHeader)
        QThread::usleep(pauseMicroseconds);
    return g_write(file, bytes, size, at);
}

int openSlow(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
{
    const int result = g_disk->xOpen(g_disk, name, file, flags, given);
    if (result == SQLITE_OK && (flags & SQLITE_OPEN_WAL) != 0) {
        g_methods = *file->pMethods;
        g_write = g_methods.xWrite;
        g_methods.xWrite = writeSlowly;
        file->pMethods = &g_methods;
    }
    return result;
}

} // namespace

void slowDisksDown()
{
    g_disk = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs slow = *g_disk;
    slow.zName = "slow";
    slow.xOpen = openSlow;
    sqlite3_vfs_register(&slow, 1);
}

} // namespace contactdesk
