#pragma once

#include "database/SqliteConnection.h"
#include "search/SearchIndex.h"

#include <map>
#include <set>
#include <vector>

namespace contactdesk
{

/// Of one block, more loose rows than this are not looked through: the block is built anew.
constexpr int mostLooseRows = 2'000;

/// What the index needs of whoever writes the file.
struct IndexShortfall {
    /// Blocks that are missing or damaged, or that too much has changed of.
    std::set<int> toBuild;
    /// Those that were taken over loose, by block.
    std::map<int, std::set<RowNumber>> loose;
};

/// Fills an index from the file, a step at a time, so that other things may be done in between.
class IndexLoading
{
public:
    IndexLoading(SqliteConnection &file, SearchIndex &index) : m_file(file), m_index(index) {}

    /// A part of a second's work; false if there is nothing more to do. After a failure too.
    tl::expected<bool, Failure> step();

    /// A row was given to the index meanwhile: what is loaded of it isn't newer.
    void noteNewer(RowNumber row);

    const IndexShortfall &shortfall() const { return m_shortfall; }

private:
    tl::expected<void, Failure> loadTimes();
    tl::expected<void, Failure> loadBlock(int number);
    tl::expected<void, Failure> loadLoose(int number, RowNumber lastInBlock);

    SqliteConnection &m_file;
    SearchIndex &m_index;
    IndexShortfall m_shortfall;
    std::map<int, std::vector<RowNumber>> m_newer;
    bool m_hasTimes = false;
    int m_next = 0;
};

} // namespace contactdesk
