#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace contactdesk
{

/// When a `Retry-After` header wants the next request at the earliest, UTC: it comes in seconds or
/// as an HTTP date (RFC 9110, 10.2.3). Invalid if it says nothing that can be read. A time in the
/// past is `now`, and one further ahead than `longest` is cut to that.
QDateTime retryTime(const QByteArray &header, const QDateTime &now,
                    std::chrono::milliseconds longest);

} // namespace contactdesk
