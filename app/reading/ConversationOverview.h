#pragma once

#include "domain/Conversation.h"

#include <chrono>
#include <optional>

namespace contactdesk
{

/// Who waits for an answer. A message that wasn't delivered answers nobody.
struct Waiting {
    enum class Who {
        /// Nothing was written, or nothing of it reached anybody.
        Nobody,
        /// The last message is theirs.
        They,
        /// The last message is ours.
        We,
        /// The service doesn't tell of any message who wrote it.
        Unknown,
    };

    Who who = Who::Nobody;
    /// UTC: when the first message was written that isn't answered; invalid where the service
    /// gives no time for it.
    QDateTime since = {};
    /// What we wrote last was not delivered.
    bool isOurLastLost = false;

    bool operator==(const Waiting &) const = default;
};

/// What a conversation comes to. A value; may go to other threads.
struct ConversationOverview {
    /// Of messages.
    /// @{
    qsizetype all = 0;
    qsizetype inbound = 0;
    qsizetype outbound = 0;
    /// Whatever their direction.
    qsizetype undelivered = 0;
    qsizetype withMedia = 0;
    /// @}

    /// UTC; invalid where there is no message of the kind that has a time.
    /// @{
    QDateTime first = {};
    QDateTime last = {};
    QDateTime lastInbound = {};
    QDateTime lastOutbound = {};
    /// @}

    Waiting waiting = {};
    /// The median of how long it took until they were answered, from the first message that wasn't
    /// answered yet; unset where they never were, or nobody knows when.
    std::optional<std::chrono::milliseconds> typicalAnswer = {};

    qsizetype ofUnknownDirection() const { return all - inbound - outbound; }
    bool operator==(const ConversationOverview &) const = default;
};

/// Reads each message once; takes its time with a long conversation.
ConversationOverview overviewOf(const Conversation &conversation);

} // namespace contactdesk
