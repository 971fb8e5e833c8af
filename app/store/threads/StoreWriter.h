#pragma once

#include "database/FailureLog.h"
#include "database/StorageFailure.h"
#include "database/WorkQueue.h"
#include "domain/Conversation.h"
#include "domain/Tag.h"
#include "store/bulk/BulkInserter.h"
#include "store/file/DirectoryOpening.h"
#include "store/index/IndexUpkeep.h"
#include "store/threads/DamageCheck.h"
#include "store/threads/StoreEvents.h"

#include <atomic>
#include <deque>

namespace contactdesk
{

class MessageSearcher;
class StoreReader;
class StoreSearcher;

/// The thread that writes: it opens the directory, rescues it where it has to be, carries out
/// everything that is written, in order, and keeps the search index up with it. May be called from
/// any thread.
class StoreWriter
{
public:
    StoreWriter(const QString &file, StoreEvents events, StoreReader &reader,
                StoreSearcher &searcher, MessageSearcher &finder);
    ~StoreWriter();

    void open();
    /// Carries out what was asked, but cuts bulk insertions short, and ends the thread.
    void finish();

    void learn(const Contact &contact);
    void forget(const ContactId &id, const QList<ContactField> &fields,
                std::function<void()> forgotten);
    void markOpened(const ContactId &id, const QDateTime &when);
    void saveTags(const ContactId &id, const QList<Tag> &tags, const QDateTime &asOf);
    void saveConversation(const ContactId &id, const Conversation &conversation,
                          const QDateTime &asOf);
    void save(const ContactId &id, const Membership &membership);
    void save(const ContactList &list);
    void insert(BulkOrder order);

    /// Somebody came upon damage in the directory as it was opened at `opening`.
    void noteDamage(int opening);
    void noteLoaded(int opening, const IndexShortfall &shortfall);

private:
    template <class Value>
    using Result = tl::expected<Value, Failure>;

    void openNow(bool isKnownDamaged);
    Result<DirectoryNews> news();
    /// Saves what can be read of the file and goes on with that; or with the file that has taken
    /// its place.
    void recover();

    /// Runs `work` on the open file; once more, on the rescued one, if it comes upon damage.
    template <class Work>
    auto attempt(Work work) -> decltype(work());
    /// As a transaction; a failure is told.
    template <class Work>
    auto write(Work work) -> decltype(work());
    /// A change of one contact's row that its summary shows.
    template <class Work>
    /// False if it failed.
    bool change(const ContactId &id, Work work);
    void tellChanged(RowNumber row, bool isNew, const ContactId &former);
    void tell(const Failure &failure);

    void catchUp();
    void catchUpStep();
    /// All of the index is there: there is time for other things.
    void noteIndexReady();
    void startNextBulk();
    void bulkStep();
    void endBulk(const std::optional<Failure> &failure);

    const QString m_path;
    StoreEvents m_events;
    StoreReader &m_reader;
    StoreSearcher &m_searcher;
    MessageSearcher &m_finder;
    OpenDirectory m_open;
    /// Set if there is nothing to be opened.
    std::optional<Failure> m_refusal;
    int m_opening = 0;
    bool m_awaitsIndex = true;
    bool m_isCatchingUp = false;
    IndexUpkeep m_upkeep;
    std::deque<BulkOrder> m_orders;
    std::unique_ptr<BulkInserter> m_bulk;
    FailureLog m_failures;
    std::atomic<bool> m_isEnding = false;
    DamageCheck m_check;
    WorkQueue m_queue;
};

template <class Work>
auto StoreWriter::attempt(Work work) -> decltype(work())
{
    if (!m_open.connection)
        return tl::unexpected(m_refusal.value_or(Failure{.kind = FailureKind::Storage}));
    // Another window has rescued it: what is written here would be written to the damaged one.
    if (!m_open.isReadOnly && m_open.connection->hasMoved())
        recover();
    if (!m_open.connection)
        return tl::unexpected(m_refusal.value_or(Failure{.kind = FailureKind::Storage}));
    auto outcome = work();
    if (outcome || !isDamage(outcome.error()) || m_open.isReadOnly)
        return outcome;
    recover();
    return m_open.connection ? work() : outcome;
}

} // namespace contactdesk
