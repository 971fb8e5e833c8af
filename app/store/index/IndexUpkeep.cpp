#include "store/index/IndexUpkeep.h"

#include "database/SqliteTransaction.h"
#include "search/IndexBlock.h"
#include "store/rows/SummaryRows.h"
#include "store/threads/StoreSearcher.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

using Built = tl::expected<std::shared_ptr<const IndexBlock>, Failure>;

Built readBlock(SqliteConnection &file, int number)
{
    IndexBlock::Builder builder(number);
    auto read = SummaryRows(file).read(
        IndexBlock::rowAt(number, 0), IndexBlock::rowAt(number, IndexBlock::rowCount - 1),
        [&](RowNumber row, const ContactSummary &summary) { builder.add(row, summary); });
    if (!read)
        return tl::unexpected(read.error());
    return builder.build();
}

tl::expected<void, Failure> store(SqliteConnection &file, const IndexBlock &block)
{
    auto stored = file.prepare("INSERT OR REPLACE INTO search_block (number, data) VALUES (?, ?)")
                      .bind(block.number())
                      .bindBlob(block.bytes())
                      .run();
    if (!stored)
        return stored;
    return file.prepare("DELETE FROM search_stale WHERE row BETWEEN ? AND ?")
        .bind(IndexBlock::rowAt(block.number(), 0))
        .bind(IndexBlock::rowAt(block.number(), IndexBlock::rowCount - 1))
        .run();
}

} // namespace

void IndexUpkeep::begin(bool canBeStored)
{
    m_canBeStored = canBeStored;
    m_due.clear();
    m_loose.clear();
}

void IndexUpkeep::add(const IndexShortfall &shortfall)
{
    m_due.insert(shortfall.toBuild.begin(), shortfall.toBuild.end());
    for (const auto &[block, rows] : shortfall.loose)
        m_loose[block].insert(rows.begin(), rows.end());
}

void IndexUpkeep::changed(RowNumber row, const ContactSummary &summary)
{
    m_searcher.put(row, summary);
    const int block = IndexBlock::numberOf(row);
    std::set<RowNumber> &loose = m_loose[block];
    loose.insert(row);
    if (loose.size() > mostLooseRows)
        m_due.insert(block);
}

void IndexUpkeep::changedTogether(SqliteConnection &file, const std::vector<RowNumber> &rows)
{
    SummaryRows summaries(file);
    for (auto begin = rows.begin(); begin != rows.end();) {
        const int block = IndexBlock::numberOf(*begin);
        const auto end = std::find_if(begin, rows.end(), [block](RowNumber row) {
            return IndexBlock::numberOf(row) != block;
        });
        const bool isOneByOne = hasRoomFor(block, static_cast<size_t>(end - begin));
        if (!isOneByOne)
            m_due.insert(block);
        for (; begin != end; ++begin) {
            const auto summary = isOneByOne ? summaries.read(*begin) : std::nullopt;
            if (summary && *summary)
                changed(*begin, **summary);
        }
    }
}

bool IndexUpkeep::hasRoomFor(int block, size_t rows) const
{
    const auto loose = m_loose.find(block);
    return rows + (loose == m_loose.end() ? 0 : loose->second.size()) <= mostLooseRows &&
           !m_due.contains(block);
}

tl::expected<void, Failure> IndexUpkeep::buildNext(SqliteConnection &file)
{
    return build(file, *m_due.begin());
}

tl::expected<void, Failure> IndexUpkeep::build(SqliteConnection &file, int block)
{
    m_due.erase(block);
    // Nobody else, in whatever window, can write while it is read: so it is true of what is stored
    // with it, and nothing that is stale by then is forgotten.
    Built built = tl::unexpected(Failure());
    tl::expected<void, Failure> stored;
    if (m_canBeStored) {
        stored = inTransaction(file, [&]() -> tl::expected<void, Failure> {
            built = readBlock(file, block);
            if (!built)
                return tl::unexpected(built.error());
            return store(file, **built);
        });
    }
    if (!built)
        built = inSnapshot(file, [&] { return readBlock(file, block); });
    if (!built)
        return tl::unexpected(built.error());
    m_loose.erase(block);
    m_searcher.setBlock(block, *built);
    return stored;
}

} // namespace contactdesk
