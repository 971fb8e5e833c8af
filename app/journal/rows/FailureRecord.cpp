#include "journal/rows/FailureRecord.h"

#include "journal/rows/StoredNames.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject toJson(const RequestTrace &trace)
{
    return {{"number"_L1, trace.number},
            {"operation"_L1, trace.operation},
            {"askedAt"_L1, contactdesk::toJson(trace.askedAt)},
            {"attempts"_L1, trace.attempts},
            {"duration"_L1, static_cast<qint64>(trace.duration.count())}};
}

RequestTrace traceFrom(const QJsonObject &json)
{
    return {.number = json.value("number"_L1).toInteger(),
            .operation = json.value("operation"_L1).toString(),
            .askedAt = timeFrom(json.value("askedAt"_L1)),
            .attempts = json.value("attempts"_L1).toInt(),
            .duration = std::chrono::milliseconds(json.value("duration"_L1).toInteger())};
}

} // namespace

QJsonValue toJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime timeFrom(const QJsonValue &json)
{
    return json.isDouble() ? QDateTime::fromMSecsSinceEpoch(json.toInteger(), Qt::UTC)
                           : QDateTime();
}

QJsonObject toJson(const Failure &failure)
{
    return {{"kind"_L1, storedName(failure.kind)},
            {"cause"_L1, storedName(failure.cause)},
            {"status"_L1, failure.status},
            {"serviceWords"_L1, failure.serviceWords},
            {"rawSample"_L1, failure.rawSample},
            {"outcomeKnown"_L1, failure.outcomeKnown},
            {"mayBeRetried"_L1, failure.mayBeRetried},
            {"retryAt"_L1, toJson(failure.retryAt)},
            {"trace"_L1, toJson(failure.trace)}};
}

std::optional<Failure> failureFrom(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject object = json.toObject();
    const auto kind = storedValue<FailureKind>(object.value("kind"_L1).toString());
    const auto cause = storedValue<FailureCause>(object.value("cause"_L1).toString());
    return Failure{.kind = kind.value_or(FailureKind::ServiceError),
                   .cause = cause.value_or(FailureCause::Unspecified),
                   .status = object.value("status"_L1).toInt(),
                   .serviceWords = object.value("serviceWords"_L1).toString(),
                   .rawSample = object.value("rawSample"_L1).toString(),
                   .outcomeKnown = object.value("outcomeKnown"_L1).toBool(true),
                   .mayBeRetried = object.value("mayBeRetried"_L1).toBool(),
                   .retryAt = timeFrom(object.value("retryAt"_L1)),
                   .trace = traceFrom(object.value("trace"_L1).toObject())};
}

} // namespace contactdesk
