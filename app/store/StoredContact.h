#pragma once

#include "domain/Contact.h"
#include "domain/ContactList.h"
#include "domain/Conversation.h"
#include "domain/Tag.h"

namespace contactdesk
{

/// What the directory file holds of one contact, but for its conversation.
struct StoredContact {
    Contact contact;
    /// UTC; invalid if it was never opened here.
    QDateTime lastOpened = {};
    /// Unset if its tags were never told.
    std::optional<QList<Tag>> tags = {};
    /// When the tags were told, UTC.
    QDateTime tagsAsOf = {};
    /// The oldest first.
    QList<Membership> memberships = {};
};

/// A conversation as it was told last.
struct StoredConversation {
    /// In reading order.
    Conversation conversation;
    /// UTC.
    QDateTime asOf;
    /// How many messages the file has before these, which are the newest; 0 if these are all.
    qint64 older = 0;

    bool isWhole() const { return older == 0; }
};

} // namespace contactdesk
