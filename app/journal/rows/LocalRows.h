#pragma once

#include "database/SqliteConnection.h"
#include "journal/JournalFile.h"

namespace contactdesk
{

/// What stays on this computer: drafts, notes, and what lists are called. An empty text is none.
class LocalRows
{
public:
    template <class Value>
    using Result = tl::expected<Value, Failure>;

    explicit LocalRows(SqliteConnection &file) : m_file(file) {}

    Result<void> saveDraft(const DraftText &draft);
    Result<void> saveNote(const ContactId &contact, const QString &text);
    Result<void> saveListName(const ListId &list, const QString &name);

    Result<QList<DraftText>> drafts();
    Result<QHash<ContactId, QString>> notes();
    Result<QHash<ListId, QString>> listNames();

    /// Of two drafts the newer one stays; of two notes both do, one after the other.
    /// @{
    Result<void> renameDraft(const ContactId &former, const ContactId &id);
    Result<void> renameNote(const ContactId &former, const ContactId &id);
    /// @}

private:
    Result<QString> note(const ContactId &contact);

    SqliteConnection &m_file;
};

} // namespace contactdesk
