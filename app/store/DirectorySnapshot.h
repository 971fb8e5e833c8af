#pragma once

#include "domain/Contact.h"
#include "domain/ContactList.h"

#include <QHash>
#include <QMetaType>

namespace contactdesk
{

struct StoredContact {
    Contact contact;
    /// UTC; invalid if it was never opened here.
    QDateTime lastOpened;
};

/// Everything that the directory file holds.
struct DirectorySnapshot {
    /// The last opened first.
    QList<StoredContact> contacts;
    QList<ContactList> lists;
    QHash<ContactId, QList<Membership>> memberships;
};

} // namespace contactdesk
