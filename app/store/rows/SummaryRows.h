#pragma once

#include "database/SqliteConnection.h"
#include "domain/ContactSummary.h"
#include "search/SearchIndex.h"

#include <functional>

namespace contactdesk
{

/// The summaries of contacts, read from plain columns.
class SummaryRows
{
public:
    explicit SummaryRows(SqliteConnection &file) : m_file(file) {}

    /// Unset if there is no such row.
    tl::expected<std::optional<ContactSummary>, Failure> read(RowNumber row);

    using Visit = std::function<void(RowNumber, const ContactSummary &)>;
    /// Each of the rows from `first` to `last`, both included, in order.
    tl::expected<void, Failure> read(RowNumber first, RowNumber last, const Visit &visit);

    /// The rows that stand first when nothing is searched: the last opened, then the newest.
    tl::expected<std::vector<RowNumber>, Failure> foremost(int limit);

private:
    SqliteConnection &m_file;
};

} // namespace contactdesk
