#include "journal/JournalStep.h"

#include "domain/ProvisionalId.h"
#include "journal/EditSteps.h"

#include <utility>

namespace contactdesk
{

Entry *Journal::Step::open(EntryId id)
{
    const auto place = m_journal.m_entries.find(id);
    if (place == m_journal.m_entries.end())
        return nullptr;
    m_touched.insert(id);
    return &place->second;
}

QList<Entry *> Journal::Step::open(const QList<EntryId> &ids)
{
    QList<Entry *> entries;
    for (const EntryId id : ids) {
        if (Entry *entry = open(id))
            entries.append(entry);
    }
    return entries;
}

HistoryLine &Journal::Step::note(const Entry &entry, HistoryEvent event, const QString &answer)
{
    m_lines.append({.entry = entry.id,
                    .kind = entry.kind,
                    .event = event,
                    .at = m_journal.m_clock(),
                    .who = m_journal.m_who,
                    .contact = entry.contact,
                    .contactName = entry.contactName,
                    .list = entry.list,
                    .answer = answer});
    return m_lines.last();
}

void Journal::Step::note(const Entry &entry, HistoryEvent event, const EntryEdit &edit,
                         const FieldSaid &from, const FieldSaid &to)
{
    HistoryLine &line = note(entry, event);
    line.field = edit.field;
    line.from = from;
    line.to = to;
}

bool Journal::Step::rebaseLater(const Entry &entry, ContactField field, const FieldSaid &seen)
{
    const std::set<EntryId> &ids = m_journal.idsOf(entry.contact);
    for (auto id = ids.upper_bound(entry.id); id != ids.end(); ++id) {
        Entry &later = m_journal.m_entries.at(*id);
        if (later.state == EntryState::Waiting && rebase(later, field, seen)) {
            open(*id);
            return true;
        }
    }
    return false;
}

void Journal::Step::handOver(const QList<Entry *> &entries, const QList<ContactField> &fields)
{
    for (Entry *entry : entries) {
        if (entry->kind == EntryKind::Create && isProvisional(entry->contact))
            continue;
        for (EntryEdit &edit : entry->edits) {
            const bool isMeant = fields.isEmpty() || fields.contains(edit.field);
            if (edit.state == EditState::Open && isMeant &&
                rebaseLater(*entry, edit.field, edit.before))
                edit.state = EditState::GivenUp;
        }
    }
}

void Journal::Step::endOvertaken(const QList<Entry *> &entries)
{
    for (Entry *entry : entries) {
        const bool isCreation = entry->kind == EntryKind::Create && isProvisional(entry->contact);
        if (!isOpen(*entry) || isCreation || entry->edits.isEmpty() ||
            hasEdit(*entry, EditState::Open) || hasEdit(*entry, EditState::Conflict))
            continue;
        entry->state = stateByEdits(*entry);
        note(*entry, HistoryEvent::Withdrawn,
             Journal::tr("A later change of the same field has taken its place."));
    }
}

void Journal::Step::commit(QObject *context, JournalFile::Answer<void> answer)
{
    QList<Entry> entries;
    for (const EntryId id : m_touched)
        entries.append(m_journal.m_entries.at(id));
    // Whoever waits for an answer gets one even if all of it has ended meanwhile.
    if (entries.isEmpty() && !answer)
        return;
    m_journal.m_file.update(
        entries, m_lines, context ? context : &m_journal,
        answer ? std::move(answer) : [](const auto &) {});
    QList<ContactId> takenOver;
    for (const Entry &entry : std::as_const(entries)) {
        if (isOpen(entry))
            m_journal.count(entry);
        else
            m_journal.remove(entry);
        const auto before = m_journal.takeOverOf(entry.contact);
        if (m_journal.follow(entry.contact, afterStep(before, entry, timeOf(entry, m_lines))))
            takenOver.append(entry.contact);
    }
    QList<ContactId> contacts;
    for (const Entry &entry : std::as_const(entries)) {
        if (isOpen(entry))
            Q_EMIT m_journal.changed(entry.id);
        else
            Q_EMIT m_journal.ended(entry);
        if (!entry.contact.isEmpty() && !contacts.contains(entry.contact))
            contacts.append(entry.contact);
    }
    for (const ContactId &contact : std::as_const(contacts))
        Q_EMIT m_journal.contactChanged(contact);
    for (const ContactId &contact : std::as_const(takenOver))
        Q_EMIT m_journal.takeOverChanged(contact);
}

} // namespace contactdesk
