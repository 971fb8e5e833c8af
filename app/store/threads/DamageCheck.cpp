#include "store/threads/DamageCheck.h"

#include "database/DatabaseCheck.h"
#include "database/ReadingConnection.h"
#include "database/StorageFailure.h"

#include <sqlite3.h>
#include <utility>

namespace contactdesk
{

void DamageCheck::start(const DatabaseAddress &address, std::function<void()> damaged)
{
    m_thread = std::jthread([address, damaged = std::move(damaged)](const std::stop_token &stop) {
        const auto opened = openForReading(address);
        if (!opened)
            return;
        const std::stop_callback interrupt(
            stop, [handle = (*opened)->handle()] { sqlite3_interrupt(handle); });
        const auto checked = checkForDamage(**opened);
        // One that was interrupted finds what isn't there.
        if (!stop.stop_requested() && !checked && isDamage(checked.error()))
            damaged();
    });
}

void DamageCheck::stop()
{
    m_thread = {};
}

} // namespace contactdesk
