#pragma once

#include <QDateTime>

namespace contactdesk
{

/// Why nothing is sent at the moment, although the journal has something.
struct OutboxState {
    enum class Kind {
        /// It sends, or has nothing to send.
        Running,
        /// The service can't be reached; tried again from time to time.
        Offline,
        /// The service wants to be left alone until `until`.
        Paused,
        /// The service refused the key; goes on with another.
        KeyRefused,
        /// Another window of this program sends for the same account.
        ElsewhereOwned,
    };
    Kind kind = Kind::Running;
    /// @{ UTC; invalid where there is none.
    QDateTime since = {};
    QDateTime until = {};
    /// @}
    bool operator==(const OutboxState &) const = default;
};

} // namespace contactdesk
