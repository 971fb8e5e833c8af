#include "store/bulk/BulkInserter.h"

#include "database/SqliteTransaction.h"
#include "domain/ProvisionalId.h"
#include "search/IndexBlock.h"
#include "store/index/IndexUpkeep.h"
#include "store/rows/ContactMerging.h"

#include <utility>

namespace contactdesk
{

namespace
{

/// Each transaction writes the pages of the indexes once that its contacts fall on, which is nearly
/// all of them: the fewer transactions, the less is written. These take some 60 MB meanwhile.
constexpr size_t contactsTogether = 32'768;

} // namespace

BulkInserter::BulkInserter(BulkOrder order, IndexUpkeep &upkeep)
    : m_order(std::move(order)), m_upkeep(upkeep)
{
}

tl::expected<bool, Failure> BulkInserter::step(SqliteConnection &file,
                                               const std::function<bool()> &isOtherWaiting)
{
    if (m_order.stop.stop_requested()) {
        m_outcome.isCancelled = true;
        return false;
    }
    const auto written = inTransaction(file, [&] { return writeLists(file, isOtherWaiting); });
    if (!written)
        return tl::unexpected(written.error());
    m_lists.clear();
    m_outcome.progress = written->progress;
    noteRows(written->rows);
    buildFullBlocks(file, *written);
    return !m_isExhausted;
}

tl::expected<BulkInserter::Written, Failure>
BulkInserter::writeLists(SqliteConnection &file, const std::function<bool()> &isOtherWaiting)
{
    Written written{.progress = m_outcome.progress};
    for (size_t i = 0, count = 0; i < m_lists.size() || takeNextList(); ++i) {
        if (auto merged = merge(file, m_lists[i], written); !merged)
            return tl::unexpected(merged.error());
        m_order.progress(written.progress);
        count += static_cast<size_t>(m_lists[i].size());
        if (count >= contactsTogether || m_order.stop.stop_requested() || isOtherWaiting())
            break;
    }
    return written;
}

bool BulkInserter::takeNextList()
{
    auto next = m_isExhausted ? std::nullopt : m_order.source();
    m_isExhausted = !next;
    if (!next)
        return false;
    for (Contact &contact : *next) {
        if (contact.id.isEmpty())
            contact.id = provisionalIdOf(contact);
    }
    m_lists.push_back(std::move(*next));
    return true;
}

tl::expected<void, Failure> BulkInserter::merge(SqliteConnection &file,
                                                const QList<Contact> &contacts, Written &written)
{
    ContactMerging merging(file);
    for (const Contact &contact : contacts) {
        if (contact.id.isEmpty()) {
            ++written.progress.leftOut;
            continue;
        }
        const auto merged = merging.import(contact);
        if (!merged)
            return tl::unexpected(merged.error());
        ++(merged->isNew ? written.progress.added : written.progress.completed);
        if (merged->isNew) {
            written.firstNew = written.firstNew == 0 ? merged->row : written.firstNew;
            written.lastNew = merged->row;
        }
        if (merged->isChanged)
            written.rows.push_back(merged->row);
    }
    return {};
}

void BulkInserter::noteRows(const std::vector<RowNumber> &rows)
{
    for (const RowNumber row : rows) {
        const int block = IndexBlock::numberOf(row);
        // Beyond this the block is built anew, whichever rows they are.
        if (std::set<RowNumber> &noted = m_rows[block]; noted.size() <= mostLooseRows)
            noted.insert(row);
    }
}

void BulkInserter::buildFullBlocks(SqliteConnection &file, const Written &written)
{
    if (written.lastNew == 0)
        return;
    if (m_growing < 0)
        m_growing = IndexBlock::numberOf(written.firstNew);
    for (const int last = IndexBlock::numberOf(written.lastNew); m_growing < last; ++m_growing) {
        m_rows.erase(m_growing);
        // What keeps a block from being stored keeps the next list from being written, and is told
        // then.
        m_upkeep.build(file, m_growing);
    }
}

void BulkInserter::end(SqliteConnection &file)
{
    for (const auto &[block, rows] : m_rows)
        m_upkeep.changedTogether(file, std::vector<RowNumber>(rows.begin(), rows.end()));
    m_rows.clear();
}

void BulkInserter::tell(const std::optional<Failure> &failure)
{
    m_outcome.failure = failure;
    m_order.done(m_outcome);
}

void BulkInserter::tellCancelled()
{
    m_outcome.isCancelled = true;
    m_order.done(m_outcome);
}

} // namespace contactdesk
