#include "outbox/RequestPlaces.h"

#include <utility>

namespace contactdesk
{

void RequestPlaces::ask(QObject *who, GoIn goIn, GoBack goBack)
{
    const bool isFree = m_taken < m_gate.places(m_time.now());
    if (isFree && m_waiting.empty()) {
        ++m_taken;
        goIn();
    } else if (m_gate.isOpen(m_time.now())) {
        m_waiting.push_back({who, std::move(goIn), std::move(goBack)});
    } else {
        goBack(m_gate.why());
    }
}

void RequestPlaces::leave()
{
    --m_taken;
    m_freed();
}

void RequestPlaces::serve()
{
    while (!m_waiting.empty() && m_taken < m_gate.places(m_time.now())) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!next.who)
            continue;
        ++m_taken;
        next.goIn();
    }
}

void RequestPlaces::sendBack()
{
    if (m_gate.isOpen(m_time.now()))
        return;
    const auto waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.who)
            one.goBack(m_gate.why());
    }
}

} // namespace contactdesk
