#include "store/bulk/BulkInserter.h"

#include "domain/ProvisionalId.h"
#include "search/IndexBlock.h"
#include "store/index/IndexUpkeep.h"
#include "store/rows/ContactMerging.h"
#include "store/sqlite/SqliteTransaction.h"

#include <utility>

namespace contactdesk
{

BulkInserter::BulkInserter(BulkOrder order, IndexUpkeep &upkeep)
    : m_order(std::move(order)), m_upkeep(upkeep)
{
}

tl::expected<bool, Failure> BulkInserter::step(SqliteConnection &file)
{
    if (m_order.stop.stop_requested()) {
        m_outcome.isCancelled = true;
        return false;
    }
    if (!m_next)
        m_next = m_order.source();
    if (!m_next)
        return false;
    for (Contact &contact : *m_next) {
        if (contact.id.isEmpty())
            contact.id = provisionalIdOf(contact);
    }
    if (auto written = write(file, *m_next); !written)
        return tl::unexpected(written.error());
    m_next.reset();
    m_order.progress(m_outcome.progress);
    return true;
}

tl::expected<void, Failure> BulkInserter::write(SqliteConnection &file,
                                                const QList<Contact> &contacts)
{
    const auto written = inTransaction(file, [&] { return merge(file, contacts); });
    if (!written)
        return tl::unexpected(written.error());
    m_outcome.progress.added += written->progress.added;
    m_outcome.progress.completed += written->progress.completed;
    m_outcome.progress.leftOut += written->progress.leftOut;
    noteRows(written->rows);
    buildFullBlocks(file, *written);
    return {};
}

tl::expected<BulkInserter::Written, Failure> BulkInserter::merge(SqliteConnection &file,
                                                                 const QList<Contact> &contacts)
{
    Written written;
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
    return written;
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
