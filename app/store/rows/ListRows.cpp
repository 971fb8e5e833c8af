#include "store/rows/ListRows.h"

#include <algorithm>
#include <vector>

namespace contactdesk
{

tl::expected<QList<ContactList>, Failure> ListRows::all()
{
    SqliteStatement found = m_file.prepare("SELECT id, name FROM list");
    QList<ContactList> lists;
    while (found.next())
        lists.append({ListId{found.text(0)}, found.text(1)});
    std::sort(lists.begin(), lists.end(), [](const ContactList &a, const ContactList &b) {
        const int order = a.title().localeAwareCompare(b.title());
        return order != 0 ? order < 0 : a.id.value < b.id.value;
    });
    return found.result().map([&] { return lists; });
}

tl::expected<bool, Failure> ListRows::save(const ContactList &list)
{
    SqliteStatement saved = m_file.prepare("INSERT INTO list (id, name) VALUES (?, ?)"
                                           " ON CONFLICT (id) DO UPDATE SET name = excluded.name"
                                           " WHERE excluded.name <> '' AND excluded.name <> name");
    saved.bind(list.id.value).bind(list.name);
    return saved.run().map([this] { return m_file.changes() > 0; });
}

tl::expected<std::vector<RowNumber>, Failure> ListRows::markMembersStale(const ListId &list)
{
    SqliteStatement members = m_file.prepare("SELECT contact FROM membership"
                                             " WHERE list = ? AND is_member <> 0 ORDER BY contact");
    members.bind(list.value);
    std::vector<RowNumber> rows;
    while (members.next())
        rows.push_back(static_cast<RowNumber>(members.integer(0)));
    if (auto result = members.result(); !result)
        return tl::unexpected(result.error());
    auto marked = m_file
                      .prepare("INSERT OR IGNORE INTO search_stale (row)"
                               " SELECT contact FROM membership WHERE list = ? AND is_member <> 0")
                      .bind(list.value)
                      .run();
    return marked.map([&] { return std::move(rows); });
}

tl::expected<QList<Membership>, Failure> ListRows::memberships(RowNumber contact)
{
    SqliteStatement found = m_file.prepare("SELECT list, is_member, as_of FROM membership"
                                           " WHERE contact = ? ORDER BY as_of, list");
    found.bind(contact);
    QList<Membership> memberships;
    while (found.next())
        memberships.append({ListId{found.text(0)}, found.flag(1), found.time(2)});
    return found.result().map([&] { return memberships; });
}

tl::expected<void, Failure> ListRows::save(RowNumber contact, const Membership &membership)
{
    return m_file
        .prepare("INSERT INTO membership (contact, list, is_member, as_of) VALUES (?, ?, ?, ?)"
                 " ON CONFLICT (contact, list) DO UPDATE SET"
                 " is_member = excluded.is_member, as_of = excluded.as_of")
        .bind(contact)
        .bind(membership.list.value)
        .bind(membership.isMember)
        .bind(membership.asOf.isValid() ? membership.asOf.toMSecsSinceEpoch() : 0)
        .run();
}

} // namespace contactdesk
