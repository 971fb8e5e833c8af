#pragma once

#include "domain/Failure.h"

#include <QJsonObject>

#include <optional>

namespace contactdesk
{

/// A failure as it is kept with an entry, all of it: it is shown, and reported, after a restart
/// too.
QJsonObject toJson(const Failure &failure);
/// Unset if `json` is no failure.
std::optional<Failure> failureFrom(const QJsonValue &json);

/// A time as JSON, in milliseconds since 1970; null for an invalid one.
/// @{
QJsonValue toJson(const QDateTime &time);
QDateTime timeFrom(const QJsonValue &json);
/// @}

} // namespace contactdesk
