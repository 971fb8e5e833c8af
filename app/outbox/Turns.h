#pragma once

#include "journal/Entry.h"

#include <QHash>

#include <map>

namespace contactdesk
{

/// Which contact's turn it is: the one whose first change waits longest, of those that needn't
/// wait for a time. Finding, adding and removing cost no more with many.
class Turns
{
public:
    bool isEmpty() const { return m_places.isEmpty(); }
    bool hasReady() const { return !m_ready.empty(); }
    /// Of those that wait for a time the first; invalid if there are none.
    QDateTime nextTime() const;

    /// `first`: the contact's first change. `notBefore`: invalid for at once.
    void put(const ContactId &contact, EntryId first, const QDateTime &notBefore);
    void remove(const ContactId &contact);
    void clear();

    /// Lets those go whose time has come.
    void wake(const QDateTime &now);
    /// Lets all go, and names those that waited for a time.
    QList<ContactId> wakeAll();
    /// There must be one that is ready; it is removed.
    ContactId takeFirst();

private:
    struct Time {
        qint64 milliseconds = 0;
        EntryId first;
        auto operator<=>(const Time &) const = default;
    };
    struct Place {
        EntryId first;
        std::optional<Time> time;
    };

    void wake(const std::map<Time, ContactId>::iterator &waiting);

    QHash<ContactId, Place> m_places;
    std::map<EntryId, ContactId> m_ready;
    std::map<Time, ContactId> m_waiting;
};

} // namespace contactdesk
