#include "service/dispatch/OperationRules.h"

#include <algorithm>
#include <array>

namespace contactdesk
{

namespace
{

using Operation = ServiceOperation;
using Limits = ServiceLimits;

// An update sets fields to values and a list has a contact on it or not: repeating those changes
// nothing more. Each creation could make another contact.
// clang-format off
constexpr std::array<OperationRule, 7> rules{{
    // operation                name    times  repeated    one attempt    in all
    {Operation::LookUp,         "look-up",          3, Repeat::Freely,          &Limits::attempt,      &Limits::request},
    {Operation::Create,         "create",           3, Repeat::IfNotCarriedOut, &Limits::request,      &Limits::request},
    {Operation::Update,         "update",           3, Repeat::Freely,          &Limits::attempt,      &Limits::request},
    {Operation::AddToList,      "add to list",      3, Repeat::Freely,          &Limits::attempt,      &Limits::request},
    {Operation::RemoveFromList, "remove from list", 3, Repeat::Freely,          &Limits::attempt,      &Limits::request},
    {Operation::Tags,           "tags",             3, Repeat::Freely,          &Limits::attempt,      &Limits::request},
    {Operation::Messages,       "messages",         3, Repeat::Freely,          &Limits::conversation, &Limits::conversation},
}};
// clang-format on

/// What may be otherwise a moment later.
bool isPassing(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::Offline:
        return failure.cause != FailureCause::ProxyWantsPassword;
    case FailureKind::TimedOut:
    case FailureKind::RateLimited:
        return true;
    case FailureKind::ServiceError:
        // 501 and 505 are what the service can't do, not what went wrong.
        return failure.status != 501 && failure.status != 505;
    default:
        return false;
    }
}

/// An error of the service tells nothing of how far it came; only a refusal to begin does.
bool wasNotBegun(const Failure &failure)
{
    return failure.outcomeKnown && (failure.kind != FailureKind::ServiceError ||
                                    (failure.status == 503 && failure.retryAt.isValid()));
}

} // namespace

const OperationRule &ruleOf(ServiceOperation operation)
{
    return *std::find_if(rules.begin(), rules.end(), [operation](const OperationRule &rule) {
        return rule.operation == operation;
    });
}

bool mayBeRepeated(const OperationRule &rule, const Failure &failure)
{
    return isPassing(failure) && (rule.repeat == Repeat::Freely || wasNotBegun(failure));
}

std::optional<std::chrono::milliseconds> pauseBeforeNext(const OperationRule &rule,
                                                         const Failure &failure, int attemptsMade,
                                                         const ServiceLimits &limits, double chance,
                                                         const QDateTime &now)
{
    using std::chrono::milliseconds;
    if (attemptsMade >= rule.attempts || !mayBeRepeated(rule, failure))
        return {};
    auto longest = limits.firstBackOff;
    for (int i = 1; i < attemptsMade && longest < limits.longestBackOff; ++i)
        longest *= 2;
    longest = std::min(longest, limits.longestBackOff);
    const milliseconds drawn(static_cast<qint64>(chance * static_cast<double>(longest.count())));
    const milliseconds jitter = std::max(drawn, limits.shortestBackOff);
    const milliseconds wished(failure.retryAt.isValid() ? now.msecsTo(failure.retryAt) : 0);
    return std::max(wished, milliseconds(0)) + jitter;
}

} // namespace contactdesk
