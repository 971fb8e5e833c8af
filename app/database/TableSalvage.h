#pragma once

#include "database/SqliteConnection.h"
#include "database/TableColumns.h"

namespace contactdesk
{

/// Copies what can be read of one table of a damaged file, row by row. A page that can't be read
/// costs the rows that stand in it; behind it the copying goes on.
class TableSalvage
{
public:
    /// `saved` has the same table.
    TableSalvage(SqliteConnection &damaged, SqliteConnection &saved, const TableColumns &table);

    /// Fails only if `saved` can't be written.
    tl::expected<void, Failure> run();

private:
    enum class Stop { AtTheEnd, AtDamage };

    /// Copies from `m_next` on, which then is behind the last row that was read.
    tl::expected<Stop, Failure> copy();
    tl::expected<void, Failure> keep(const SqliteStatement &row);
    bool isReadable(qint64 from);
    /// Moves `m_next` behind what can't be read; false if nothing more can.
    bool skipDamage();

    SqliteConnection &m_damaged;
    SqliteConnection &m_saved;
    std::string m_select;
    std::string m_insert;
    int m_columns;
    qint64 m_next = 0;
};

} // namespace contactdesk
