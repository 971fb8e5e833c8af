#include "store/rows/SummaryRows.h"

#include "store/rows/Places.h"

#include <algorithm>
#include <vector>

namespace contactdesk
{

namespace
{

/// Columns 1 to 11, after the row; the order of the SELECTs below.
ContactSummary plainSummary(const SqliteStatement &row)
{
    return {
        .id = {row.text(1)},
        .firstName = row.text(2),
        .lastName = row.text(3),
        .phoneNumber = row.text(4),
        .email = row.text(5),
        .instagramId = row.text(6),
        .externalId = row.text(7),
        .channel = row.text(8),
        .botActive = row.flagIfKnown(9),
        .doNotDisturb = row.flagIfKnown(10),
        .tags = {},
        .lists = {},
        .lastOpened = row.time(11),
    };
}

/// A statement that is read alongside another: both in the order of the contacts' rows.
class Alongside
{
public:
    explicit Alongside(SqliteStatement &statement) : m_statement(statement) { advance(); }

    /// The texts of `row`, which is no smaller than the one before.
    QStringList textsOf(RowNumber row)
    {
        QStringList texts;
        while (m_hasRow && m_row <= row) {
            if (m_row == row)
                texts.append(m_statement.text(1));
            advance();
        }
        return texts;
    }

private:
    void advance()
    {
        m_hasRow = m_statement.next();
        m_row = m_hasRow ? static_cast<RowNumber>(m_statement.integer(0)) : 0;
    }

    SqliteStatement &m_statement;
    bool m_hasRow = false;
    RowNumber m_row = 0;
};

QStringList texts(SqliteStatement &statement)
{
    QStringList read;
    while (statement.next())
        read.append(statement.text(0));
    return read;
}

} // namespace

tl::expected<std::optional<ContactSummary>, Failure> SummaryRows::read(RowNumber row)
{
    SqliteStatement found = m_file.prepare(
        "SELECT row, id, first_name, last_name, phone, email, instagram_id, external_id, channel,"
        " bot_active, do_not_disturb, last_opened FROM contact WHERE row = ?");
    found.bind(row);
    if (!found.next())
        return found.result().map([] { return std::optional<ContactSummary>(); });
    ContactSummary summary = plainSummary(found);

    SqliteStatement tags = m_file.prepare("SELECT name FROM contact_tag"
                                          " WHERE place >= ? AND place < ? ORDER BY place");
    tags.bind(firstPlace(row)).bind(endOfPlaces(row));
    summary.tags = texts(tags);
    // A list without a name is called by its id, as ContactList::title() has it.
    SqliteStatement lists =
        m_file.prepare("SELECT coalesce(nullif(name, ''), membership.list) FROM membership"
                       " LEFT JOIN list ON list.id = membership.list"
                       " WHERE contact = ? AND is_member <> 0 ORDER BY as_of, membership.list");
    lists.bind(row);
    summary.lists = texts(lists);
    for (const auto &result : {tags.result(), lists.result()}) {
        if (!result)
            return tl::unexpected(result.error());
    }
    return summary;
}

tl::expected<void, Failure> SummaryRows::read(RowNumber first, RowNumber last, const Visit &visit)
{
    SqliteStatement rows = m_file.prepare(
        "SELECT row, id, first_name, last_name, phone, email, instagram_id, external_id, channel,"
        " bot_active, do_not_disturb, last_opened FROM contact WHERE row BETWEEN ? AND ?"
        " ORDER BY row");
    SqliteStatement tagRows = m_file.prepare("SELECT place >> 32, name FROM contact_tag"
                                             " WHERE place >= ? AND place < ? ORDER BY place");
    SqliteStatement listRows =
        m_file.prepare("SELECT contact, coalesce(nullif(name, ''), membership.list) FROM membership"
                       " LEFT JOIN list ON list.id = membership.list"
                       " WHERE contact BETWEEN ? AND ? AND is_member <> 0"
                       " ORDER BY contact, as_of, membership.list");
    rows.bind(first).bind(last);
    tagRows.bind(firstPlace(first)).bind(endOfPlaces(last));
    listRows.bind(first).bind(last);
    Alongside tags(tagRows);
    Alongside lists(listRows);
    while (rows.next()) {
        const auto row = static_cast<RowNumber>(rows.integer(0));
        ContactSummary summary = plainSummary(rows);
        summary.tags = tags.textsOf(row);
        summary.lists = lists.textsOf(row);
        visit(row, summary);
    }
    for (const SqliteStatement *statement : {&rows, &tagRows, &listRows}) {
        if (auto result = statement->result(); !result)
            return result;
    }
    return {};
}

tl::expected<std::vector<RowNumber>, Failure> SummaryRows::foremost(int limit)
{
    std::vector<RowNumber> rows;
    // Two queries, since each of them then reads an index from its end and no more than it needs.
    SqliteStatement opened = m_file.prepare("SELECT row FROM contact WHERE last_opened IS NOT NULL"
                                            " ORDER BY last_opened DESC, row DESC LIMIT ?");
    opened.bind(std::max(limit, 0));
    while (opened.next())
        rows.push_back(static_cast<RowNumber>(opened.integer(0)));
    SqliteStatement others = m_file.prepare("SELECT row FROM contact WHERE last_opened IS NULL"
                                            " ORDER BY row DESC LIMIT ?");
    others.bind(std::max(limit - static_cast<int>(rows.size()), 0));
    while (others.next())
        rows.push_back(static_cast<RowNumber>(others.integer(0)));
    for (const auto &result : {opened.result(), others.result()}) {
        if (!result)
            return tl::unexpected(result.error());
    }
    return rows;
}

} // namespace contactdesk
