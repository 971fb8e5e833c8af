#pragma once

#include "database/SqliteConnection.h"
#include "domain/Contact.h"
#include "search/SearchIndex.h"

#include <vector>

namespace contactdesk
{

/// A contact and its row.
struct KnownContact {
    RowNumber row = 0;
    /// Without its tags.
    Contact contact;
};

/// The contacts of the directory file, one by one. Whoever writes opens the transaction.
class ContactRows
{
public:
    template <class T>
    using Result = tl::expected<T, Failure>;

    explicit ContactRows(SqliteConnection &file) : m_file(file) {}

    Result<std::optional<RowNumber>> rowOf(const ContactId &id);
    Result<std::optional<KnownContact>> byId(const ContactId &id);
    /// Whether anybody has a provisional id.
    Result<bool> hasProvisional();
    /// E.164; the oldest row first.
    Result<std::vector<KnownContact>> byNumber(const QString &number);
    /// In whatever case its ASCII letters are written; the oldest row first.
    Result<std::vector<KnownContact>> byEmail(const QString &email);

    /// Unset, and nothing is written, if its id is there already. `tagsAsOf`: invalid if its tags
    /// were never told; they are written by whoever calls.
    Result<std::optional<RowNumber>> insert(const Contact &contact, const QDateTime &tagsAsOf = {});
    /// Its fields and its id; tags, conversation and when it was opened stay.
    Result<void> update(RowNumber row, const Contact &contact);
    Result<void> setLastOpened(RowNumber row, const QDateTime &time);

    /// Of everybody.
    Result<int> count();

private:
    Result<std::vector<KnownContact>> read(SqliteStatement &&statement);

    SqliteConnection &m_file;
};

} // namespace contactdesk
