#include "journal/threads/JournalWriter.h"

#include "database/SqliteTransaction.h"
#include "database/StorageFailure.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

JournalWriter::JournalWriter(const QString &folder, const JournalEvents &events,
                             std::vector<JournalReader *> readers)
    : m_file(folder + "/journal.sqlite"_L1),
      m_events(events),
      m_readers(std::move(readers)),
      m_lock(folder + "/journal.lock"_L1)
{
}

void JournalWriter::open()
{
    m_queue.post([this] { openNow(false); });
}

void JournalWriter::finish()
{
    // What failed before gets a last chance.
    m_queue.post([this] { writeWaiting(); });
    m_queue.finish();
    m_connection.reset();
    m_lock.unlock();
}

void JournalWriter::give(Order order)
{
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_waiting.empty();
        m_waiting.push_back(std::move(order));
    }
    if (isFirst)
        m_queue.post([this] { writeWaiting(); });
}

void JournalWriter::saveDraft(const DraftText &draft)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_drafts.insert_or_assign(draft.key, draft).second)
            return;
    }
    const auto taken = std::make_shared<std::optional<DraftText>>();
    give({.write =
              [this, key = draft.key, taken](JournalChange &change) {
                  {
                      const std::lock_guard lock(m_mutex);
                      if (auto newest = m_drafts.extract(key))
                          *taken = std::move(newest.mapped());
                  }
                  return *taken ? change.saveDraft(**taken) : Done();
              },
          .finished = {},
          .isLasting = true});
}

void JournalWriter::writeWaiting()
{
    std::vector<Order> orders = std::exchange(m_again, {});
    {
        const std::lock_guard lock(m_mutex);
        std::move(m_waiting.begin(), m_waiting.end(), std::back_inserter(orders));
        m_waiting.clear();
    }
    if (orders.empty())
        return;
    const Outcomes outcomes = write(orders);
    for (size_t i = 0; i < orders.size(); ++i) {
        if (!outcomes[i])
            tell(outcomes[i].error());
        if (!outcomes[i] && orders[i].isLasting)
            m_again.push_back(std::move(orders[i]));
        else if (orders[i].finished)
            orders[i].finished(outcomes[i]);
    }
}

JournalWriter::Outcomes JournalWriter::write(std::span<Order> orders)
{
    const bool isWriting = std::any_of(orders.begin(), orders.end(),
                                       [](const Order &order) { return bool(order.write); });
    if (!isWriting)
        return Outcomes(orders.size());
    auto together = writeTogether(orders);
    if (!together && isDamage(together.error()) && m_connection) {
        reopen();
        together = writeTogether(orders);
    }
    if (together)
        return *together;
    // What has no room with others may have room alone; but nobody waits long for each.
    if (orders.size() == 1 || together.error().cause == FailureCause::FileBusy || !m_connection)
        return Outcomes(orders.size(), tl::unexpected(together.error()));
    Outcomes outcomes;
    for (size_t i = 0; i < orders.size(); ++i)
        outcomes.push_back(write(orders.subspan(i, 1)).front());
    return outcomes;
}

tl::expected<JournalWriter::Outcomes, Failure> JournalWriter::writeTogether(std::span<Order> orders)
{
    if (!m_connection)
        return tl::unexpected(m_refusal);
    SqliteTransaction transaction(*m_connection);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    // Another window has rescued the file: what is written here would be written to the damaged
    // one.
    if (m_connection->hasMoved()) {
        return tl::unexpected(
            storageFailure(FailureCause::FileDamaged, u"The journal has been replaced."_s));
    }
    JournalChange change(*m_connection, m_isOwner);
    if (auto begun = change.begin(); !begun)
        return tl::unexpected(begun.error());
    Outcomes outcomes;
    for (const Order &order : orders) {
        Done done;
        if (order.write)
            done = orders.size() == 1 ? order.write(change) : change.carryOut(order.write);
        const bool isLost = !done && (orders.size() == 1 || isDamage(done.error()) ||
                                      !m_connection->isInTransaction());
        if (isLost)
            return tl::unexpected(done.error());
        outcomes.push_back(std::move(done));
    }
    if (auto ended = change.end(); !ended)
        return tl::unexpected(ended.error());
    if (auto committed = transaction.commit(); !committed)
        return tl::unexpected(committed.error());
    noteWritten(change);
    return outcomes;
}

void JournalWriter::noteWritten(const JournalChange &change)
{
    // A full disk takes what is nothing.
    if (change.hasWritten())
        m_failures.clear();
    if (change.changesBefore() != m_changes)
        m_isChangedElsewhere = true;
    m_changes = change.changesAfter();
    for (const EntryId id : change.appended())
        m_own.insert(id);
}

void JournalWriter::tell(const Failure &failure)
{
    if (m_failures.note(failure))
        m_events.failed(failure);
}

} // namespace contactdesk
