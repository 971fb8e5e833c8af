// The part of StoreWriter that goes on by itself: the search index and bulk insertions, both a step
// at a time, so that what an agent does comes in between.

#include "store/file/FileCheck.h"
#include "store/threads/StoreWriter.h"

#include <QFileInfo>

#include <utility>

namespace contactdesk
{

void StoreWriter::noteLoaded(int opening, const IndexShortfall &shortfall)
{
    m_queue.post([this, opening, shortfall] {
        if (opening != m_opening || !m_open.connection)
            return;
        m_upkeep.add(shortfall);
        catchUp();
        if (!m_upkeep.isBehind())
            noteIndexReady();
    });
}

void StoreWriter::noteIndexReady()
{
    if (!std::exchange(m_awaitsIndex, false))
        return;
    m_events.searchReady();
    const bool isUnchecked = m_open.address.access == DatabaseAddress::Access::ReadWrite &&
                             QFileInfo(m_path).size() > largestCheckedAtOpening;
    if (isUnchecked)
        m_check.start(m_open.address, [this, opening = m_opening] { noteDamage(opening); });
}

void StoreWriter::catchUp()
{
    if (!m_upkeep.isBehind() || std::exchange(m_isCatchingUp, true))
        return;
    m_queue.post([this] { catchUpStep(); });
}

void StoreWriter::catchUpStep()
{
    m_isCatchingUp = false;
    // The next start builds what is missing.
    if (m_isEnding || !m_open.connection || !m_upkeep.isBehind())
        return;
    if (const auto built = attempt([this] { return m_upkeep.buildNext(*m_open.connection); });
        !built)
        tell(built.error());
    m_events.changed();
    if (m_upkeep.isBehind())
        catchUp();
    else
        noteIndexReady();
}

void StoreWriter::insert(BulkOrder order)
{
    m_queue.post([this, order = std::move(order)] {
        m_orders.push_back(order);
        startNextBulk();
    });
}

void StoreWriter::startNextBulk()
{
    if (m_bulk || m_orders.empty())
        return;
    m_bulk = std::make_unique<BulkInserter>(std::move(m_orders.front()), m_upkeep);
    m_orders.pop_front();
    m_queue.post([this] { bulkStep(); });
}

void StoreWriter::bulkStep()
{
    if (m_isEnding) {
        m_bulk->tellCancelled();
        m_bulk.reset();
        startNextBulk();
        return;
    }
    const auto more = attempt([this] {
        return m_bulk->step(*m_open.connection, [this] { return m_queue.isWaiting(); });
    });
    if (more)
        m_failures.clear();
    if (more && *more) {
        m_queue.post([this] { bulkStep(); });
        return;
    }
    if (m_open.connection)
        m_bulk->end(*m_open.connection);
    endBulk(more ? std::nullopt : std::optional(more.error()));
}

void StoreWriter::endBulk(const std::optional<Failure> &failure)
{
    // Told only when all of it can be found.
    if (m_upkeep.isBehind() && !m_isEnding && m_open.connection) {
        catchUp();
        m_queue.post([this, failure] { endBulk(failure); });
        return;
    }
    // Gives back what its pages took.
    if (m_open.connection)
        m_open.connection->run("PRAGMA shrink_memory");
    m_events.changed();
    m_bulk->tell(failure);
    m_bulk.reset();
    startNextBulk();
}

} // namespace contactdesk
