#pragma once

#include "domain/Contact.h"

#include <optional>

namespace contactdesk
{

/// What the agent changed in a contact: only the fields that differ, of the five that can.
struct ContactChange {
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    std::optional<QString> email;
    std::optional<bool> botActive;
    std::optional<bool> doNotDisturb;

    bool isEmpty() const { return *this == ContactChange{}; }
    bool operator==(const ContactChange &) const = default;

    /// This change and, of the fields that it leaves alone, what `other` makes of them.
    ContactChange completedBy(const ContactChange &other) const;
    /// The contact with this change carried out, its fields marked as typed here at `when` (UTC).
    Contact appliedTo(Contact contact, const QDateTime &when) const;
};

} // namespace contactdesk
