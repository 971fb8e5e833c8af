#pragma once

#include <QDateTime>

#include <optional>
#include <simdjson.h>
#include <string_view>

namespace contactdesk
{

/// A time of the service, UTC, to the millisecond (cut off, not rounded). Documented: ISO 8601;
/// observed: epoch milliseconds, and `_seconds` with `_nanoseconds`, with or without underscores.
/// Seconds as a plain number are neither: a number below 10^11 (March 1973) tells no time.
///
/// std::nullopt for a JSON type that no time comes in. Invalid if it is null or no time of the
/// years 1 to 9999 can be told from it: a message without a time keeps its place.
std::optional<QDateTime> timeFrom(const simdjson::dom::element &element);

/// Of milliseconds since 1970; invalid as above.
QDateTime timeFromMs(double ms);

/// ISO 8601, from "2026-11-20T18:02" on; without an offset it is UTC. Invalid for anything else.
QDateTime timeFromIso(std::string_view text);

} // namespace contactdesk
