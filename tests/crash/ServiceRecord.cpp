#include "crash/ServiceRecord.h"

#include "domain/Placeholders.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

class Database
{
public:
    explicit Database(const QString &file)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"record"_s))
    {
        m_database.setDatabaseName(file);
        if (!m_database.open())
            qWarning() << m_database.lastError().text();
    }
    ~Database()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"record"_s);
    }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QSqlQuery run(const QString &statement) const
    {
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            qWarning() << query.lastError().text();
        return query;
    }

private:
    QSqlDatabase m_database;
};

FieldSaid textIn(const QVariant &value)
{
    const QString text = value.toString();
    return text == placeholderName() || text == placeholderEmail() ? QString() : text;
}

} // namespace

bool keepRecord(const QString &database, const QStringList &lists)
{
    const Database file(database);
    const QString fields =
        u"phone_number, first_name, last_name, email, bot_active, do_not_disturb"_s;
    QStringList statements{u"CREATE TABLE deed (number INTEGER PRIMARY KEY, phone_number, "
                           u"first_name, last_name, email,"
                           " bot_active, do_not_disturb, list, is_member)"_s};
    for (const QString &event : {u"INSERT"_s, u"UPDATE"_s}) {
        statements.append(
            u"CREATE TRIGGER contact_%1 AFTER %1 ON contacts BEGIN INSERT INTO deed (%2)"
            " VALUES (new.%3); END"_s.arg(event, fields,
                                          QString(fields).replace(u", "_s, u", new."_s)));
    }
    const QString moved =
        u"CREATE TRIGGER membership_%1 AFTER %1 ON memberships BEGIN INSERT INTO deed"
        " (phone_number, list, is_member) SELECT phone_number, %2.list_id, %3 FROM contacts WHERE"
        " id = %2.contact_id; END"_s;
    statements.append(moved.arg(u"INSERT"_s, u"new"_s, u"1"_s));
    statements.append(moved.arg(u"DELETE"_s, u"old"_s, u"0"_s));
    for (const QString &list : lists)
        statements.append(u"INSERT INTO lists VALUES ('%1', '%1')"_s.arg(list));
    for (const QString &statement : std::as_const(statements)) {
        if (!file.run(statement).isActive())
            return false;
    }
    return true;
}

ServiceDeeds deedsIn(const QString &database)
{
    const Database file(database);
    ServiceDeeds deeds;
    QSqlQuery contact = file.run(u"SELECT phone_number, count(*) FROM contacts GROUP BY 1"_s);
    while (contact.next())
        deeds.people[contact.value(0).toString()].contacts = contact.value(1).toInt();
    QSqlQuery deed = file.run(u"SELECT phone_number, list, is_member, first_name, last_name, email,"
                              " bot_active, do_not_disturb FROM deed ORDER BY number"_s);
    while (deed.next()) {
        ServiceDeeds::Person &person = deeds.people[deed.value(0).toString()];
        if (!deed.value(1).isNull()) {
            person.moves[deed.value(1).toString()].push_back(deed.value(2).toBool());
            continue;
        }
        person.values[ContactField::FirstName].push_back(textIn(deed.value(3)));
        person.values[ContactField::LastName].push_back(textIn(deed.value(4)));
        person.values[ContactField::Email].push_back(textIn(deed.value(5)));
        person.values[ContactField::BotActive].emplace_back(deed.value(6).toBool());
        person.values[ContactField::DoNotDisturb].emplace_back(deed.value(7).toBool());
    }
    return deeds;
}

} // namespace contactdesk
