#pragma once

#include "database/SqliteConnection.h"
#include "domain/ContactList.h"
#include "search/SearchIndex.h"

#include <QList>

namespace contactdesk
{

/// The lists of the directory file and who is on them.
class ListRows
{
public:
    explicit ListRows(SqliteConnection &file) : m_file(file) {}

    /// By title.
    tl::expected<QList<ContactList>, Failure> all();
    /// True if the list has another title now, or is new. An empty name leaves the known one.
    tl::expected<bool, Failure> save(const ContactList &list);
    /// Notes that what the search index says of those on it is no longer true; gives their rows.
    tl::expected<std::vector<RowNumber>, Failure> markMembersStale(const ListId &list);

    /// The oldest first.
    tl::expected<QList<Membership>, Failure> memberships(RowNumber contact);
    tl::expected<void, Failure> save(RowNumber contact, const Membership &membership);

private:
    SqliteConnection &m_file;
};

} // namespace contactdesk
