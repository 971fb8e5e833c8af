#pragma once

#include "journal/Entry.h"

namespace contactdesk
{

/// What has to be done to take one entry back.
struct Undoing {
    enum class Obstacle {
        None,
        /// It is taken back already, or nothing of it came about.
        NothingLeft,
        /// The service has, or is just getting, a contact, and can't let go of it.
        Created,
        /// Nobody knows what the fields were before.
        EarlierUnknown,
    };
    Obstacle obstacle = Obstacle::None;
    /// It isn't sent, or not all of it: it is withdrawn.
    bool mustBeWithdrawn = false;
    /// What is to be recorded for what the service has, or may have, of it.
    std::optional<Entry> inverse = {};
    /// Whose earlier values aren't known: they stay.
    QList<ContactField> left = {};
};

/// `entry`: as it stands now.
Undoing undoingOf(const Entry &entry);

} // namespace contactdesk
