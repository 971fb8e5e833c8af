#pragma once

#include "domain/Conversation.h"

namespace contactdesk
{

/// All of them, each with texts of its own.
inline QList<Message> messagesOf(const Conversation &conversation)
{
    QList<Message> messages;
    messages.reserve(conversation.size());
    for (qsizetype row = 0; row < conversation.size(); ++row)
        messages.append(conversation.at(row));
    return messages;
}

} // namespace contactdesk
