#pragma once

#include "domain/Failure.h"

namespace contactdesk
{

/// What is to be done about a change that failed.
enum class Remedy {
    /// Nothing reaches the service; goes on when anything does.
    WaitForNetwork,
    /// This computer can't write down that something is being sent.
    WaitForDisk,
    /// The service said for how long it wants to be left alone.
    WaitForService,
    WaitForKey,
    /// It may go better after a pause.
    TryAgain,
    /// Never will: it needs the agent.
    Refuse,
};

Remedy remedyFor(const Failure &failure);

/// Whether a creation that failed so may have been carried out all the same. An error of the
/// service tells nothing of how far it came.
bool mayHaveCreated(const Failure &failure);

} // namespace contactdesk
