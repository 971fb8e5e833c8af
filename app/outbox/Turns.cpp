#include "outbox/Turns.h"

#include <iterator>

namespace contactdesk
{

namespace
{

// No pause is as long: whoever waits longer waits for a clock that was set back.
constexpr qint64 longestWait = 60LL * 60 * 1000;

} // namespace

QDateTime Turns::nextTime() const
{
    return m_waiting.empty()
               ? QDateTime()
               : QDateTime::fromMSecsSinceEpoch(m_waiting.begin()->first.milliseconds, Qt::UTC);
}

void Turns::put(const ContactId &contact, EntryId first, const QDateTime &notBefore)
{
    remove(contact);
    Place place{.first = first, .time = {}};
    if (notBefore.isValid()) {
        place.time = Time{notBefore.toMSecsSinceEpoch(), first};
        m_waiting.emplace(*place.time, contact);
    } else {
        m_ready.emplace(first, contact);
    }
    m_places.insert(contact, place);
}

void Turns::remove(const ContactId &contact)
{
    const auto place = m_places.constFind(contact);
    if (place == m_places.constEnd())
        return;
    if (place->time)
        m_waiting.erase(*place->time);
    else
        m_ready.erase(place->first);
    m_places.erase(place);
}

void Turns::clear()
{
    m_places.clear();
    m_ready.clear();
    m_waiting.clear();
}

void Turns::wake(const QDateTime &now)
{
    const qint64 moment = now.toMSecsSinceEpoch();
    while (!m_waiting.empty() && m_waiting.begin()->first.milliseconds <= moment)
        wake(m_waiting.begin());
    while (!m_waiting.empty() &&
           std::prev(m_waiting.end())->first.milliseconds > moment + longestWait)
        wake(std::prev(m_waiting.end()));
}

QList<ContactId> Turns::wakeAll()
{
    QList<ContactId> woken;
    while (!m_waiting.empty()) {
        woken.append(m_waiting.begin()->second);
        wake(m_waiting.begin());
    }
    return woken;
}

void Turns::wake(const std::map<Time, ContactId>::iterator &waiting)
{
    m_ready.emplace(waiting->first.first, waiting->second);
    m_places[waiting->second].time.reset();
    m_waiting.erase(waiting);
}

ContactId Turns::takeFirst()
{
    const ContactId contact = m_ready.begin()->second;
    remove(contact);
    return contact;
}

} // namespace contactdesk
