#pragma once

#include "server/ServerStore.h"

#include <map>
#include <mutex>
#include <thread>

namespace contactdesk
{

/// A store for each thread that asks for one, since a database connection belongs to its thread.
/// Safe from any thread.
class StorePool
{
public:
    /// `databaseFile` has been prepared.
    explicit StorePool(QString databaseFile) : m_databaseFile(std::move(databaseFile)) {}

    /// Opened at a thread's first call; nullptr if that failed. Lives until leaveThread().
    const ServerStore *forThisThread();

    /// Closes the calling thread's store, which is the last thing a thread does here.
    void leaveThread();

private:
    const QString m_databaseFile;
    std::mutex m_mutex;
    std::map<std::thread::id, std::unique_ptr<ServerStore>> m_stores;
};

} // namespace contactdesk
