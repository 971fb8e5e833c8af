#include "database/SqliteConnection.h"

#include "database/StorageFailure.h"

#include <QUrl>

#include <sqlite3.h>

namespace contactdesk
{

namespace
{

using Access = DatabaseAddress::Access;

// Another window writes for a fraction of a second; a bulk insertion in pieces of that length.
constexpr int patienceMilliseconds = 10'000;

QByteArray uri(const DatabaseAddress &address)
{
    const QByteArray place = QUrl::toPercentEncoding(address.place, "/");
    if (address.access == Access::Memory)
        return "file:/" + place + "?vfs=memdb";
    return "file:" + place + (address.access == Access::Immutable ? "?immutable=1" : "");
}

int flags(Access access)
{
    // One thread at a time, so SQLite needs no lock of its own.
    constexpr int always = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    return access == Access::ReadWrite || access == Access::Memory
               ? always | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
               : always | SQLITE_OPEN_READONLY;
}

} // namespace

tl::expected<std::unique_ptr<SqliteConnection>, Failure>
SqliteConnection::open(const DatabaseAddress &address)
{
    sqlite3 *handle = nullptr;
    const int code =
        sqlite3_open_v2(uri(address).constData(), &handle, flags(address.access), nullptr);
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(handle));
    if (code != SQLITE_OK)
        return tl::unexpected(storageFailure(handle, code));
    sqlite3_busy_timeout(handle, patienceMilliseconds);
    // A page that was overwritten is then noticed when it is read, and not when it is used.
    if (auto done = connection->run("PRAGMA cell_size_check = ON"); !done)
        return tl::unexpected(done.error());
    return connection;
}

SqliteConnection::~SqliteConnection()
{
    // SQLite would remove the log by its name, which belongs to the other file by now.
    if (m_handle && hasMoved())
        leaveLogBehind();
    forgetStatements();
    sqlite3_close(m_handle);
}

void SqliteConnection::forgetStatements()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    m_statements.clear();
}

SqliteStatement SqliteConnection::prepare(std::string_view sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return {m_handle, known->second, SQLITE_OK};
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (statement) {
        // The statement's own copy of its text lives as long as the entry.
        m_statements.emplace(std::string_view(sqlite3_sql(statement), sql.size()), statement);
    }
    return {m_handle, statement, code};
}

tl::expected<void, Failure> SqliteConnection::run(const std::string &sql)
{
    const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? tl::expected<void, Failure>()
                             : tl::unexpected(storageFailure(m_handle, code));
}

tl::expected<qint64, Failure> SqliteConnection::number(std::string_view sql)
{
    SqliteStatement statement = prepare(sql);
    if (statement.next())
        return statement.integer(0);
    if (auto done = statement.result(); !done)
        return tl::unexpected(done.error());
    return 0;
}

qint64 SqliteConnection::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int SqliteConnection::changes() const
{
    return sqlite3_changes(m_handle);
}

bool SqliteConnection::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

bool SqliteConnection::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK &&
           moved != 0;
}

bool SqliteConnection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void SqliteConnection::leaveLogBehind()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

} // namespace contactdesk
