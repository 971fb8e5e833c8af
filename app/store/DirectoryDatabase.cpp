#include "store/DirectoryDatabase.h"

#include "platform/DataFolder.h"
#include "store/ContactRecord.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>
#include <QVariant>

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

Failure storageFailure(const QString &words)
{
    return {.kind = FailureKind::Storage, .serviceWords = words};
}

Failure notOpen()
{
    return storageFailure(u"The directory isn't open."_s);
}

QStringList schema()
{
    return {
        u"CREATE TABLE contact (id TEXT PRIMARY KEY, fields TEXT NOT NULL, last_opened INTEGER)"_s,
        u"CREATE TABLE list (id TEXT PRIMARY KEY, name TEXT NOT NULL)"_s,
        u"CREATE TABLE membership (contact_id TEXT NOT NULL, list_id TEXT NOT NULL,"
        " is_member INTEGER NOT NULL, as_of INTEGER NOT NULL, PRIMARY KEY (contact_id, list_id))"_s,
        u"PRAGMA user_version = %1"_s.arg(DirectoryDatabase::schemaVersion),
    };
}

QVariant milliseconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime utc(const QVariant &milliseconds)
{
    return milliseconds.isNull()
               ? QDateTime()
               : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

} // namespace

DirectoryDatabase::~DirectoryDatabase()
{
    close();
}

tl::expected<void, Failure> DirectoryDatabase::open(const QString &file)
{
    if (!makePrivateFolder(QFileInfo(file).absolutePath()) || !makePrivateFile(file))
        return tl::unexpected(storageFailure(u"The folder of the directory can't be written."_s));
    m_connection = QUuid::createUuid().toString();
    auto opened = openConnection(file);
    // Qt would open it again for the next query, and so write to a file that was refused.
    if (!opened)
        close();
    return opened;
}

void DirectoryDatabase::close()
{
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(std::exchange(m_connection, QString()));
}

tl::expected<void, Failure> DirectoryDatabase::openConnection(const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(file);
    if (!database.open())
        return tl::unexpected(storageFailure(database.lastError().databaseText()));

    const auto found = version();
    if (!found)
        return tl::unexpected(found.error());
    if (*found > schemaVersion) {
        return tl::unexpected(
            storageFailure(u"The directory was written by a newer version of this program."_s));
    }
    // Only now, so that a refused file stays as it was.
    if (auto done = switchToWal(); !done)
        return done;
    // A power cut may cost the last moments of what can be asked again; waiting for the disk with
    // every contact that is met would cost more.
    if (auto done = run(u"PRAGMA synchronous = NORMAL"_s); !done)
        return done;
    return *found == 0 ? createSchema() : tl::expected<void, Failure>();
}

tl::expected<void, Failure> DirectoryDatabase::switchToWal()
{
    constexpr int attempts = 250;
    for (int attempt = 1;; ++attempt) {
        QSqlQuery query(QSqlDatabase::database(m_connection));
        if (query.exec(u"PRAGMA journal_mode = WAL"_s))
            return {};
        // Unlike every other statement this one doesn't wait for another window that is doing the
        // same; SQLite's code for that is 5.
        const bool isBusy = query.lastError().nativeErrorCode() == "5"_L1;
        if (!isBusy || attempt == attempts)
            return tl::unexpected(storageFailure(query.lastError().databaseText()));
        QThread::msleep(20);
    }
}

tl::expected<void, Failure> DirectoryDatabase::createSchema()
{
    // Locked first and looked at then: another window may be creating it at this moment.
    if (auto locked = run(u"BEGIN IMMEDIATE"_s); !locked)
        return locked;
    const auto found = version();
    if (found && *found == 0) {
        for (const QString &statement : schema()) {
            if (auto done = run(statement); !done) {
                run(u"ROLLBACK"_s);
                return done;
            }
        }
    }
    return run(u"COMMIT"_s);
}

tl::expected<int, Failure> DirectoryDatabase::version()
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return tl::unexpected(storageFailure(query.lastError().databaseText()));
    return query.value(0).toInt();
}

tl::expected<void, Failure> DirectoryDatabase::run(const QString &statement,
                                                   const QVariantList &values)
{
    if (m_connection.isEmpty())
        return tl::unexpected(notOpen());
    QSqlQuery query(QSqlDatabase::database(m_connection));
    bool done = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    return done ? tl::expected<void, Failure>()
                : tl::unexpected(storageFailure(query.lastError().databaseText()));
}

tl::expected<DirectorySnapshot, Failure> DirectoryDatabase::read()
{
    if (m_connection.isEmpty())
        return tl::unexpected(notOpen());
    DirectorySnapshot snapshot;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    const auto failed = [&] {
        return tl::unexpected(storageFailure(query.lastError().databaseText()));
    };

    if (!query.exec(u"SELECT id, fields, last_opened FROM contact"
                    " ORDER BY last_opened DESC, id"_s))
        return failed();
    while (query.next()) {
        const ContactId id{query.value(0).toString()};
        snapshot.contacts.append(
            {fromRecord(id, query.value(1).toByteArray()), utc(query.value(2))});
    }
    if (!query.exec(u"SELECT id, name FROM list ORDER BY name, id"_s))
        return failed();
    while (query.next())
        snapshot.lists.append({ListId{query.value(0).toString()}, query.value(1).toString()});
    if (!query.exec(u"SELECT contact_id, list_id, is_member, as_of FROM membership"
                    " ORDER BY as_of, list_id"_s))
        return failed();
    while (query.next()) {
        snapshot.memberships[ContactId{query.value(0).toString()}].append(
            {ListId{query.value(1).toString()}, query.value(2).toBool(), utc(query.value(3))});
    }
    return snapshot;
}

tl::expected<void, Failure> DirectoryDatabase::write(const StoredContact &stored)
{
    return run(u"INSERT INTO contact (id, fields, last_opened) VALUES (?, ?, ?)"
               " ON CONFLICT (id) DO UPDATE SET fields = excluded.fields,"
               " last_opened = coalesce(excluded.last_opened, last_opened)"_s,
               {stored.contact.id.value, QString::fromUtf8(toRecord(stored.contact)),
                milliseconds(stored.lastOpened)});
}

tl::expected<void, Failure> DirectoryDatabase::write(const ContactList &list)
{
    return run(u"INSERT INTO list (id, name) VALUES (?, ?)"
               " ON CONFLICT (id) DO UPDATE SET name = excluded.name"_s,
               {list.id.value, list.name.isNull() ? u""_s : list.name});
}

tl::expected<void, Failure> DirectoryDatabase::write(const ContactId &id,
                                                     const Membership &membership)
{
    return run(
        u"INSERT INTO membership (contact_id, list_id, is_member, as_of) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (contact_id, list_id) DO UPDATE SET"
        " is_member = excluded.is_member, as_of = excluded.as_of"_s,
        {id.value, membership.list.value, membership.isMember, milliseconds(membership.asOf)});
}

} // namespace contactdesk
