#pragma once

#include "domain/Failure.h"
#include "outbox/OutboxState.h"
#include "outbox/SendingPolicy.h"
#include "service/http/Timekeeper.h"

namespace contactdesk
{

/// How many contacts may be under way: all that the policy allows while the service answers; none
/// while it can't be reached or wants to be left alone, but for one from time to time that finds
/// out whether it is back.
class ServiceGate
{
public:
    ServiceGate(const Timekeeper &time, const SendingPolicy &policy)
        : m_time(time), m_policy(policy)
    {
    }

    int places(const QDateTime &now) const;
    /// When there are more places than now, if only time is waited for; else invalid.
    QDateTime opensAt(const QDateTime &now) const;
    OutboxState state(const QDateTime &now) const;

    /// The service said something, whatever it was.
    void answered();
    /// It did what it was asked, or said why it won't.
    void succeeded();
    void met(const Failure &failure);

    /// Whatever stood in the way may be gone.
    void resume();
    /// Nothing waits any more, so that nobody would find out that the service is back.
    void rest();

private:
    enum class Trouble { None, Network, Service, Disk, Key, NewKey };

    void close(Trouble trouble);
    void pause(const Failure &failure);
    void open();

    const Timekeeper &m_time;
    const SendingPolicy &m_policy;
    Trouble m_trouble = Trouble::None;
    QDateTime m_since;
    QDateTime m_nextTry;
    /// How often it was found closed, one after the other.
    int m_closed = 0;
    /// Failures of single changes since one succeeded.
    int m_setbacks = 0;
    QDateTime m_pausedSince;
    QDateTime m_pausedUntil;
};

} // namespace contactdesk
