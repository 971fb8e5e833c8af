#pragma once

#include "store/index/IndexLoading.h"

namespace contactdesk
{

class StoreSearcher;

/// Keeps the search index true to what is written: tells the searcher of each contact that changed,
/// and builds a block anew when too many of its rows have. Belongs to the thread that writes.
class IndexUpkeep
{
public:
    explicit IndexUpkeep(StoreSearcher &searcher) : m_searcher(searcher) {}

    /// With a file that has just been opened, whose index is being loaded.
    void begin(bool canBeStored);
    void add(const IndexShortfall &shortfall);

    /// A contact that was written and committed.
    void changed(RowNumber row, const ContactSummary &summary);
    /// Many at once, in order: where they are too many to be told one by one, their block has to be
    /// built anew.
    void changedTogether(SqliteConnection &file, const std::vector<RowNumber> &rows);

    bool isBehind() const { return !m_due.empty(); }
    /// Builds one of the blocks that have to be, stores it and hands it over. A failure doesn't
    /// keep it from being handed over if it could be read.
    tl::expected<void, Failure> buildNext(SqliteConnection &file);
    tl::expected<void, Failure> build(SqliteConnection &file, int block);

private:
    bool hasRoomFor(int block, size_t rows) const;

    StoreSearcher &m_searcher;
    bool m_canBeStored = true;
    std::set<int> m_due;
    /// What was told since the block was built.
    std::map<int, std::set<RowNumber>> m_loose;
};

} // namespace contactdesk
