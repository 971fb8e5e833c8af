#include "database/SqliteStatement.h"

#include "database/StorageFailure.h"

#include <sqlite3.h>
#include <utility>

namespace contactdesk
{

SqliteStatement::SqliteStatement(sqlite3 *connection, sqlite3_stmt *statement, int code)
    : m_connection(connection), m_statement(statement)
{
    note(code);
}

SqliteStatement::~SqliteStatement()
{
    reset();
}

SqliteStatement::SqliteStatement(SqliteStatement &&other) noexcept
    : m_connection(other.m_connection),
      m_statement(std::exchange(other.m_statement, nullptr)),
      m_bound(other.m_bound),
      m_failure(std::move(other.m_failure))
{
}

void SqliteStatement::reset()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bound = 0;
}

void SqliteStatement::note(int code)
{
    // What comes after the first failure only follows from it.
    if (code != SQLITE_OK && !m_failure)
        m_failure = storageFailure(m_connection, code);
}

SqliteStatement &SqliteStatement::bindInteger(qint64 number)
{
    if (m_statement)
        note(sqlite3_bind_int64(m_statement, ++m_bound, number));
    return *this;
}

SqliteStatement &SqliteStatement::bind(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return bind(std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
}

SqliteStatement &SqliteStatement::bind(std::string_view text)
{
    if (m_statement) {
        // A null pointer would be NULL, and not "".
        const char *start = text.empty() ? "" : text.data();
        note(sqlite3_bind_text64(m_statement, ++m_bound, start, text.size(), SQLITE_TRANSIENT,
                                 SQLITE_UTF8));
    }
    return *this;
}

SqliteStatement &SqliteStatement::bind(const QDateTime &time)
{
    return time.isValid() ? bindInteger(time.toMSecsSinceEpoch()) : bindNull();
}

SqliteStatement &SqliteStatement::bindBlob(const QByteArray &bytes)
{
    if (m_statement)
        note(sqlite3_bind_blob64(m_statement, ++m_bound, bytes.constData(),
                                 static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT));
    return *this;
}

SqliteStatement &SqliteStatement::bindNull()
{
    if (m_statement)
        note(sqlite3_bind_null(m_statement, ++m_bound));
    return *this;
}

SqliteStatement &SqliteStatement::bindUnlessEmpty(const QString &text)
{
    return text.isEmpty() ? bindNull() : bind(text);
}

SqliteStatement &SqliteStatement::bindUnlessEmpty(std::string_view text)
{
    return text.empty() ? bindNull() : bind(text);
}

SqliteStatement &SqliteStatement::bindFlag(std::optional<bool> flag)
{
    return flag ? bindInteger(*flag ? 1 : 0) : bindNull();
}

bool SqliteStatement::next()
{
    if (m_failure || !m_statement)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        note(code);
    return false;
}

tl::expected<void, Failure> SqliteStatement::result() const
{
    return m_failure ? tl::expected<void, Failure>(tl::unexpected(*m_failure))
                     : tl::expected<void, Failure>();
}

tl::expected<void, Failure> SqliteStatement::run()
{
    while (next()) {
    }
    auto done = result();
    reset();
    return done;
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<bool> SqliteStatement::flagIfKnown(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(flag(column));
}

QString SqliteStatement::text(int column) const
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    const std::string_view read = utf8(column);
    const QString text = QString::fromUtf8(read.data(), static_cast<qsizetype>(read.size()));
    // Qt leaves it out; here it is what somebody wrote.
    return read.starts_with(byteOrderMark) ? QChar(QChar::ByteOrderMark) + text : text;
}

std::string_view SqliteStatement::utf8(int column) const
{
    // As a blob, which a text is as well, since its bytes are what counts; but not as a number's.
    const void *bytes = sqlite3_column_blob(m_statement, column);
    const auto size = static_cast<size_t>(sqlite3_column_bytes(m_statement, column));
    return bytes ? std::string_view(static_cast<const char *>(bytes), size) : std::string_view();
}

QByteArray SqliteStatement::bytes(int column) const
{
    const std::string_view read = utf8(column);
    return {read.data(), static_cast<qsizetype>(read.size())};
}

QDateTime SqliteStatement::time(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER
               ? QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC)
               : QDateTime();
}

} // namespace contactdesk
