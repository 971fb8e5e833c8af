#include "database/StorageFailure.h"
#include "journal/threads/JournalReader.h"
#include "journal/threads/JournalWriter.h"

// How the writer opens the file, becomes its owner, and notices what others write.

namespace contactdesk
{

void JournalWriter::openNow(bool isKnownDamaged)
{
    ++m_opening;
    auto opened = openJournal(m_file, isKnownDamaged);
    if (!opened) {
        refuse(opened.error());
        return;
    }
    m_connection = std::move(opened->connection);
    if (opened->rescue)
        tell(*opened->rescue);
    if (!m_isOwner)
        m_isOwner = m_lock.tryLock();
    for (JournalReader *reader : m_readers)
        reader->open(m_file, m_opening);
    if (!m_isOpened)
        tellOpened(!opened->rescue);
}

void JournalWriter::refuse(const Failure &failure)
{
    m_refusal = failure;
    for (JournalReader *reader : m_readers)
        reader->refuse(failure);
    tell(failure);
}

void JournalWriter::tellOpened(bool mayRescue)
{
    if (m_isOwner)
        resetInterrupted();
    // It may have come upon damage, and then all this is done already.
    if (m_isOpened || !m_connection)
        return;
    const auto found = snapshot({});
    if (!found) {
        closeNow();
        if (mayRescue && isDamage(found.error()))
            openNow(true);
        else
            refuse(found.error());
        return;
    }
    m_isOpened = true;
    take(*found);
    m_events.opened(found->content);
}

void JournalWriter::closeNow()
{
    for (JournalReader *reader : m_readers)
        reader->close();
    m_connection.reset();
}

void JournalWriter::reopen()
{
    const bool isReplaced = m_connection->hasMoved();
    closeNow();
    openNow(!isReplaced);
    // What has become of the file is found at the next look.
    m_dataVersion = 0;
}

void JournalWriter::noteDamage(int opening)
{
    m_queue.post([this, opening] {
        // It may have been rescued since.
        if (m_connection && opening == m_opening)
            reopen();
    });
}

void JournalWriter::noteUnread(const Failure &failure)
{
    // Looked for again when the file has been rescued, or at the next look.
    m_dataVersion = 0;
    if (isDamage(failure))
        noteDamage(m_opening);
    else
        tell(failure);
}

tl::expected<JournalSnapshot, Failure> JournalWriter::snapshot(EntryId after)
{
    // Before the snapshot: what comes between is looked at once more.
    m_dataVersion = m_connection->number("PRAGMA data_version").value_or(0);
    auto found = readSnapshot(*m_connection, after);
    if (found)
        found->content.isOwner = m_isOwner;
    return found;
}

void JournalWriter::take(const JournalSnapshot &snapshot)
{
    m_changes = snapshot.changes;
    m_isChangedElsewhere = false;
    m_lastTold = snapshot.last;
    m_own.clear();
}

void JournalWriter::resetInterrupted()
{
    std::vector<Order> orders;
    orders.push_back(
        {.write = [](JournalChange &change) { return change.resetInterrupted(); }, .finished = {}});
    for (const Done &done : write(orders)) {
        if (!done)
            tell(done.error());
    }
}

void JournalWriter::look(bool mayTakeOver)
{
    {
        const std::lock_guard lock(m_mutex);
        // A thread that is busy isn't asked again and again.
        if (std::exchange(m_isLooking, true))
            return;
    }
    m_queue.post([this, mayTakeOver] {
        lookNow(mayTakeOver);
        const std::lock_guard lock(m_mutex);
        m_isLooking = false;
    });
}

void JournalWriter::lookNow(bool mayTakeOver)
{
    if (!m_connection && mayTakeOver && m_refusal.cause != FailureCause::FileNewer)
        openNow(false);
    if (!m_connection)
        return;
    if (!m_again.empty())
        writeWaiting();
    if (!m_isOwner && mayTakeOver && m_lock.tryLock())
        takeOver();
    else if (m_connection)
        tellChanges();
}

void JournalWriter::takeOver()
{
    m_isOwner = true;
    resetInterrupted();
    if (!m_connection)
        return;
    const auto found = snapshot({});
    if (!found) {
        noteUnread(found.error());
        return;
    }
    take(*found);
    m_events.changedElsewhere(found->content);
}

void JournalWriter::tellChanges()
{
    const auto version = m_connection->number("PRAGMA data_version");
    if (!version || *version == m_dataVersion)
        return;
    auto found = snapshot(m_isOwner ? m_lastTold : EntryId());
    if (!found) {
        noteUnread(found.error());
        return;
    }
    const bool isChanged = m_isChangedElsewhere || found->changes != m_changes;
    if (m_isOwner)
        found->content.open.removeIf(
            [this](const Entry &entry) { return m_own.contains(entry.id); });
    take(*found);
    if (isChanged)
        m_events.changedElsewhere(found->content);
}

} // namespace contactdesk
