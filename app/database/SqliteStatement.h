#pragma once

#include "domain/Failure.h"

#include <QByteArray>

#include <concepts>
#include <optional>
#include <string_view>
#include <tl/expected.hpp>

struct sqlite3;
struct sqlite3_stmt;

namespace contactdesk
{

/// A prepared statement of a SqliteConnection, for one use: bind() gives its parameters in order,
/// next() goes from row to row. What went wrong on the way is told by result(). Doesn't outlive
/// the connection; of one text there is one statement at a time.
class SqliteStatement
{
public:
    /// For SqliteConnection. With no statement it is one that failed with `code`.
    SqliteStatement(sqlite3 *connection, sqlite3_stmt *statement, int code);
    ~SqliteStatement();

    SqliteStatement(SqliteStatement &&other) noexcept;
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    template <std::integral Number>
    SqliteStatement &bind(Number number)
    {
        return bindInteger(static_cast<qint64>(number));
    }
    SqliteStatement &bind(const QString &text);
    /// UTF-8.
    SqliteStatement &bind(std::string_view text);
    /// Milliseconds since 1970; NULL if it is invalid.
    SqliteStatement &bind(const QDateTime &time);
    SqliteStatement &bindBlob(const QByteArray &bytes);
    SqliteStatement &bindNull();
    /// NULL for "".
    /// @{
    SqliteStatement &bindUnlessEmpty(const QString &text);
    SqliteStatement &bindUnlessEmpty(std::string_view text);
    /// @}
    SqliteStatement &bindFlag(std::optional<bool> flag);

    /// True if there is a row, which the columns then tell; false at the end or after a failure.
    bool next();
    tl::expected<void, Failure> result() const;
    /// To the end; the statement can be bound again.
    tl::expected<void, Failure> run();

    /// Of the present row, by their number from 0 on; what is of another type is turned into the
    /// asked one, and is 0 or "" where that can't be.
    /// @{
    bool isNull(int column) const;
    qint64 integer(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    std::optional<bool> flagIfKnown(int column) const;
    QString text(int column) const;
    /// Valid until the next call of next().
    std::string_view utf8(int column) const;
    QByteArray bytes(int column) const;
    /// UTC; invalid unless it is a number.
    QDateTime time(int column) const;
    /// @}

    /// For columns that are copied as they are.
    sqlite3_stmt *handle() const { return m_statement; }

private:
    SqliteStatement &bindInteger(qint64 number);
    void note(int code);
    void reset();

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement;
    int m_bound = 0;
    std::optional<Failure> m_failure;
};

} // namespace contactdesk
