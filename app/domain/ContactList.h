#pragma once

#include "domain/Identifiers.h"

#include <QDateTime>

namespace contactdesk
{

/// A list that this desk has met. The service can't enumerate lists, so the name is what its
/// acknowledgement said or what the user gave; "" until one is known.
struct ContactList {
    ListId id;
    QString name;

    /// What to show: the name, or the id where there is none.
    const QString &title() const { return name.isEmpty() ? id.value : name; }
    bool operator==(const ContactList &) const = default;
};

/// What this desk did or was told about a contact and a list: true at that time, never the whole
/// truth, since the service can't say which lists a contact is on.
struct Membership {
    ListId list;
    bool isMember = false;
    /// UTC.
    QDateTime asOf;

    bool operator==(const Membership &) const = default;
};

} // namespace contactdesk
