#pragma once

#include <QtGlobal>

#include <chrono>

namespace contactdesk
{

/// How long a client of the service waits and how much it takes. Tests pass shorter ones.
struct ServiceLimits {
    /// From the first attempt to connect until the request is on its way.
    std::chrono::milliseconds connect{10'000};
    /// For a whole request, its answer included.
    std::chrono::milliseconds request{20'000};
    /// The same for a conversation, which comes in one piece however long it is.
    std::chrono::milliseconds conversation{60'000};
    /// Of an answer, unpacked; more is cut off and is a NotUnderstood failure.
    qsizetype answerBytes = 256 << 20;
    /// A longer answer is decoded on another thread.
    qsizetype decodedAtOnceBytes = 64 << 10;
};

} // namespace contactdesk
