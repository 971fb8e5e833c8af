#pragma once

#include "domain/Failure.h"
#include "outbox/ServiceGate.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>

namespace contactdesk
{

/// The places at the service: whoever wants to ask it something waits here for one, as long as the
/// gate is open. When that closes all are sent back.
class RequestPlaces
{
public:
    /// `freed`: somebody may be let in, by serve().
    RequestPlaces(const ServiceGate &gate, const Timekeeper &time, std::function<void()> freed)
        : m_gate(gate), m_time(time), m_freed(std::move(freed))
    {
    }

    using GoIn = std::function<void()>;
    /// With the reason.
    using GoBack = std::function<void(const Failure &)>;

    /// One of the two is called, at once or later, or none if `who` is gone by then. Whoever goes
    /// in leaves once.
    void ask(QObject *who, GoIn goIn, GoBack goBack);
    void leave();
    void serve();
    /// If the gate has closed.
    void sendBack();

private:
    struct Waiting {
        QPointer<QObject> who;
        GoIn goIn;
        GoBack goBack;
    };

    const ServiceGate &m_gate;
    const Timekeeper &m_time;
    const std::function<void()> m_freed;
    std::deque<Waiting> m_waiting;
    int m_taken = 0;
};

} // namespace contactdesk
