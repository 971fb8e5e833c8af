#pragma once

#include <QString>

#include <chrono>

namespace contactdesk
{

/// Keeps others, in this program or another, from what is done under the name of a file. The system
/// itself lets go of it when a program ends, however and whenever that happens: a file that only
/// says who holds it can be left empty by one who is killed while writing it, and then nobody knows
/// that it is free.
class FileLock
{
public:
    /// `file` is made, readable by this user alone, while it is held, and removed afterwards.
    explicit FileLock(QString file) : m_file(std::move(file)) {}
    ~FileLock() { unlock(); }

    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// True if it is held from now on. Waits, blocking, for up to `patience`.
    bool tryLock(std::chrono::milliseconds patience = {});
    /// Harmless if it isn't held.
    void unlock();

private:
    bool tryNow();

    const QString m_file;
    int m_descriptor = -1;
};

} // namespace contactdesk
