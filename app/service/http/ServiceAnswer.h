#pragma once

#include <QByteArray>
#include <QDateTime>

namespace contactdesk
{

/// A whole answer, untrusted.
struct ServiceAnswer {
    int status = 0;
    /// Unpacked. Where it has answerPadding bytes of capacity left it is decoded without a copy.
    QByteArray body;
    /// UTC.
    QDateTime receivedAt = {};
    /// When the service wants to be asked again at the earliest, UTC; invalid if it didn't say.
    QDateTime retryAt = {};
};

/// What the JSON parser may read (not use) beyond the end of a body, in bytes.
inline constexpr qsizetype answerPadding = 64;

} // namespace contactdesk
