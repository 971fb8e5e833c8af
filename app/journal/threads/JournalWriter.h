#pragma once

#include "database/FailureLog.h"
#include "database/FileLock.h"
#include "database/WorkQueue.h"
#include "journal/file/JournalOpening.h"
#include "journal/rows/ContentRows.h"
#include "journal/rows/JournalChange.h"
#include "journal/threads/JournalEvents.h"

#include <map>
#include <span>
#include <vector>

namespace contactdesk
{

class JournalReader;

/// The thread that writes the journal: it opens the file, rescues it where it has to be, is or
/// becomes the owner, and carries out what it is given, in order; what waits together is written
/// together. May be called from any thread.
class JournalWriter
{
public:
    using Done = tl::expected<void, Failure>;

    /// A piece of work.
    struct Order {
        /// Writes; unset if there is nothing to be written. May be called more than once, if what
        /// it wrote was taken back.
        std::function<Done(JournalChange &)> write;
        /// Called when that is durable or has failed, and so is all that was given before. May be
        /// unset.
        std::function<void(const Done &)> finished;
        /// Tried again from time to time when it fails, before `finished`.
        bool isLasting = false;
    };

    JournalWriter(const QString &folder, const JournalEvents &events,
                  std::vector<JournalReader *> readers);
    ~JournalWriter() { finish(); }

    void open();
    void give(Order order);
    void saveDraft(const DraftText &draft);
    /// Looks whether another program has written. `mayTakeOver`: also, whether the owner is gone,
    /// or a file that couldn't be opened can be by now. Returns at once, as everything else.
    void look(bool mayTakeOver);
    /// Somebody came upon damage in the file as it was opened at `opening`.
    void noteDamage(int opening);
    /// Carries out what was given, ends the thread, and gives up the ownership.
    void finish();

private:
    using Outcomes = std::vector<Done>;

    void openNow(bool isKnownDamaged);
    void closeNow();
    /// Opens the file anew: the one that has taken its place, or after saving what can be read.
    void reopen();
    void refuse(const Failure &failure);
    void tellOpened(bool mayRescue);
    void noteUnread(const Failure &failure);
    tl::expected<JournalSnapshot, Failure> snapshot(EntryId after);
    void take(const JournalSnapshot &snapshot);
    void tell(const Failure &failure);

    void writeWaiting();
    Outcomes write(std::span<Order> orders);
    /// As one transaction; fails as a whole, or tells how each went.
    tl::expected<Outcomes, Failure> writeTogether(std::span<Order> orders);
    void noteWritten(const JournalChange &change);
    void resetInterrupted();

    void lookNow(bool mayTakeOver);
    void takeOver();
    void tellChanges();

    const QString m_file;
    const JournalEvents m_events;
    const std::vector<JournalReader *> m_readers;
    FileLock m_lock;
    bool m_isOwner = false;
    bool m_isOpened = false;
    int m_opening = 0;
    std::unique_ptr<SqliteConnection> m_connection;
    Failure m_refusal{.kind = FailureKind::Storage};
    FailureLog m_failures;

    /// What was noticed last of the file, to notice what others write.
    qint64 m_dataVersion = 0;
    qint64 m_changes = 0;
    bool m_isChangedElsewhere = false;
    EntryId m_lastTold;
    /// The numbers of those that were appended here since.
    QSet<EntryId> m_own;

    std::vector<Order> m_again;
    std::mutex m_mutex;
    std::vector<Order> m_waiting;
    std::map<QString, DraftText> m_drafts;
    bool m_isLooking = false;
    WorkQueue m_queue;
};

} // namespace contactdesk
