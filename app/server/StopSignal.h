#pragma once

#include <atomic>

namespace contactdesk
{

/// Ends every wait of the server's threads at once: a descriptor that becomes readable, to be
/// polled beside a socket. Safe from any thread.
class StopSignal
{
public:
    /// Invalid if the process has no descriptor left.
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    bool isValid() const { return m_descriptor >= 0; }
    void give();
    bool isGiven() const { return m_given; }
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
    std::atomic<bool> m_given = false;
};

} // namespace contactdesk
