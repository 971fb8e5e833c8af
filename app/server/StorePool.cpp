#include "server/StorePool.h"

namespace contactdesk
{

const ServerStore *StorePool::forThisThread()
{
    if (!m_stores.hasLocalData()) {
        auto database = ServerDatabase::open(m_databaseFile);
        if (!database)
            return nullptr;
        // Belongs to the storage from here on.
        m_stores.setLocalData(new ServerStore(std::move(*database)));
    }
    return m_stores.localData();
}

} // namespace contactdesk
