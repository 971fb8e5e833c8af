#pragma once

#include "domain/ContactSummary.h"
#include "domain/Message.h"
#include "search/Snippet.h"

#include <QList>

namespace contactdesk
{

/// A message of a stored conversation in which something was found.
struct FoundMessage {
    /// Its row in the conversation as it is stored.
    qint64 row = 0;
    /// UTC; invalid where the service gives none.
    QDateTime time = {};
    MessageDirection direction = MessageDirection::Unknown;
    /// Around the first place in it.
    Snippet snippet = {};

    bool operator==(const FoundMessage &) const = default;
};

/// What was found in one contact's conversation.
struct FoundConversation {
    ContactSummary contact;
    /// The newest first, no more than were asked for.
    QList<FoundMessage> messages = {};
    /// In how many messages it was found, as far as they have been looked through.
    int total = 0;

    bool operator==(const FoundConversation &) const = default;
};

/// How much of what is found is told.
struct FindingLimits {
    int conversations = 500;
    /// Of each conversation.
    int messages = 5;
};

/// Some of what was found in all conversations, and how far the search has come.
struct MessageFindings {
    /// Nothing that was told before counts any more.
    bool isFirst = false;
    /// Those that were opened last first. One that was told last before may come once more, with
    /// what else was found in it.
    QList<FoundConversation> conversations = {};
    /// How many conversations have been begun until now.
    int lookedThrough = 0;
    /// Nothing follows, unless the file has to be put right: then all begins anew.
    bool isOver = false;
    /// There may be more conversations: the limit was reached, or the rest couldn't be read.
    bool isCutShort = false;
};

} // namespace contactdesk
