#pragma once

#include "domain/Conversation.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace contactdesk
{

/// Which messages of a conversation are to be shown; all that it asks for must be true of them.
struct MessageFilter {
    std::optional<MessageDirection> direction = {};
    /// The service's word in any case; "" for every type.
    QString type = {};
    bool onlyWithMedia = false;
    bool onlyUndelivered = false;

    bool passesAll() const { return *this == MessageFilter(); }
    bool operator==(const MessageFilter &) const = default;
};

/// The rows that pass, rising. Takes time linear in the messages, a few nanoseconds each.
std::vector<qsizetype> rowsOf(const Conversation &conversation, const MessageFilter &filter);

/// The types of its messages, each once whatever its case, in alphabetical order.
QStringList typesOf(const Conversation &conversation);

} // namespace contactdesk
