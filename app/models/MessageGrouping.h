#pragma once

#include "domain/Conversation.h"

namespace contactdesk
{

/// How a message of a conversation stands to its neighbours.
struct MessageGrouping {
    /// The first of its local day.
    bool startsDay = false;
    /// Consecutive messages of the same direction and the same minute are a group.
    /// @{
    bool startsGroup = true;
    bool endsGroup = true;
    /// @}
    /// Its status isn't the one that the next message of the group stands for as well.
    bool hasOwnStatus = true;

    bool operator==(const MessageGrouping &) const = default;
};

/// Takes the same time wherever the row is and however long the conversation.
MessageGrouping groupingOf(const Conversation &conversation, qsizetype row);

} // namespace contactdesk
