#include "outbox/ContactQueue.h"

#include "domain/ProvisionalId.h"

#include <algorithm>
#include <set>

namespace contactdesk
{

namespace
{

/// Those that follow one another in a contact's queue.
class Walk
{
public:
    Walk(const Journal &journal, const ContactId &contact)
        : m_journal(journal), m_ids(journal.idsOf(contact)), m_next(m_ids.begin())
    {
    }

    /// Null at the end.
    const Entry *next()
    {
        while (m_next != m_ids.end()) {
            const Entry *entry = m_journal.entry(*m_next++);
            if (entry && !needsAgent(*entry))
                return entry;
        }
        return nullptr;
    }

private:
    const Journal &m_journal;
    const std::set<EntryId> &m_ids;
    std::set<EntryId>::const_iterator m_next;
};

bool wasNeverTried(const Entry &entry)
{
    return entry.state == EntryState::Waiting && entry.attempts == 0;
}

} // namespace

bool isUpdate(const Entry &entry)
{
    return entry.kind == EntryKind::Update ||
           (entry.kind == EntryKind::Create && !isProvisional(entry.contact));
}

bool isListChange(const Entry &entry)
{
    return entry.kind == EntryKind::AddToList || entry.kind == EntryKind::RemoveFromList;
}

const Entry *ContactQueue::creation() const
{
    for (const EntryId id : m_journal.idsOf(m_contact)) {
        const Entry *entry = m_journal.entry(id);
        if (entry && entry->kind == EntryKind::Create)
            return entry;
    }
    return nullptr;
}

const Entry *ContactQueue::first() const
{
    const Entry *creating = isProvisional(m_contact) ? creation() : nullptr;
    const Entry *first = creating ? creating : Walk(m_journal, m_contact).next();
    const bool isStuck = first && (needsAgent(*first) || first->state == EntryState::Sending);
    return isStuck ? nullptr : first;
}

QList<Entry> ContactQueue::updates(const QDateTime &now) const
{
    QList<Entry> updates;
    const Entry *front = first();
    if (!front || !isUpdate(*front))
        return updates;
    // Its turn may have come before its time, by the agent or a new network.
    const QDateTime latest = front->notBefore.isValid() ? std::max(front->notBefore, now) : now;
    Walk walk(m_journal, m_contact);
    for (const Entry *entry = walk.next(); entry && isUpdate(*entry); entry = walk.next()) {
        if (entry->state == EntryState::Sending ||
            (entry->notBefore.isValid() && entry->notBefore > latest))
            break;
        updates.append(*entry);
    }
    return updates;
}

ContactQueue::ListChange ContactQueue::listChange() const
{
    const Entry *front = first();
    if (!front || !isListChange(*front))
        return {};
    ListChange change;
    Walk walk(m_journal, m_contact);
    const Entry *entry = walk.next();
    for (const Entry *next = walk.next();; next = walk.next()) {
        const bool isOvertaken = next && isListChange(*next) && next->list == entry->list &&
                                 wasNeverTried(*entry) && wasNeverTried(*next);
        if (!isOvertaken) {
            change.entry = *entry;
            return change;
        }
        change.overtaken.append(entry->id);
        // What takes it back leaves nothing to be done.
        if (next->undoes == entry->id) {
            change.overtaken.append(next->id);
            return change;
        }
        entry = next;
    }
}

QList<EntryId> ContactQueue::waiting() const
{
    QList<EntryId> ids;
    Walk walk(m_journal, m_contact);
    while (const Entry *entry = walk.next()) {
        if (entry->state == EntryState::Waiting)
            ids.append(entry->id);
    }
    return ids;
}

} // namespace contactdesk
