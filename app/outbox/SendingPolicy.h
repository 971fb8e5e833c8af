#pragma once

#include <chrono>

namespace contactdesk
{

/// How the outbox goes about its work. Tests pass shorter times.
struct SendingPolicy {
    /// Contacts whose changes are under way at the same time; look-ups of the agent have places of
    /// the service's six left.
    int contactsAtOnce = 4;
    /// The pause after the first failure lasts at most this long, after each further one at most
    /// twice as long as before, up to `longestPause`.
    std::chrono::milliseconds firstPause{1'000};
    std::chrono::milliseconds longestPause{60'000};
    /// A contact that was just created may take a moment to be found: after an unknown outcome the
    /// service is asked this often, with pauses that double from `firstLag` on, before it is
    /// believed that there is none.
    int askedForUnknown = 5;
    std::chrono::milliseconds firstLag{1'000};
};

} // namespace contactdesk
