#pragma once

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
    void give() const;
    int descriptor() const { return m_descriptor; }

private:
    const int m_descriptor;
};

} // namespace contactdesk
