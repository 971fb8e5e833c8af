#include "journal/rows/JournalChange.h"

#include "database/StorageFailure.h"
#include "journal/rows/NamedRows.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

using Done = tl::expected<void, Failure>;

Failure notTheOwner()
{
    return storageFailure(FailureCause::FileBusy,
                          u"Another window goes on with the changes of this journal."_s);
}

} // namespace

Done JournalChange::begin()
{
    return m_history.open().map([this] { m_changesBefore = m_history.head().changes; });
}

Done JournalChange::end()
{
    return m_hasChanged ? m_history.close() : Done();
}

JournalChange::Result<QList<EntryId>> JournalChange::append(const QList<Entry> &entries)
{
    if (!entries.isEmpty())
        m_hasWritten = m_hasChanged = true;
    QList<EntryId> ids;
    for (const Entry &entry : entries) {
        auto id = add(entry, ids.value(0));
        if (!id)
            return tl::unexpected(id.error());
        ids.append(*id);
    }
    m_appended.append(ids);
    return ids;
}

JournalChange::Result<EntryId> JournalChange::add(Entry entry, EntryId batch)
{
    entry.batch = batch;
    if (entry.kind != EntryKind::Create) {
        // Whoever made the entry may not have heard yet that the contact has been named.
        auto contact = NamedRows(m_file).presentIdOf(entry.contact);
        if (!contact)
            return tl::unexpected(contact.error());
        entry.contact = *contact;
    }
    auto id = m_entries.add(entry);
    if (!id)
        return id;
    entry.id = *id;
    for (const HistoryLine &line : madeLines(entry)) {
        if (auto done = m_history.add(line); !done)
            return tl::unexpected(done.error());
    }
    if (entry.undoes.isValid()) {
        if (auto done = m_entries.markTakenBack(entry.undoes, *id); !done)
            return tl::unexpected(done.error());
    }
    if (auto done = keepLocal(entry); !done)
        return tl::unexpected(done.error());
    const auto followed = m_takeOvers.change(entry.contact, [&](std::optional<TakeOver> takeOver) {
        return afterMaking(std::move(takeOver), entry);
    });
    if (!followed)
        return tl::unexpected(followed.error());
    if (entry.state == EntryState::Done) {
        if (auto done = endUndone(entry, entry.madeAt); !done)
            return tl::unexpected(done.error());
    }
    return id;
}

Done JournalChange::keepLocal(const Entry &entry)
{
    if (entry.kind == EntryKind::Note)
        return m_local.saveNote(entry.contact, entry.textAfter);
    return entry.kind == EntryKind::ListName ? m_local.saveListName(entry.list, entry.textAfter)
                                             : Done();
}

Done JournalChange::endUndone(const Entry &undoing, const QDateTime &at)
{
    if (!undoing.undoes.isValid())
        return {};
    const auto found = m_entries.read(undoing.undoes);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || (*found)->state == EntryState::Undone)
        return {};
    Entry undone = **found;
    undone.state = EntryState::Undone;
    if (auto done = m_entries.save(undone); !done)
        return done;
    return m_history.add({.entry = undone.id,
                          .kind = undone.kind,
                          .event = HistoryEvent::Undone,
                          .at = at,
                          .who = undoing.who,
                          .contact = undone.contact,
                          .contactName = undone.contactName,
                          .list = undone.list});
}

Done JournalChange::update(const QList<Entry> &entries, const QList<HistoryLine> &lines)
{
    if (!m_isOwner)
        return tl::unexpected(notTheOwner());
    m_hasWritten = m_hasChanged = true;
    for (const Entry &entry : entries) {
        if (auto done = m_entries.save(entry); !done)
            return done;
    }
    for (const HistoryLine &line : lines) {
        if (auto done = m_history.add(line); !done)
            return done;
    }
    for (const Entry &entry : entries) {
        Done done = m_takeOvers.change(entry.contact, [&](std::optional<TakeOver> takeOver) {
            return afterStep(std::move(takeOver), entry, timeOf(entry, lines));
        });
        if (!done)
            return done;
        if (entry.state == EntryState::Done)
            done = endUndone(entry, timeOf(entry, lines));
        else if (entry.state == EntryState::Undone && entry.undoes.isValid())
            done = m_entries.unmarkTakenBack(entry.undoes, entry.id);
        if (!done)
            return done;
    }
    return {};
}

Done JournalChange::rename(const ContactId &former, const ContactId &id)
{
    if (former == id)
        return {};
    m_hasWritten = true;
    if (auto done = m_local.renameDraft(former, id); !done || !m_isOwner)
        return done;
    m_hasChanged = true;
    if (auto done = m_entries.rename(former, id); !done)
        return tl::unexpected(done.error());
    if (auto done = m_local.renameNote(former, id); !done)
        return done;
    if (auto done = m_takeOvers.rename(former, id); !done)
        return done;
    return NamedRows(m_file).add(former, id, m_history.head().number);
}

Done JournalChange::saveDraft(const DraftText &draft)
{
    m_hasWritten = true;
    return m_local.saveDraft(draft);
}

Done JournalChange::setTakeOverEnd(const ContactId &contact, const QDateTime &since,
                                   const QDateTime &until)
{
    const auto present = NamedRows(m_file).presentIdOf(contact);
    if (!present)
        return tl::unexpected(present.error());
    m_hasWritten = m_hasChanged = true;
    return m_takeOvers.change(*present, [&](std::optional<TakeOver> takeOver) {
        if (!takeOver)
            takeOver = TakeOver{.contact = *present, .since = since};
        takeOver->until = until;
        return takeOver;
    });
}

Done JournalChange::endTakeOver(const ContactId &contact)
{
    m_hasWritten = m_hasChanged = true;
    return m_takeOvers.change(contact, [](const auto &) { return std::optional<TakeOver>(); });
}

Done JournalChange::resetInterrupted()
{
    const auto reset = m_entries.resetInterrupted();
    if (!reset)
        return tl::unexpected(reset.error());
    if (*reset > 0)
        m_hasWritten = m_hasChanged = true;
    return {};
}

} // namespace contactdesk
