#include "store/index/IndexLoading.h"

#include "database/SqliteTransaction.h"
#include "search/IndexBlock.h"
#include "store/rows/SummaryRows.h"

namespace contactdesk
{

namespace
{

RowNumber firstRow(int block)
{
    return IndexBlock::rowAt(block, 0);
}

RowNumber lastRow(int block)
{
    return IndexBlock::rowAt(block, IndexBlock::rowCount - 1);
}

} // namespace

void IndexLoading::noteNewer(RowNumber row)
{
    m_newer[IndexBlock::numberOf(row)].push_back(row);
}

tl::expected<bool, Failure> IndexLoading::step()
{
    return inSnapshot(m_file, [this]() -> tl::expected<bool, Failure> {
        if (!m_hasTimes) {
            m_hasTimes = true;
            return loadTimes().map([] { return true; });
        }
        const auto last = m_file.number("SELECT max(row) FROM contact");
        if (!last)
            return tl::unexpected(last.error());
        if (*last == 0 || m_next > IndexBlock::numberOf(static_cast<RowNumber>(*last)))
            return false;
        return loadBlock(m_next++).map([] { return true; });
    });
}

tl::expected<void, Failure> IndexLoading::loadTimes()
{
    SqliteStatement opened =
        m_file.prepare("SELECT row, last_opened / 1000 FROM contact WHERE last_opened IS NOT NULL");
    while (opened.next()) {
        m_index.setLastOpened(static_cast<RowNumber>(opened.integer(0)),
                              static_cast<quint32>(opened.integer(1)));
    }
    return opened.result();
}

tl::expected<void, Failure> IndexLoading::loadBlock(int number)
{
    SqliteStatement stored = m_file.prepare("SELECT data FROM search_block WHERE number = ?");
    stored.bind(number);
    if (!stored.next()) {
        if (auto result = stored.result(); !result)
            return result;
        // A few don't need a block; they are looked through.
        return loadLoose(number, firstRow(number) - 1);
    }
    auto block = IndexBlock::fromBytes(stored.bytes(0));
    if (!block || block->number() != number) {
        m_shortfall.toBuild.insert(number);
        return {};
    }
    const RowNumber last = block->lastRow();
    m_index.setBlock(number, std::move(block), m_newer[number]);
    return loadLoose(number, last == 0 ? firstRow(number) - 1 : last);
}

tl::expected<void, Failure> IndexLoading::loadLoose(int number, RowNumber lastInBlock)
{
    SqliteStatement found =
        m_file.prepare("SELECT row FROM contact WHERE row > ? AND row <= ?"
                       " UNION SELECT row FROM search_stale WHERE row >= ? AND row <= ? LIMIT ?");
    found.bind(lastInBlock).bind(lastRow(number)).bind(firstRow(number)).bind(lastRow(number));
    found.bind(mostLooseRows + 1);
    std::set<RowNumber> rows;
    while (found.next())
        rows.insert(static_cast<RowNumber>(found.integer(0)));
    if (auto result = found.result(); !result)
        return result;
    if (rows.size() > mostLooseRows) {
        m_shortfall.toBuild.insert(number);
        return {};
    }
    SummaryRows summaries(m_file);
    for (const RowNumber row : rows) {
        const auto summary = summaries.read(row);
        if (!summary)
            return tl::unexpected(summary.error());
        if (*summary)
            m_index.put(row, **summary);
    }
    m_shortfall.loose[number] = std::move(rows);
    return {};
}

} // namespace contactdesk
