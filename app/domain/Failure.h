#pragma once

#include <QString>

namespace contactdesk
{

enum class FailureKind {
    Offline,
    TimedOut,
    RefusedKey,
    Forbidden,
    NotFound,
    AlreadyExists,
    Invalid,
    RateLimited,
    ServiceError,
    NotUnderstood,
    Cancelled,
    Insecure,
    /// This computer's own disk or database.
    Storage,
};

/// Why an operation has no value to give. The one error type of the house.
struct Failure {
    FailureKind kind = FailureKind::ServiceError;
    /// HTTP status; 0 if there was no answer.
    int status = 0;
    /// The service's own words, untrusted plain text; "" if it had none.
    QString serviceWords = {};
    /// The start of the answer as it came, at most 2 kB, the key taken out; for the details view.
    QString rawSample = {};
    /// False for a write whose answer was lost: it may have been carried out.
    bool outcomeKnown = true;

    bool operator==(const Failure &) const = default;
};

/// What happened, as a true sentence for the agent, translated; it names no address and no key.
QString whatHappened(const Failure &failure);

/// What the agent can do now, as a sentence, translated.
QString whatToDo(const Failure &failure);

} // namespace contactdesk
