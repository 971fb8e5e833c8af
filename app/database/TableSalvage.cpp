#include "database/TableSalvage.h"

#include <algorithm>
#include <sqlite3.h>

namespace contactdesk
{

namespace
{

// No row of a table has a greater number, a message's place in the directory included.
constexpr qint64 beyondAll = qint64{1} << 62;

} // namespace

TableSalvage::TableSalvage(SqliteConnection &damaged, SqliteConnection &saved,
                           const TableColumns &table)
    : m_damaged(damaged), m_saved(saved)
{
    const std::string name = table.name;
    const std::string columns = table.columns;
    m_columns = 1 + static_cast<int>(std::count(columns.begin(), columns.end(), ','));
    m_select = "SELECT rowid, " + columns + " FROM " + name + " WHERE rowid >= ? ORDER BY rowid";
    m_insert = "INSERT OR IGNORE INTO " + name + " (rowid, " + columns + ") VALUES (?";
    for (int i = 0; i < m_columns; ++i)
        m_insert += ", ?";
    m_insert += ")";
}

tl::expected<void, Failure> TableSalvage::run()
{
    for (;;) {
        const auto stopped = copy();
        if (!stopped)
            return tl::unexpected(stopped.error());
        if (*stopped == Stop::AtTheEnd || !skipDamage())
            return {};
    }
}

tl::expected<TableSalvage::Stop, Failure> TableSalvage::copy()
{
    SqliteStatement rows = m_damaged.prepare(m_select);
    rows.bind(m_next);
    while (rows.next()) {
        const qint64 row = rows.integer(0);
        // Out of order: a page that only looks like one of this table.
        if (row < m_next || row >= beyondAll)
            return Stop::AtDamage;
        m_next = row + 1;
        if (auto kept = keep(rows); !kept)
            return tl::unexpected(kept.error());
    }
    return rows.result() ? Stop::AtTheEnd : Stop::AtDamage;
}

tl::expected<void, Failure> TableSalvage::keep(const SqliteStatement &row)
{
    SqliteStatement kept = m_saved.prepare(m_insert);
    for (int column = 0; column <= m_columns; ++column)
        sqlite3_bind_value(kept.handle(), column + 1, sqlite3_column_value(row.handle(), column));
    return kept.run();
}

bool TableSalvage::isReadable(qint64 from)
{
    SqliteStatement rows = m_damaged.prepare(m_select);
    rows.bind(from);
    if (rows.next())
        return rows.integer(0) >= from;
    return rows.result().has_value();
}

bool TableSalvage::skipDamage()
{
    // How far it reaches isn't known: in growing steps beyond it, then by halves back to its end.
    qint64 bad = m_next;
    qint64 step = 1;
    while (step < beyondAll - bad && !isReadable(bad + step)) {
        bad += step;
        step *= 2;
    }
    if (step >= beyondAll - bad)
        return false;
    qint64 good = bad + step;
    while (good - bad > 1) {
        const qint64 middle = bad + (good - bad) / 2;
        (isReadable(middle) ? good : bad) = middle;
    }
    m_next = good;
    return true;
}

} // namespace contactdesk
