#pragma once

#include "journal/Entry.h"
#include "outbox/SendingPolicy.h"
#include "service/http/Timekeeper.h"

#include <QHash>

namespace contactdesk
{

/// How long to wait after so many failures in a row, from 1 on. `chance`, from 0 up to 1, takes up
/// to half of the pause away, so that many desks don't come back at the same moment.
std::chrono::milliseconds pauseAfter(int failures, const SendingPolicy &policy, double chance);

/// What is known, as long as the program runs, of how often something was tried in vain.
class BackOff
{
public:
    BackOff(const Timekeeper &time, const SendingPolicy &policy) : m_time(time), m_policy(policy) {}

    /// When to try again after one more failure of this contact.
    QDateTime afterFailure(const ContactId &contact);
    void forget(const ContactId &contact) { m_failures.remove(contact); }

    /// When to ask once more for somebody who wasn't found yet; unset if it was asked often enough,
    /// and the count begins anew.
    std::optional<QDateTime> afterAsking(EntryId creation);
    void forget(EntryId creation);

    /// A creation's answer was lost.
    void doubt(EntryId creation) { m_doubtful.insert(creation); }
    bool isDoubtful(EntryId creation) const { return m_doubtful.contains(creation); }

private:
    const Timekeeper &m_time;
    const SendingPolicy &m_policy;
    QHash<ContactId, int> m_failures;
    QHash<EntryId, int> m_asked;
    QSet<EntryId> m_doubtful;
};

} // namespace contactdesk
