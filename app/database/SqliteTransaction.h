#pragma once

#include "database/SqliteConnection.h"

#include <type_traits>
#include <utility>

namespace contactdesk
{

/// A transaction that may write; taken back unless it is committed.
class SqliteTransaction
{
public:
    /// Waits for another that writes.
    explicit SqliteTransaction(SqliteConnection &connection)
        : m_connection(connection), m_begun(connection.run("BEGIN IMMEDIATE"))
    {
    }
    ~SqliteTransaction()
    {
        // A failure may have ended it by itself.
        if (m_begun && m_connection.isInTransaction())
            m_connection.run("ROLLBACK");
    }
    SqliteTransaction(const SqliteTransaction &) = delete;
    SqliteTransaction &operator=(const SqliteTransaction &) = delete;

    const tl::expected<void, Failure> &begun() const { return m_begun; }
    tl::expected<void, Failure> commit() { return m_connection.run("COMMIT"); }

private:
    SqliteConnection &m_connection;
    tl::expected<void, Failure> m_begun;
};

/// Carries out `work`, which gives a tl::expected, and commits if it gives a value.
template <class Work>
std::invoke_result_t<Work> inTransaction(SqliteConnection &connection, Work work)
{
    SqliteTransaction transaction(connection);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    auto result = work();
    if (result) {
        if (auto committed = transaction.commit(); !committed)
            return tl::unexpected(committed.error());
    }
    return result;
}

/// Carries out `work`, which only reads, on the file as it is at this moment, whatever others
/// write.
template <class Work>
std::invoke_result_t<Work> inSnapshot(SqliteConnection &connection, Work work)
{
    if (auto begun = connection.run("BEGIN"); !begun)
        return tl::unexpected(begun.error());
    auto result = work();
    // Nothing was written, so nothing can be lost by it.
    connection.run("ROLLBACK");
    return result;
}

} // namespace contactdesk
