#pragma once

#include "domain/Failure.h"
#include "service/ServiceLimits.h"

#include <optional>

namespace contactdesk
{

enum class ServiceOperation { LookUp, Create, Update, AddToList, RemoveFromList, Tags, Messages };

/// When an attempt that failed in passing may be repeated.
enum class Repeat {
    /// Always: done twice is as done once.
    Freely,
    /// Only if it certainly was not carried out.
    IfNotCarriedOut,
};

/// How an operation is called; the table of them is in OperationRules.cpp.
struct OperationRule {
    ServiceOperation operation;
    /// For the log and the report.
    const char *name;
    /// At most, the first one included.
    int attempts;
    Repeat repeat;
    std::chrono::milliseconds ServiceLimits::*attempt;
    std::chrono::milliseconds ServiceLimits::*whole;
};

const OperationRule &ruleOf(ServiceOperation operation);

/// Whether the same request may be sent again without harm, and may then succeed.
bool mayBeRepeated(const OperationRule &rule, const Failure &failure);

/// How long to wait before the next attempt; unset if there is to be none. Exponential with full
/// jitter: `chance`, from 0 up to 1, says how much of the longest pause is taken. The service's
/// own wish (Failure::retryAt) comes on top. `now`: UTC.
std::optional<std::chrono::milliseconds> pauseBeforeNext(const OperationRule &rule,
                                                         const Failure &failure, int attemptsMade,
                                                         const ServiceLimits &limits, double chance,
                                                         const QDateTime &now);

} // namespace contactdesk
