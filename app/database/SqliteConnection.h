#pragma once

#include "database/SqliteStatement.h"

#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace contactdesk
{

/// Which database a connection is to, and what it may do with it.
struct DatabaseAddress {
    enum class Access {
        /// The file is created where it is missing.
        ReadWrite,
        ReadOnly,
        /// As if nobody ever wrote to the file, so that nothing is needed beside it: for folders
        /// that take no writing. What is still in a -wal file isn't seen.
        Immutable,
        /// No file: all connections of this program that give the same name share it, as long as
        /// one of them is open.
        Memory,
    };

    /// The file's path, or the name.
    QString place;
    Access access = Access::ReadWrite;
};

/// A connection to an SQLite database. Belongs to one thread at a time; every call may block on the
/// disk. Another connection that writes is waited for, some seconds.
class SqliteConnection
{
public:
    static tl::expected<std::unique_ptr<SqliteConnection>, Failure>
    open(const DatabaseAddress &address);
    ~SqliteConnection();

    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    /// Prepared once and kept; of the same text, the one before must be gone.
    SqliteStatement prepare(std::string_view sql);
    /// Statements without parameters, separated by semicolons, not kept.
    tl::expected<void, Failure> run(const std::string &sql);
    /// The first column of the only row of a statement without parameters.
    tl::expected<qint64, Failure> number(std::string_view sql);

    /// Of the last INSERT.
    qint64 lastRow() const;
    /// How many rows the last statement changed.
    int changes() const;
    /// True if the file was opened for reading alone, whatever was asked for.
    bool isReadOnly() const;
    /// True if the place of the file has been taken by another since.
    bool hasMoved() const;
    bool isInTransaction() const;
    /// Leaves what is beside the file as it is when the connection ends.
    void leaveLogBehind();

    sqlite3 *handle() const { return m_handle; }

private:
    explicit SqliteConnection(sqlite3 *handle) : m_handle(handle) {}
    void forgetStatements();

    sqlite3 *m_handle;
    std::unordered_map<std::string_view, sqlite3_stmt *> m_statements;
};

} // namespace contactdesk
