#include "server/SampleWriter.h"

#include "server/ContactRow.h"
#include "server/SampleData.h"
#include "server/sample/SamplePeople.h"
#include "server/sample/SampleRandom.h"

#include <QSqlQuery>
#include <QVariant>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The statements that the rows go in with, each prepared once.
class Writer
{
public:
    explicit Writer(const QSqlDatabase &database)
        : m_contact(database),
          m_list(database),
          m_membership(database),
          m_tag(database),
          m_message(database)
    {
    }

    bool prepare();
    bool write(const ContactList &list);
    bool write(const SamplePerson &person);

private:
    bool writeMessages(const ContactId &contact, const QList<Message> &messages);

    QSqlQuery m_contact;
    QSqlQuery m_list;
    QSqlQuery m_membership;
    QSqlQuery m_tag;
    QSqlQuery m_message;
};

bool run(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    return query.exec();
}

bool Writer::prepare()
{
    return m_contact.prepare(u"INSERT INTO contacts (%1) VALUES (%2)"_s.arg(
               contactrow::columns(), contactrow::questionMarks())) &&
           m_list.prepare(u"INSERT INTO lists (id, name) VALUES (?, ?)"_s) &&
           m_membership.prepare(
               u"INSERT INTO memberships (contact_id, list_id, added_at) VALUES (?, ?, ?)"_s) &&
           m_tag.prepare(u"INSERT INTO tags (contact_id, position, name, description) "
                         "VALUES (?, ?, ?, ?)"_s) &&
           m_message.prepare(u"INSERT INTO messages (contact_id, position, sid, body, media_url, "
                             "media_content_type, sent_at, type, inbound, status) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
}

bool Writer::write(const ContactList &list)
{
    return run(m_list, {list.id.value, list.name});
}

/// "" and not NULL: a default-made QString would be bound as NULL.
QString given(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

bool Writer::write(const SamplePerson &person)
{
    const QString id = person.record.id.value;
    contactrow::bind(m_contact, person.record);
    if (!m_contact.exec())
        return false;
    for (const ListId &list : person.lists) {
        if (!run(m_membership, {id, list.value, sampleNow().toMSecsSinceEpoch()}))
            return false;
    }
    for (int i = 0; i < person.tags.size(); ++i) {
        if (!run(m_tag, {id, i, person.tags[i].name, given(person.tags[i].description)}))
            return false;
    }
    return writeMessages(person.record.id, person.messages);
}

bool Writer::writeMessages(const ContactId &contact, const QList<Message> &messages)
{
    for (int i = 0; i < messages.size(); ++i) {
        const Message &message = messages[i];
        const bool done = run(
            m_message, {contact.value, i, message.sid.toString(), given(message.body.toString()),
                        given(message.mediaUrl.toString()), given(message.mediaContentType),
                        message.time.toMSecsSinceEpoch(), message.type,
                        int(message.direction == MessageDirection::Inbound), message.status});
        if (!done)
            return false;
    }
    return true;
}

bool writeAll(const QSqlDatabase &database)
{
    Writer writer(database);
    if (!writer.prepare())
        return false;
    for (const ContactList &list : sampleLists()) {
        if (!writer.write(list))
            return false;
    }
    for (const SamplePerson &person : samplePeople()) {
        if (!writer.write(person))
            return false;
    }
    return true;
}

bool hasContacts(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return !query.exec(u"SELECT 1 FROM contacts LIMIT 1"_s) || query.next();
}

} // namespace

bool writeSampleData(const QSqlDatabase &database)
{
    if (hasContacts(database))
        return true;
    QSqlDatabase transaction = database;
    if (!transaction.transaction())
        return false;
    if (writeAll(database) && transaction.commit())
        return true;
    transaction.rollback();
    return false;
}

} // namespace contactdesk
