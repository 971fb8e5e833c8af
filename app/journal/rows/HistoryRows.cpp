#include "journal/rows/HistoryRows.h"

#include "database/SqliteTransaction.h"
#include "domain/FieldNames.h"
#include "journal/rows/HistoryDigest.h"
#include "journal/rows/NamedRows.h"
#include "journal/rows/StoredNames.h"

#include <limits>
#include <sqlite3.h>

namespace contactdesk
{

namespace
{

FieldSaid saidIn(const SqliteStatement &row, int column)
{
    switch (sqlite3_column_type(row.handle(), column)) {
    case SQLITE_TEXT:
        return row.text(column);
    case SQLITE_INTEGER:
        return row.flag(column);
    default:
        return {};
    }
}

/// Who, the name, the values, the answer.
constexpr int searchedColumns[] = {5, 7, 10, 11, 12};

bool hasText(const SqliteStatement &row, const QString &text)
{
    for (const int column : searchedColumns) {
        if (sqlite3_column_type(row.handle(), column) == SQLITE_TEXT &&
            row.text(column).contains(text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

struct HistoryRows::Condition {
    std::string sql;
    /// To be bound to it, in order: an id, and a number.
    QList<NamedRows::Former> bound;
    qint64 below = std::numeric_limits<qint64>::max();

    void bindTo(SqliteStatement &statement) const
    {
        for (const NamedRows::Former &one : bound)
            statement.bind(one.id.value).bind(one.lastLine);
        statement.bind(below);
    }
};

HistoryRows::Result<HistoryRows::Condition> HistoryRows::conditionFor(const ContactId &contact)
{
    if (contact.isEmpty())
        return Condition{"number < ?", {}};
    NamedRows named(m_file);
    const auto id = named.presentIdOf(contact);
    if (!id)
        return tl::unexpected(id.error());
    const auto others = named.lastLineAsFormer(*id);
    if (!others)
        return tl::unexpected(others.error());
    const auto formers = named.formerIdsOf(*id);
    if (!formers)
        return tl::unexpected(formers.error());
    Condition condition{"(contact = ? AND number > ?)", {{*id, *others}}};
    for (const NamedRows::Former &former : *formers) {
        condition.sql += " OR (contact = ? AND number <= ?)";
        condition.bound.append(former);
    }
    condition.sql = "(" + condition.sql + ") AND number < ?";
    return condition;
}

HistoryLine HistoryRows::lineIn(const SqliteStatement &row)
{
    return {.number = row.integer(0),
            .entry = {row.integer(1)},
            .kind = storedValue<EntryKind>(row.text(2)).value_or(EntryKind::Update),
            .event = storedValue<HistoryEvent>(row.text(3)).value_or(HistoryEvent::Made),
            .at = row.time(4),
            .who = row.text(5),
            .contact = {row.text(6)},
            .contactName = row.text(7),
            .field = row.isNull(8) ? std::nullopt : storedField(row.text(8)),
            .list = {row.text(9)},
            .from = saidIn(row, 10),
            .to = saidIn(row, 11),
            .answer = row.text(12)};
}

HistoryRows::Result<void> HistoryRows::forEach(const Condition &condition, const QString &text,
                                               Order order, const Take &take)
{
    SqliteStatement rows = m_file.prepare(
        "SELECT " HISTORY_COLUMNS " FROM history WHERE " + condition.sql +
        (order == Order::NewestFirst ? " ORDER BY number DESC" : " ORDER BY number"));
    condition.bindTo(rows);
    while (rows.next()) {
        if (m_isEnding)
            return tl::unexpected(Failure{.kind = FailureKind::Cancelled});
        if (!text.isEmpty() && !hasText(rows, text))
            continue;
        if (!take(rows))
            return {};
    }
    return rows.result();
}

HistoryRows::Result<void> HistoryRows::forEach(const HistoryFilter &filter, Order order,
                                               const Take &take)
{
    return conditionFor(filter.contact).and_then([&](const Condition &condition) {
        return forEach(condition, filter.text, order, take);
    });
}

HistoryRows::Result<HistoryPage> HistoryRows::pageOfAll(const ContactId &contact, qint64 before,
                                                        int limit)
{
    auto condition = conditionFor(contact);
    if (!condition)
        return tl::unexpected(condition.error());
    HistoryPage page;
    {
        SqliteStatement counted =
            m_file.prepare("SELECT count(*) FROM history WHERE " + condition->sql);
        condition->bindTo(counted);
        page.total = counted.next() ? counted.integer(0) : 0;
        if (auto result = counted.result(); !result)
            return tl::unexpected(result.error());
    }
    if (before > 0)
        condition->below = before;
    return forEach(*condition, {}, Order::NewestFirst,
                   [&](const SqliteStatement &row) {
                       if (page.lines.size() >= limit)
                           return false;
                       page.lines.append(lineIn(row));
                       return true;
                   })
        .map([&] { return page; });
}

HistoryRows::Result<HistoryPage> HistoryRows::pageWithText(const HistoryFilter &filter,
                                                           qint64 before, int limit)
{
    HistoryPage page;
    return forEach(filter, Order::NewestFirst,
                   [&](const SqliteStatement &row) {
                       ++page.total;
                       if (page.lines.size() < limit && (before == 0 || row.integer(0) < before))
                           page.lines.append(lineIn(row));
                       return true;
                   })
        .map([&] { return page; });
}

HistoryRows::Result<HistoryPage> HistoryRows::page(const HistoryFilter &filter, qint64 before,
                                                   int limit)
{
    return inSnapshot(m_file, [&] {
        return filter.text.isEmpty() ? pageOfAll(filter.contact, before, limit)
                                     : pageWithText(filter, before, limit);
    });
}

} // namespace contactdesk
