#pragma once

#include "search/MatchRank.h"

#include <QtGlobal>

#include <memory>
#include <stop_token>
#include <vector>

namespace contactdesk
{

struct ContactSummary;
class IndexBlock;
class SearchQuery;

/// The number of a contact's row in the directory file, from 1 on; never used again for another.
using RowNumber = quint32;

struct SearchHit {
    RowNumber row = 0;
    MatchRank rank = MatchRank::WholeWords;

    bool operator==(const SearchHit &) const = default;
};

struct SearchHits {
    /// The best first: by rank, then the last opened, then the newest row.
    std::vector<SearchHit> best;
    /// How many there are altogether.
    int total = 0;
    /// True if the search was given up; what is in `best` is of no use then.
    bool isCancelled = false;
};

/// The directory's contacts as they are searched. Most of them stand in blocks, which are built
/// once and never changed; what is newer than its block is held beside them ("loose") and searched
/// word by word, so whoever owns the index builds a block anew when many of its rows have changed.
/// Belongs to one thread; blocks may be built on any.
class SearchIndex
{
public:
    SearchIndex();
    ~SearchIndex();

    /// Rows of a block: (number * IndexBlock::rowCount, (number + 1) * rowCount]. What is loose of
    /// them is forgotten, except the rows in `newer`, which changed while the block was built.
    void setBlock(int number, std::shared_ptr<const IndexBlock> block,
                  const std::vector<RowNumber> &newer = {});
    /// Adds a contact, or replaces what was said of it before.
    void put(RowNumber row, const ContactSummary &summary);
    void remove(RowNumber row);
    /// Only the time; what put() said stays. Seconds since 1970; 0 for never.
    void setLastOpened(RowNumber row, quint32 seconds);

    int size() const;
    int looseCount() const;
    /// Bytes on the heap, blocks included.
    size_t memory() const;

    /// At most `limit` hits. Looks at `stop` now and then.
    SearchHits search(const SearchQuery &query, int limit, const std::stop_token &stop = {}) const;

private:
    struct Contents;

    std::unique_ptr<Contents> m_contents;
};

} // namespace contactdesk
