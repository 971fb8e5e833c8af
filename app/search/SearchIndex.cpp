#include "search/SearchIndex.h"

#include "domain/ContactSummary.h"
#include "search/BestHits.h"
#include "search/BlockMatcher.h"
#include "search/IndexBlock.h"
#include "search/IndexSlot.h"
#include "search/SearchQuery.h"

#include <algorithm>
#include <functional>
#include <map>

namespace contactdesk
{

struct SearchIndex::Contents {
    /// By number, the newest rows first.
    std::map<int, IndexSlot, std::greater<>> slots;

    IndexSlot &slotOf(RowNumber row) { return slots[IndexBlock::numberOf(row)]; }
};

SearchIndex::SearchIndex() : m_contents(std::make_unique<Contents>()) {}

SearchIndex::~SearchIndex() = default;

void SearchIndex::setBlock(int number, std::shared_ptr<const IndexBlock> block,
                           const std::vector<RowNumber> &newer)
{
    Q_ASSERT(!block || block->number() == number);
    std::vector<quint16> offsets;
    offsets.reserve(newer.size());
    for (const RowNumber row : newer) {
        if (IndexBlock::numberOf(row) == number)
            offsets.push_back(IndexBlock::offsetOf(row));
    }
    m_contents->slots[number].setBlock(std::move(block), offsets);
}

void SearchIndex::put(RowNumber row, const ContactSummary &summary)
{
    m_contents->slotOf(row).put(IndexBlock::offsetOf(row), summary);
    const qint64 seconds = summary.lastOpened.isValid() ? summary.lastOpened.toSecsSinceEpoch() : 0;
    setLastOpened(row, static_cast<quint32>(std::clamp<qint64>(seconds, 0, 0xFFFF'FFFF)));
}

void SearchIndex::remove(RowNumber row)
{
    m_contents->slotOf(row).remove(IndexBlock::offsetOf(row));
}

void SearchIndex::setLastOpened(RowNumber row, quint32 seconds)
{
    m_contents->slotOf(row).setLastOpened(IndexBlock::offsetOf(row), seconds);
}

int SearchIndex::size() const
{
    size_t size = 0;
    for (const auto &[number, slot] : m_contents->slots)
        size += slot.size();
    return static_cast<int>(size);
}

int SearchIndex::looseCount() const
{
    size_t count = 0;
    for (const auto &[number, slot] : m_contents->slots)
        count += slot.looseCount();
    return static_cast<int>(count);
}

size_t SearchIndex::memory() const
{
    size_t bytes = 0;
    for (const auto &[number, slot] : m_contents->slots)
        bytes += sizeof slot + slot.memory();
    return bytes;
}

SearchHits SearchIndex::search(const SearchQuery &query, int limit,
                               const std::stop_token &stop) const
{
    const PreparedQuery prepared(query);
    BlockMatcher matcher(prepared);
    BestHits best(limit);
    SearchHits hits;
    size_t total = 0;
    for (const auto &[number, slot] : m_contents->slots) {
        if (stop.stop_requested()) {
            hits.isCancelled = true;
            return hits;
        }
        total += slot.search(number, prepared, matcher, best);
    }
    hits.total = static_cast<int>(total);
    hits.best = best.take();
    return hits;
}

} // namespace contactdesk
