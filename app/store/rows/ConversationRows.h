#pragma once

#include "database/SqliteConnection.h"
#include "search/SearchIndex.h"
#include "store/StoredContact.h"

namespace contactdesk
{

/// The conversations in the directory file; each may have 100,000 messages and more.
class ConversationRows
{
public:
    explicit ConversationRows(SqliteConnection &file) : m_file(file) {}

    /// Unset if the contact's conversation was never told. All texts share one buffer.
    tl::expected<std::optional<StoredConversation>, Failure> read(RowNumber contact);
    /// Writes only the messages that differ from those that are there. Within a transaction.
    tl::expected<void, Failure> save(RowNumber contact, const Conversation &conversation,
                                     const QDateTime &asOf);

private:
    /// The positions, in order, whose messages aren't there or are others; `stored`: how many are
    /// there.
    tl::expected<std::vector<qsizetype>, Failure>
    differing(RowNumber contact, const Conversation &conversation, qint64 &stored);

    SqliteConnection &m_file;
};

} // namespace contactdesk
