#pragma once

#include "database/SqliteConnection.h"
#include "domain/Tag.h"
#include "search/SearchIndex.h"

#include <QList>

namespace contactdesk
{

/// The tags of the contacts in the directory file.
class TagRows
{
public:
    explicit TagRows(SqliteConnection &file) : m_file(file) {}

    tl::expected<QList<Tag>, Failure> read(RowNumber contact);
    /// Takes the place of those that were there. Within a transaction.
    tl::expected<void, Failure> save(RowNumber contact, const QList<Tag> &tags,
                                     const QDateTime &asOf);

    /// Of a contact that has none yet and whose row says when they were told.
    tl::expected<void, Failure> add(RowNumber contact, const QList<Tag> &tags);

private:
    SqliteConnection &m_file;
};

} // namespace contactdesk
