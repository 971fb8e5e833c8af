#pragma once

#include "database/SqliteConnection.h"

#include <functional>
#include <thread>

namespace contactdesk
{

/// Looks through a large file for damage while it is in use, on a thread and with a connection of
/// its own.
class DamageCheck
{
public:
    /// Ends one that is under way. `damaged` is called on the check's thread, if there is damage.
    void start(const DatabaseAddress &address, std::function<void()> damaged);
    /// Waits for the end, which is at once.
    void stop();

private:
    std::jthread m_thread;
};

} // namespace contactdesk
