#include "journal/rows/LocalRows.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

using Done = tl::expected<void, Failure>;

QString draftKey(const ContactId &contact)
{
    return "contact:"_L1 + contact.value;
}

} // namespace

Done LocalRows::saveDraft(const DraftText &draft)
{
    if (draft.content.isEmpty())
        return m_file.prepare("DELETE FROM draft WHERE key = ?").bind(draft.key).run();
    return m_file.prepare("INSERT OR REPLACE INTO draft (key, content, at) VALUES (?, ?, ?)")
        .bind(draft.key)
        .bindBlob(draft.content)
        .bind(draft.at)
        .run();
}

Done LocalRows::saveNote(const ContactId &contact, const QString &text)
{
    if (text.isEmpty())
        return m_file.prepare("DELETE FROM note WHERE contact = ?").bind(contact.value).run();
    return m_file.prepare("INSERT OR REPLACE INTO note (contact, text) VALUES (?, ?)")
        .bind(contact.value)
        .bind(text)
        .run();
}

Done LocalRows::saveListName(const ListId &list, const QString &name)
{
    if (name.isEmpty())
        return m_file.prepare("DELETE FROM list_name WHERE list = ?").bind(list.value).run();
    return m_file.prepare("INSERT OR REPLACE INTO list_name (list, name) VALUES (?, ?)")
        .bind(list.value)
        .bind(name)
        .run();
}

LocalRows::Result<QList<DraftText>> LocalRows::drafts()
{
    SqliteStatement found = m_file.prepare("SELECT key, content, at FROM draft ORDER BY key");
    QList<DraftText> drafts;
    while (found.next())
        drafts.append({found.text(0), found.bytes(1), found.time(2)});
    return found.result().map([&] { return drafts; });
}

LocalRows::Result<QHash<ContactId, QString>> LocalRows::notes()
{
    SqliteStatement found = m_file.prepare("SELECT contact, text FROM note");
    QHash<ContactId, QString> notes;
    while (found.next())
        notes.insert({found.text(0)}, found.text(1));
    return found.result().map([&] { return notes; });
}

LocalRows::Result<QHash<ListId, QString>> LocalRows::listNames()
{
    SqliteStatement found = m_file.prepare("SELECT list, name FROM list_name");
    QHash<ListId, QString> names;
    while (found.next())
        names.insert({found.text(0)}, found.text(1));
    return found.result().map([&] { return names; });
}

Done LocalRows::renameDraft(const ContactId &former, const ContactId &id)
{
    auto removed = m_file
                       .prepare("DELETE FROM draft WHERE key = ? AND coalesce(at, 0) <"
                                " (SELECT coalesce(at, 0) FROM draft WHERE key = ?)")
                       .bind(draftKey(former))
                       .bind(draftKey(id))
                       .run();
    if (!removed)
        return removed;
    return m_file.prepare("UPDATE OR REPLACE draft SET key = ? WHERE key = ?")
        .bind(draftKey(id))
        .bind(draftKey(former))
        .run();
}

LocalRows::Result<QString> LocalRows::note(const ContactId &contact)
{
    SqliteStatement found = m_file.prepare("SELECT text FROM note WHERE contact = ?");
    found.bind(contact.value);
    QString text = found.next() ? found.text(0) : QString();
    return found.result().map([&] { return text; });
}

Done LocalRows::renameNote(const ContactId &former, const ContactId &id)
{
    const auto moved = note(former);
    if (!moved)
        return tl::unexpected(moved.error());
    if (moved->isEmpty())
        return {};
    const auto kept = note(id);
    if (!kept)
        return tl::unexpected(kept.error());
    if (auto saved = saveNote(id, joinedNote(*kept, *moved)); !saved)
        return saved;
    return saveNote(former, {});
}

} // namespace contactdesk
