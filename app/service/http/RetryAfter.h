#pragma once

#include <QByteArray>
#include <QDateTime>

namespace contactdesk
{

/// When a `Retry-After` header wants the next request at the earliest, UTC: it comes in seconds or
/// as an HTTP date (RFC 9110, 10.2.3). Invalid if it says nothing that can be read. It may lie in
/// the past, and as far in the future as the year 9999.
QDateTime retryTime(const QByteArray &header, const QDateTime &now);

} // namespace contactdesk
