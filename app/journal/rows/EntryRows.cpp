#include "journal/rows/EntryRows.h"

#include "journal/rows/EntryRecord.h"
#include "journal/rows/StoredNames.h"

namespace contactdesk
{

namespace
{

#define ENTRY_COLUMNS "id, kind, state, batch, contact, list, undoes, undone_by, made_at, record"

SqliteStatement &bindId(SqliteStatement &statement, EntryId id)
{
    return id.isValid() ? statement.bind(id.value) : statement.bindNull();
}

/// Unset for a row that this program can't have written.
std::optional<Entry> entryIn(const SqliteStatement &row)
{
    const auto kind = storedValue<EntryKind>(row.text(1));
    const auto state = storedValue<EntryState>(row.text(2));
    if (!kind || !state)
        return std::nullopt;
    Entry entry{.id = {row.integer(0)},
                .kind = *kind,
                .state = *state,
                .batch = {row.isNull(3) ? row.integer(0) : row.integer(3)},
                .contact = {row.text(4)},
                .madeAt = row.time(8),
                .list = {row.text(5)},
                .undoes = {row.integer(6)},
                .undoneBy = {row.integer(7)}};
    takeRecord(row.bytes(9), entry);
    return entry;
}

} // namespace

EntryRows::Result<EntryId> EntryRows::add(const Entry &entry)
{
    SqliteStatement added = m_file.prepare(
        "INSERT INTO entry (kind, state, batch, contact, list, undoes, undone_by, made_at, record)"
        " VALUES (?, ?, ?, ?, ?, ?, NULL, ?, ?)");
    added.bind(storedName(entry.kind)).bind(storedName(entry.state));
    bindId(added, entry.batch).bind(entry.contact.value).bind(entry.list.value);
    bindId(added, entry.undoes).bind(entry.madeAt).bind(toRecord(entry).toStdString());
    return added.run().map([&] { return EntryId{m_file.lastRow()}; });
}

EntryRows::Result<void> EntryRows::save(const Entry &entry)
{
    // One that was lost with a damaged page comes back: whoever sends it knows it best.
    SqliteStatement saved = m_file.prepare(
        "INSERT INTO entry (id, kind, state, batch, contact, list, undoes, undone_by, made_at,"
        " record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, state = excluded.state,"
        " contact = excluded.contact, list = excluded.list, record = excluded.record");
    saved.bind(entry.id.value).bind(storedName(entry.kind)).bind(storedName(entry.state));
    bindId(saved, entry.batch == entry.id ? EntryId() : entry.batch);
    saved.bind(entry.contact.value).bind(entry.list.value);
    bindId(saved, entry.undoes);
    bindId(saved, entry.undoneBy).bind(entry.madeAt).bind(toRecord(entry).toStdString());
    return saved.run();
}

EntryRows::Result<void> EntryRows::markTakenBack(EntryId undone, EntryId by)
{
    return m_file.prepare("UPDATE entry SET undone_by = ? WHERE id = ? AND undone_by IS NULL")
        .bind(by.value)
        .bind(undone.value)
        .run();
}

EntryRows::Result<void> EntryRows::unmarkTakenBack(EntryId undone, EntryId by)
{
    return m_file.prepare("UPDATE entry SET undone_by = NULL WHERE id = ? AND undone_by = ?")
        .bind(undone.value)
        .bind(by.value)
        .run();
}

EntryRows::Result<int> EntryRows::rename(const ContactId &former, const ContactId &id)
{
    return m_file.prepare("UPDATE entry SET contact = ? WHERE contact = ?")
        .bind(id.value)
        .bind(former.value)
        .run()
        .map([&] { return m_file.changes(); });
}

EntryRows::Result<int> EntryRows::resetInterrupted()
{
    return m_file
        .prepare("UPDATE entry SET state = CASE kind WHEN 'create' THEN 'outcomeUnknown'"
                 " ELSE 'waiting' END"
                 " WHERE state NOT IN ('done', 'undone') AND state = 'sending'")
        .run()
        .map([&] { return m_file.changes(); });
}

EntryRows::Result<QList<Entry>> EntryRows::all(SqliteStatement &found)
{
    QList<Entry> entries;
    while (found.next()) {
        if (auto entry = entryIn(found))
            entries.append(std::move(*entry));
    }
    return found.result().map([&] { return entries; });
}

EntryRows::Result<std::optional<Entry>> EntryRows::read(EntryId id)
{
    SqliteStatement found = m_file.prepare("SELECT " ENTRY_COLUMNS " FROM entry WHERE id = ?");
    found.bind(id.value);
    return all(found).map([](const QList<Entry> &entries) {
        return entries.isEmpty() ? std::nullopt : std::optional(entries.first());
    });
}

EntryRows::Result<QList<Entry>> EntryRows::openAfter(EntryId id)
{
    SqliteStatement found =
        m_file.prepare("SELECT " ENTRY_COLUMNS " FROM entry"
                       " WHERE state NOT IN ('done', 'undone') AND id > ? ORDER BY id");
    found.bind(id.value);
    return all(found);
}

EntryRows::Result<QList<Entry>> EntryRows::batch(EntryId first)
{
    SqliteStatement found = m_file.prepare("SELECT " ENTRY_COLUMNS " FROM entry"
                                           " WHERE id = ? OR batch = ? ORDER BY id");
    found.bind(first.value).bind(first.value);
    return all(found);
}

EntryRows::Result<std::optional<Entry>> EntryRows::lastUndoable(const ContactId &contact)
{
    // The index of contacts has their entries in order, too.
    SqliteStatement found = m_file.prepare(
        contact.isEmpty() ? "SELECT " ENTRY_COLUMNS " FROM entry WHERE undone_by IS NULL"
                            " AND undoes IS NULL AND state <> 'undone'"
                            " AND NOT (kind = 'create' AND state = 'done')"
                            " ORDER BY id DESC LIMIT 1"
                          : "SELECT " ENTRY_COLUMNS " FROM entry WHERE undone_by IS NULL"
                            " AND undoes IS NULL AND state <> 'undone'"
                            " AND NOT (kind = 'create' AND state = 'done') AND contact = ?"
                            " ORDER BY id DESC LIMIT 1");
    if (!contact.isEmpty())
        found.bind(contact.value);
    return all(found).map([](const QList<Entry> &entries) {
        return entries.isEmpty() ? std::nullopt : std::optional(entries.first());
    });
}

EntryRows::Result<EntryId> EntryRows::last()
{
    return m_file.number("SELECT seq FROM sqlite_sequence WHERE name = 'entry'")
        .map([](qint64 number) { return EntryId{number}; });
}

bool EntryRows::isBeingCreated(const ContactId &contact)
{
    SqliteStatement found =
        m_file.prepare("SELECT id FROM entry WHERE contact = ? AND kind = 'create'"
                       " AND state NOT IN ('done', 'undone') LIMIT 1");
    found.bind(contact.value);
    return found.next();
}

} // namespace contactdesk
