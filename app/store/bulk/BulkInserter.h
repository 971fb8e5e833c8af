#pragma once

#include "database/SqliteConnection.h"
#include "search/SearchIndex.h"
#include "store/BulkInsertion.h"

#include <functional>
#include <map>
#include <set>
#include <stop_token>
#include <tl/expected.hpp>

namespace contactdesk
{

class IndexUpkeep;

/// What was asked to be inserted, and who wants to know of it.
struct BulkOrder {
    BulkSource source;
    std::stop_token stop;
    std::function<void(const BulkProgress &)> progress;
    std::function<void(const BulkOutcome &)> done;
};

/// Carries out one bulk insertion, some lists at a time. Belongs to the thread that writes.
class BulkInserter
{
public:
    BulkInserter(BulkOrder order, IndexUpkeep &upkeep);

    /// Writes the next lists together, one at least and none more once `isOtherWaiting`; false if
    /// there is none or the order was stopped. Lists that failed are taken again with the next
    /// step.
    tl::expected<bool, Failure> step(SqliteConnection &file,
                                     const std::function<bool()> &isOtherWaiting);

    /// Tells the index of what was written and isn't in it yet; it may then have blocks to build.
    void end(SqliteConnection &file);
    /// Tells the outcome; once, at the end.
    void tell(const std::optional<Failure> &failure);
    /// Tells that it was cut short where it is; what was written comes into the index with the next
    /// start.
    void tellCancelled();

private:
    struct Written {
        BulkProgress progress;
        /// That the index has to be told of.
        std::vector<RowNumber> rows = {};
        /// The first and the last that are new; 0 if none is.
        RowNumber firstNew = 0;
        RowNumber lastNew = 0;
    };

    tl::expected<Written, Failure> writeLists(SqliteConnection &file,
                                              const std::function<bool()> &isOtherWaiting);
    bool takeNextList();
    tl::expected<void, Failure> merge(SqliteConnection &file, const QList<Contact> &contacts,
                                      Written &written);
    void noteRows(const std::vector<RowNumber> &rows);
    /// Into which no further row comes.
    void buildFullBlocks(SqliteConnection &file, const Written &written);

    BulkOrder m_order;
    IndexUpkeep &m_upkeep;
    BulkOutcome m_outcome;
    /// Of the transaction that is under way or has failed.
    std::vector<QList<Contact>> m_lists;
    bool m_isExhausted = false;
    /// By block: the rows that the index doesn't have yet, as far as they are worth telling apart.
    std::map<int, std::set<RowNumber>> m_rows;
    /// The block that new rows come into; -1 before the first.
    int m_growing = -1;
};

} // namespace contactdesk
