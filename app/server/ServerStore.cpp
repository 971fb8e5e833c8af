#include "server/ServerStore.h"

#include "server/ContactRow.h"

#include <QSqlQuery>
#include <QTimeZone>
#include <QVariant>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

tl::unexpected<StoreProblem> problem(StoreProblem value)
{
    return tl::unexpected(value);
}

/// A statement with its values, carried out; the caller reads rows from it.
Stored<QSqlQuery> run(const ServerDatabase &database, const QString &statement,
                      const QVariantList &values)
{
    QSqlQuery query(database.handle());
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return problem(StoreProblem::Failed);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return problem(StoreProblem::Failed);
    return query;
}

Stored<ContactRecord> firstContact(Stored<QSqlQuery> query)
{
    if (!query)
        return problem(query.error());
    if (!query->next())
        return problem(StoreProblem::NotFound);
    return contactrow::read(*query);
}

} // namespace

ServerStore::ServerStore(std::unique_ptr<ServerDatabase> database) : m_database(std::move(database))
{
}

Stored<ContactRecord> ServerStore::contactByPhoneNumber(const QString &e164) const
{
    const QString statement =
        u"SELECT %1 FROM contacts WHERE phone_number = ?"_s.arg(contactrow::columns());
    return firstContact(run(*m_database, statement, {e164}));
}

Stored<ContactRecord> ServerStore::contactByEmail(const QString &email) const
{
    const QString statement =
        u"SELECT %1 FROM contacts WHERE email_folded = ? ORDER BY created_at, id LIMIT 1"_s.arg(
            contactrow::columns());
    return firstContact(run(*m_database, statement, {contactrow::foldedEmail(email)}));
}

Stored<void> ServerStore::create(const ContactRecord &contact) const
{
    // The unique index decides, not a look beforehand: of two creates at once exactly one wins.
    QSqlQuery query(m_database->handle());
    if (!query.prepare(
            u"INSERT INTO contacts (%1) VALUES (%2) ON CONFLICT (phone_number) DO NOTHING"_s.arg(
                contactrow::columns(), contactrow::questionMarks())))
        return problem(StoreProblem::Failed);
    contactrow::bind(query, contact);
    if (!query.exec())
        return problem(StoreProblem::Failed);
    if (query.numRowsAffected() == 0)
        return problem(StoreProblem::Duplicate);
    return {};
}

Stored<void> ServerStore::change(const ContactId &contact, const ContactChange &change) const
{
    QStringList assignments;
    QVariantList values;
    const auto assign = [&](const QString &column, const QVariant &value) {
        assignments.append(column + " = ?"_L1);
        values.append(value);
    };
    if (change.firstName)
        assign(u"first_name"_s, *change.firstName);
    if (change.lastName)
        assign(u"last_name"_s, *change.lastName);
    if (change.email) {
        assign(u"email"_s, *change.email);
        assign(u"email_folded"_s, contactrow::foldedEmail(*change.email));
    }
    if (change.botActive)
        assign(u"bot_active"_s, int(*change.botActive));
    if (change.doNotDisturb)
        assign(u"do_not_disturb"_s, int(*change.doNotDisturb));
    if (assignments.isEmpty())
        return expectContact(contact);

    values.append(contact.value);
    const auto query =
        run(*m_database, u"UPDATE contacts SET %1 WHERE id = ?"_s.arg(assignments.join(u", "_s)),
            values);
    if (!query)
        return problem(query.error());
    if (query->numRowsAffected() == 0)
        return problem(StoreProblem::NotFound);
    return {};
}

Stored<QString> ServerStore::addToList(const ContactId &contact, const ListId &list,
                                       const QDateTime &when) const
{
    auto name = listName(contact, list);
    if (!name)
        return name;
    const auto query = run(*m_database,
                           u"INSERT INTO memberships (contact_id, list_id, added_at) "
                           "VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
                           {contact.value, list.value, when.toMSecsSinceEpoch()});
    if (!query)
        return problem(query.error());
    return name;
}

Stored<QString> ServerStore::removeFromList(const ContactId &contact, const ListId &list) const
{
    auto name = listName(contact, list);
    if (!name)
        return name;
    const auto query =
        run(*m_database, u"DELETE FROM memberships WHERE contact_id = ? AND list_id = ?"_s,
            {contact.value, list.value});
    if (!query)
        return problem(query.error());
    return name;
}

Stored<QList<Tag>> ServerStore::tags(const ContactId &contact) const
{
    if (const auto known = expectContact(contact); !known)
        return problem(known.error());
    auto query = run(*m_database,
                     u"SELECT name, description FROM tags WHERE contact_id = ? ORDER BY position"_s,
                     {contact.value});
    if (!query)
        return problem(query.error());
    QList<Tag> tags;
    while (query->next())
        tags.append(
            {.name = query->value(0).toString(), .description = query->value(1).toString()});
    return tags;
}

Stored<QList<Message>> ServerStore::messages(const ContactId &contact) const
{
    if (const auto known = expectContact(contact); !known)
        return problem(known.error());
    auto query = run(*m_database,
                     u"SELECT sid, body, media_url, media_content_type, sent_at, type, inbound, "
                     "status FROM messages WHERE contact_id = ? ORDER BY position"_s,
                     {contact.value});
    if (!query)
        return problem(query.error());
    QList<Message> messages;
    while (query->next()) {
        messages.append({
            .sid = query->value(0).toString(),
            .body = query->value(1).toString(),
            .mediaUrl = query->value(2).toString(),
            .mediaContentType = query->value(3).toString(),
            .time = QDateTime::fromMSecsSinceEpoch(query->value(4).toLongLong(), Qt::UTC),
            .type = query->value(5).toString(),
            .direction =
                query->value(6).toBool() ? MessageDirection::Inbound : MessageDirection::Outbound,
            .status = query->value(7).toString(),
        });
    }
    return messages;
}

Stored<void> ServerStore::expectContact(const ContactId &contact) const
{
    auto query = run(*m_database, u"SELECT 1 FROM contacts WHERE id = ?"_s, {contact.value});
    if (!query)
        return problem(query.error());
    if (!query->next())
        return problem(StoreProblem::NotFound);
    return {};
}

Stored<QString> ServerStore::listName(const ContactId &contact, const ListId &list) const
{
    if (const auto known = expectContact(contact); !known)
        return problem(known.error());
    auto query = run(*m_database, u"SELECT name FROM lists WHERE id = ?"_s, {list.value});
    if (!query)
        return problem(query.error());
    if (!query->next())
        return problem(StoreProblem::NotFound);
    return query->value(0).toString();
}

} // namespace contactdesk
