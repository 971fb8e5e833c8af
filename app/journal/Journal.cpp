#include "journal/Journal.h"

#include "journal/JournalStep.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace contactdesk
{

Journal::Journal(const QString &folder, QString who, Clock clock, QObject *parent)
    : QObject(parent), m_who(std::move(who)), m_clock(std::move(clock)), m_file(folder)
{
    connect(&m_file, &JournalFile::opened, this, [this](const JournalContent &content) {
        load(content);
        m_isOpened = true;
        Q_EMIT opened(content.drafts);
    });
    connect(&m_file, &JournalFile::changedElsewhere, this, [this](const JournalContent &content) {
        // The owner's entries are ahead of its file; of others come only new ones.
        const bool wasOwner = m_isOwner;
        if (!wasOwner) {
            m_entries.clear();
            m_byContact.clear();
            m_needAgent.clear();
        }
        load(content);
        if (wasOwner)
            overtake(content.open);
        Q_EMIT reloaded();
    });
    connect(&m_file, &JournalFile::failed, this, &Journal::failed);
}

const Entry *Journal::entry(EntryId id) const
{
    const auto place = m_entries.find(id);
    return place == m_entries.end() ? nullptr : &place->second;
}

QList<Entry> Journal::entriesOf(const ContactId &contact) const
{
    QList<Entry> entries;
    for (const EntryId id : idsOf(contact))
        entries.append(m_entries.at(id));
    return entries;
}

const std::set<EntryId> &Journal::idsOf(const ContactId &contact) const
{
    static const std::set<EntryId> none;
    const auto ids = m_byContact.constFind(contact);
    return ids == m_byContact.constEnd() ? none : *ids;
}

JournalCounts Journal::counts() const
{
    const int needAgent = static_cast<int>(m_needAgent.size());
    return {.waiting = static_cast<int>(m_entries.size()) - needAgent, .needAgent = needAgent};
}

Contact Journal::withPending(Contact contact) const
{
    for (const EntryId id : idsOf(contact.id)) {
        const Entry &entry = m_entries.at(id);
        FieldEdits wanted = editsIn(entry, EditState::Open);
        wanted.append(editsIn(entry, EditState::Conflict));
        if (!wanted.isEmpty())
            contact = changeOf(wanted).appliedTo(std::move(contact), entry.madeAt);
    }
    return contact;
}

void Journal::record(QList<Entry> entries, QObject *context, Recorded answer)
{
    for (Entry &entry : entries) {
        entry.id = {};
        entry.batch = {};
        entry.who = m_who;
        entry.madeAt = m_clock();
        entry.state = isLocal(entry.kind) ? EntryState::Done : EntryState::Waiting;
    }
    m_file.append(entries, this,
                  [this, entries, asker = QPointer(context),
                   answer = std::move(answer)](tl::expected<QList<EntryId>, Failure> ids) mutable {
                      if (ids) {
                          for (qsizetype i = 0; i < entries.size(); ++i) {
                              entries[i].id = ids->at(i);
                              entries[i].batch = ids->first();
                          }
                          takeRecorded(std::move(entries));
                      }
                      if (asker)
                          answer(std::move(ids));
                  });
}

ContactId Journal::presentIdOf(const ContactId &contact) const
{
    const auto named = m_named.constFind(contact);
    if (named == m_named.constEnd())
        return contact;
    // The number of one who is gone may be given to somebody new.
    const std::set<EntryId> &ids = idsOf(contact);
    const bool isBeingCreated = std::any_of(ids.begin(), ids.end(), [this](EntryId id) {
        return m_entries.at(id).kind == EntryKind::Create;
    });
    return isBeingCreated ? contact : *named;
}

void Journal::takeRecorded(QList<Entry> entries)
{
    QList<EntryId> ids;
    QList<ContactId> takenOver;
    for (Entry &entry : entries) {
        // Whoever made it may not have heard yet that the contact has been named.
        if (entry.kind != EntryKind::Create)
            entry.contact = presentIdOf(entry.contact);
        ids.append(entry.id);
        if (follow(entry.contact, afterMaking(takeOverOf(entry.contact), entry)))
            takenOver.append(entry.contact);
        if (isOpen(entry))
            put(entry);
        else if (entry.kind == EntryKind::Note)
            m_notes.insert(entry.contact, entry.textAfter);
        else
            m_listNames.insert(entry.list, entry.textAfter);
    }
    // Of another window's entries it is the owner who sees to that.
    if (m_isOwner)
        overtake(entries);
    Q_EMIT recorded(ids);
    for (const Entry &entry : std::as_const(entries)) {
        if (!isOpen(entry))
            Q_EMIT ended(entry);
        if (entry.kind == EntryKind::Note)
            Q_EMIT notesChanged(entry.contact);
        else if (entry.kind == EntryKind::ListName)
            Q_EMIT listNamed(entry.list, entry.textAfter);
        else
            Q_EMIT contactChanged(entry.contact);
    }
    for (const ContactId &contact : std::as_const(takenOver))
        Q_EMIT takeOverChanged(contact);
}

std::optional<TakeOver> Journal::takeOverOf(const ContactId &contact) const
{
    const auto found = m_takeOvers.constFind(contact);
    return found == m_takeOvers.constEnd() ? std::nullopt : std::optional(*found);
}

bool Journal::follow(const ContactId &contact, const std::optional<TakeOver> &takeOver)
{
    if (takeOver == takeOverOf(contact))
        return false;
    if (takeOver)
        m_takeOvers.insert(contact, *takeOver);
    else
        m_takeOvers.remove(contact);
    return true;
}

void Journal::setTakeOverEnd(const ContactId &contact, const QDateTime &until)
{
    const QDateTime now = m_clock();
    m_file.setTakeOverEnd(contact, now, until, this, [=, this](const auto &written) {
        // The file has told of a failure.
        if (!written)
            return;
        const ContactId id = presentIdOf(contact);
        TakeOver takeOver = takeOverOf(id).value_or(TakeOver{.contact = id, .since = now});
        takeOver.until = until;
        if (follow(id, takeOver))
            Q_EMIT takeOverChanged(id);
    });
}

void Journal::endTakeOver(const ContactId &contact)
{
    if (!follow(contact, {}))
        return;
    m_file.endTakeOver(contact);
    Q_EMIT takeOverChanged(contact);
}

void Journal::load(const JournalContent &content)
{
    m_isOwner = content.isOwner;
    for (const Entry &entry : content.open)
        put(entry);
    m_notes = content.notes;
    m_listNames = content.listNames;
    m_takeOvers = content.takeOvers;
}

void Journal::put(const Entry &entry)
{
    m_entries.insert_or_assign(entry.id, entry);
    m_byContact[entry.contact].insert(entry.id);
    count(entry);
}

void Journal::count(const Entry &entry)
{
    if (needsAgent(entry))
        m_needAgent.insert(entry.id);
    else
        m_needAgent.remove(entry.id);
}

void Journal::remove(const Entry &entry)
{
    m_entries.erase(entry.id);
    m_needAgent.remove(entry.id);
    const auto ids = m_byContact.find(entry.contact);
    if (ids == m_byContact.end())
        return;
    ids->erase(entry.id);
    if (ids->empty())
        m_byContact.erase(ids);
}

} // namespace contactdesk
