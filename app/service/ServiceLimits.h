#pragma once

#include <QtGlobal>

#include <chrono>

namespace contactdesk
{

/// How long a client of the service waits and how much it takes. Tests pass others.
struct ServiceLimits {
    /// From the first attempt to connect until the request is on its way.
    std::chrono::milliseconds connect{8'000};
    /// For one attempt, where the operation may be attempted again.
    std::chrono::milliseconds attempt{10'000};
    /// For a whole call: waiting its turn, all attempts and the pauses between them.
    std::chrono::milliseconds request{20'000};
    /// The same for a conversation, which comes in one piece however long it is.
    std::chrono::milliseconds conversation{60'000};
    /// The pause before the second attempt lasts at most this long, that before each further one
    /// at most twice as long as before, up to `longestBackOff`.
    std::chrono::milliseconds firstBackOff{500};
    /// No pause is shorter: nothing mends itself at once.
    std::chrono::milliseconds shortestBackOff{100};
    std::chrono::milliseconds longestBackOff{8'000};
    /// A longer pause that the service asks for is cut to this: it could be a mistake for ever.
    std::chrono::milliseconds longestPause{300'000};
    /// Requests at the same time. Qt opens that many connections to a host: a further request would
    /// wait inside it, unseen.
    int inFlight = 6;
    /// Of an answer, unpacked; more is cut off and is a NotUnderstood failure.
    qsizetype answerBytes = 256 << 20;
    /// A longer answer is decoded on another thread.
    qsizetype decodedAtOnceBytes = 64 << 10;
};

} // namespace contactdesk
