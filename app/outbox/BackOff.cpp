#include "outbox/BackOff.h"

#include <algorithm>

namespace contactdesk
{

using std::chrono::milliseconds;

namespace
{

/// `first`, doubled so many times, up to `longest`.
milliseconds doubled(milliseconds first, int times, milliseconds longest)
{
    milliseconds pause = first;
    for (int i = 0; i < times && pause < longest; ++i)
        pause *= 2;
    return std::min(pause, longest);
}

} // namespace

milliseconds pauseAfter(int failures, const SendingPolicy &policy, double chance)
{
    const milliseconds longest = doubled(policy.firstPause, failures - 1, policy.longestPause);
    return longest -
           milliseconds(static_cast<qint64>(chance * 0.5 * static_cast<double>(longest.count())));
}

QDateTime BackOff::afterFailure(const ContactId &contact)
{
    const int failures = ++m_failures[contact];
    return m_time.now().addMSecs(pauseAfter(failures, m_policy, m_time.chance()).count());
}

std::optional<QDateTime> BackOff::afterAsking(EntryId creation)
{
    const int asked = ++m_asked[creation];
    if (asked >= m_policy.askedForUnknown) {
        m_asked.remove(creation);
        return {};
    }
    const milliseconds lag = doubled(m_policy.firstLag, asked - 1, std::chrono::hours(1));
    return m_time.now().addMSecs(lag.count());
}

void BackOff::forget(EntryId creation)
{
    m_asked.remove(creation);
    m_doubtful.remove(creation);
}

} // namespace contactdesk
