#pragma once

#include "journal/rows/EntryRows.h"
#include "journal/rows/HistoryChain.h"
#include "journal/rows/LocalRows.h"
#include "journal/rows/TakeOverRows.h"

namespace contactdesk
{

/// What is written to the journal file in one transaction. What JournalFile promises of append()
/// and update() is kept here.
class JournalChange
{
public:
    template <class Value>
    using Result = tl::expected<Value, Failure>;

    /// `isOwner`: see JournalContent.
    JournalChange(SqliteConnection &file, bool isOwner)
        : m_file(file),
          m_entries(file),
          m_local(file),
          m_takeOvers(file),
          m_history(file),
          m_isOwner(isOwner)
    {
    }

    /// First of all, within the transaction.
    Result<void> begin();
    /// Last of all, before the commit.
    Result<void> end();

    Result<QList<EntryId>> append(const QList<Entry> &entries);
    Result<void> update(const QList<Entry> &entries, const QList<HistoryLine> &lines);
    Result<void> rename(const ContactId &former, const ContactId &id);
    Result<void> resetInterrupted();
    Result<void> saveDraft(const DraftText &draft);
    Result<void> setTakeOverEnd(const ContactId &contact, const QDateTime &since,
                                const QDateTime &until);
    Result<void> endTakeOver(const ContactId &contact);

    /// Carries out `work`, and takes back what it did if it fails.
    template <class Work>
    Result<void> carryOut(const Work &work);

    /// HistoryHead::changes before and after.
    /// @{
    qint64 changesBefore() const { return m_changesBefore; }
    qint64 changesAfter() const { return m_history.head().changes; }
    /// @}
    bool hasWritten() const { return m_hasWritten; }
    const QList<EntryId> &appended() const { return m_appended; }

private:
    Result<EntryId> add(Entry entry, EntryId batch);
    Result<void> keepLocal(const Entry &entry);
    Result<void> endUndone(const Entry &undoing, const QDateTime &at);

    SqliteConnection &m_file;
    EntryRows m_entries;
    LocalRows m_local;
    TakeOverRows m_takeOvers;
    HistoryChain m_history;
    const bool m_isOwner;
    qint64 m_changesBefore = 0;
    bool m_hasWritten = false;
    /// More than a draft.
    bool m_hasChanged = false;
    QList<EntryId> m_appended;
};

template <class Work>
tl::expected<void, Failure> JournalChange::carryOut(const Work &work)
{
    if (auto begun = m_file.prepare("SAVEPOINT part").run(); !begun)
        return begun;
    const HistoryHead head = m_history.head();
    const qsizetype appended = m_appended.size();
    Result<void> done = work(*this);
    // A full disk may have ended the transaction by itself.
    if (!done && m_file.isInTransaction()) {
        m_history.setHead(head);
        m_appended.resize(appended);
        if (auto back = m_file.prepare("ROLLBACK TO part").run(); !back)
            return back;
    }
    if (m_file.isInTransaction()) {
        if (auto released = m_file.prepare("RELEASE part").run(); !released)
            return released;
    }
    return done;
}

} // namespace contactdesk
