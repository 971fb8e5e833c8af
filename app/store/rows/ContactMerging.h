#pragma once

#include "store/rows/ContactRows.h"

namespace contactdesk
{

/// What became of a contact that was told to the directory.
struct MergedContact {
    RowNumber row = 0;
    bool isNew = false;
    /// False if the file said all of it already.
    bool isChanged = true;
    /// The provisional id that it had; empty if it had none.
    ContactId former = {};
};

/// Brings together what is told of a contact and what the directory knows of it. Within one
/// transaction, in which nobody else writes. What changes of a row is noted as stale in the search
/// index.
class ContactMerging
{
public:
    explicit ContactMerging(SqliteConnection &file) : m_file(file), m_contacts(file) {}

    /// What is told newly counts. The contact has an id.
    tl::expected<MergedContact, Failure> learn(const Contact &contact);

    /// Nothing is known of these fields any more. The row isn't noted as stale here.
    tl::expected<void, Failure> forget(const ContactId &id, const QList<ContactField> &fields);

    /// What is known from the service or was typed counts; of imports, the newer one. The contact
    /// has an id.
    tl::expected<MergedContact, Failure> import(const Contact &contact);

private:
    using Combine = Contact (*)(const Contact &known, const Contact &told);

    tl::expected<MergedContact, Failure> merge(const Contact &told, Combine combine);
    /// `told` among them.
    tl::expected<bool, Failure> hasAnyProvisional(const ContactId &told);
    /// Under another id.
    tl::expected<std::optional<KnownContact>, Failure> counterpart(const Contact &told);
    tl::expected<std::optional<RowNumber>, Failure> insert(const Contact &told);
    tl::expected<bool, Failure> saveTags(RowNumber row, const Contact &told);

    SqliteConnection &m_file;
    ContactRows m_contacts;
    /// Unset until it is asked for.
    std::optional<bool> m_hasProvisional;
};

/// Notes that what the search index says of a row is no longer true.
tl::expected<void, Failure> markStale(SqliteConnection &file, RowNumber row);

} // namespace contactdesk
