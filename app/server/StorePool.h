#pragma once

#include "server/ServerStore.h"

#include <QThreadStorage>

namespace contactdesk
{

/// A store for each QThread that asks for one, since a database connection belongs to its thread.
/// Safe from any thread; outlives those that asked.
class StorePool
{
public:
    /// `databaseFile` has been prepared.
    explicit StorePool(QString databaseFile) : m_databaseFile(std::move(databaseFile)) {}

    /// Opened at a thread's first call, closed at the thread's end; nullptr if it can't be opened.
    const ServerStore *forThisThread();

private:
    const QString m_databaseFile;
    QThreadStorage<ServerStore *> m_stores;
};

} // namespace contactdesk
