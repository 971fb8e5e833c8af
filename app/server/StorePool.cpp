#include "server/StorePool.h"

namespace contactdesk
{

const ServerStore *StorePool::forThisThread()
{
    const auto self = std::this_thread::get_id();
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_stores.find(self); known != m_stores.end())
            return known->second.get();
    }
    auto database = ServerDatabase::open(m_databaseFile);
    if (!database)
        return nullptr;
    auto store = std::make_unique<ServerStore>(std::move(*database));
    const std::lock_guard lock(m_mutex);
    return m_stores.emplace(self, std::move(store)).first->second.get();
}

void StorePool::leaveThread()
{
    std::unique_ptr<ServerStore> store;
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_stores.find(std::this_thread::get_id()); known != m_stores.end()) {
        store = std::move(known->second);
        m_stores.erase(known);
    }
}

} // namespace contactdesk
