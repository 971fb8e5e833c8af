#include "outbox/ServiceGate.h"

#include "outbox/BackOff.h"
#include "outbox/Remedy.h"

#include <algorithm>

namespace contactdesk
{

int ServiceGate::places(const QDateTime &now) const
{
    if (m_trouble == Trouble::Key || (m_pausedUntil.isValid() && now < m_pausedUntil))
        return 0;
    if (m_trouble == Trouble::None)
        return m_policy.contactsAtOnce;
    return m_nextTry.isValid() && now < m_nextTry ? 0 : 1;
}

QDateTime ServiceGate::opensAt(const QDateTime &now) const
{
    const bool isPaused = m_pausedUntil.isValid() && now < m_pausedUntil;
    const bool isWaiting = m_trouble != Trouble::None && m_trouble != Trouble::Key &&
                           m_nextTry.isValid() && now < m_nextTry;
    if (isPaused && isWaiting)
        return std::max(m_pausedUntil, m_nextTry);
    return isPaused ? m_pausedUntil : isWaiting ? m_nextTry : QDateTime();
}

OutboxState ServiceGate::state(const QDateTime &now) const
{
    using Kind = OutboxState::Kind;
    if (m_trouble == Trouble::Key)
        return {.kind = Kind::KeyRefused, .since = m_since};
    if (m_pausedUntil.isValid() && now < m_pausedUntil)
        return {.kind = Kind::Paused, .since = m_pausedSince, .until = m_pausedUntil};
    if (m_trouble == Trouble::Network)
        return {.kind = Kind::Offline, .since = m_since};
    if (m_trouble == Trouble::Service)
        return {.kind = Kind::Paused, .since = m_since, .until = m_nextTry};
    return {};
}

void ServiceGate::answered()
{
    if (m_trouble == Trouble::Network || m_trouble == Trouble::NewKey)
        open();
}

void ServiceGate::succeeded()
{
    m_setbacks = 0;
    if (m_trouble != Trouble::None)
        open();
}

void ServiceGate::met(const Failure &failure)
{
    switch (remedyFor(failure)) {
    case Remedy::WaitForNetwork:
        close(Trouble::Network);
        return;
    case Remedy::WaitForDisk:
        close(Trouble::Disk);
        return;
    case Remedy::WaitForKey:
        m_since = m_trouble == Trouble::Key ? m_since : m_time.now();
        m_trouble = Trouble::Key;
        m_nextTry = {};
        return;
    case Remedy::WaitForService:
        pause(failure);
        return;
    case Remedy::TryAgain:
        // One contact may have its own trouble; several in a row are the service's.
        if (++m_setbacks >= m_policy.contactsAtOnce || m_trouble != Trouble::None)
            close(failure.kind == FailureKind::TimedOut ? Trouble::Network : Trouble::Service);
        return;
    case Remedy::Refuse:
        succeeded();
        return;
    }
}

void ServiceGate::close(Trouble trouble)
{
    const QDateTime now = m_time.now();
    if (m_trouble == Trouble::Key)
        return;
    const bool isNew = m_trouble == Trouble::None || m_trouble == Trouble::NewKey;
    // What was under way when it closed tells nothing new.
    if (!isNew && m_nextTry.isValid() && now < m_nextTry)
        return;
    if (isNew) {
        m_since = now;
        m_closed = 0;
    }
    m_trouble = trouble;
    m_nextTry = now.addMSecs(pauseAfter(++m_closed, m_policy, m_time.chance()).count());
}

void ServiceGate::pause(const Failure &failure)
{
    answered();
    const QDateTime now = m_time.now();
    const auto more = pauseAfter(1, m_policy, m_time.chance());
    const QDateTime wished = failure.retryAt.isValid() ? std::max(failure.retryAt, now) : now;
    const QDateTime until = wished.addMSecs(more.count());
    if (!m_pausedUntil.isValid() || m_pausedUntil <= now)
        m_pausedSince = now;
    else if (until <= m_pausedUntil)
        return;
    m_pausedUntil = until;
}

void ServiceGate::resume()
{
    m_closed = 0;
    m_nextTry = {};
    if (m_trouble == Trouble::Key)
        m_trouble = Trouble::NewKey;
}

void ServiceGate::rest()
{
    if (m_trouble != Trouble::Key)
        open();
}

void ServiceGate::open()
{
    m_trouble = Trouble::None;
    m_since = {};
    m_nextTry = {};
    m_closed = 0;
}

} // namespace contactdesk
