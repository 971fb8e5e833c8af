#include "outbox/Remedy.h"

namespace contactdesk
{

Remedy remedyFor(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::Offline:
    case FailureKind::Insecure:
        return Remedy::WaitForNetwork;
    case FailureKind::Storage:
        return Remedy::WaitForDisk;
    case FailureKind::RateLimited:
        return Remedy::WaitForService;
    case FailureKind::RefusedKey:
        return Remedy::WaitForKey;
    case FailureKind::ServiceError:
        return failure.retryAt.isValid() ? Remedy::WaitForService : Remedy::TryAgain;
    case FailureKind::TimedOut:
    case FailureKind::Cancelled:
        return Remedy::TryAgain;
    case FailureKind::Forbidden:
    case FailureKind::NotFound:
    case FailureKind::AlreadyExists:
    case FailureKind::Invalid:
    case FailureKind::NotUnderstood:
        break;
    }
    return failure.outcomeKnown ? Remedy::Refuse : Remedy::TryAgain;
}

bool mayHaveCreated(const Failure &failure)
{
    return !failure.outcomeKnown ||
           (failure.kind == FailureKind::ServiceError && !failure.mayBeRetried);
}

} // namespace contactdesk
