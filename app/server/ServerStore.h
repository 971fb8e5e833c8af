#pragma once

#include "domain/ContactChange.h"
#include "domain/Message.h"
#include "server/ContactRecord.h"
#include "server/ServerDatabase.h"

namespace contactdesk
{

/// Why the store has nothing to give. Failed is the database's own trouble.
enum class StoreProblem { NotFound, Duplicate, Failed };

template <class T>
using Stored = tl::expected<T, StoreProblem>;

/// The service's tables. Every write is one statement, or decided by one, so that two writers can't
/// step between its check and its doing. Belongs to the thread that made it.
class ServerStore
{
public:
    explicit ServerStore(std::unique_ptr<ServerDatabase> database);

    Stored<ContactRecord> contactByPhoneNumber(const QString &e164) const;
    /// Whatever the case; of several with one address the one that was created first.
    Stored<ContactRecord> contactByEmail(const QString &email) const;

    /// Duplicate if the phone number is taken.
    Stored<void> create(const ContactRecord &contact) const;
    Stored<void> change(const ContactId &contact, const ContactChange &change) const;

    /// Gives the list's name. Being on the list already is no error; NotFound if either is unknown.
    Stored<QString> addToList(const ContactId &contact, const ListId &list,
                              const QDateTime &when) const;
    Stored<QString> removeFromList(const ContactId &contact, const ListId &list) const;

    Stored<QList<Tag>> tags(const ContactId &contact) const;
    /// Oldest first.
    Stored<QList<Message>> messages(const ContactId &contact) const;

private:
    Stored<void> expectContact(const ContactId &contact) const;
    Stored<QString> listName(const ContactId &contact, const ListId &list) const;

    std::unique_ptr<ServerDatabase> m_database;
};

} // namespace contactdesk
