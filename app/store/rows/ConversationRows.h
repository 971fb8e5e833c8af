#pragma once

#include "database/SqliteConnection.h"
#include "search/SearchIndex.h"
#include "store/StoredContact.h"

#include <stop_token>

namespace contactdesk
{

/// The conversations in the directory file; each may have 100,000 messages and more.
class ConversationRows
{
public:
    explicit ConversationRows(SqliteConnection &file) : m_file(file) {}

    /// What the column `direction` says.
    static MessageDirection readDirection(qint64 number);

    /// Unset if the contact's conversation was never told, or `stop` was requested on the way. All
    /// texts share one buffer.
    tl::expected<std::optional<StoredConversation>, Failure> read(RowNumber contact,
                                                                  const std::stop_token &stop = {});
    /// The same of its end alone, as much as a window can show: so that however long it is, it is
    /// there at once.
    tl::expected<std::optional<StoredConversation>, Failure> readNewest(RowNumber contact);
    /// Writes only the messages that differ from those that are there. Within a transaction.
    tl::expected<void, Failure> save(RowNumber contact, const Conversation &conversation,
                                     const QDateTime &asOf);

private:
    tl::expected<std::optional<StoredConversation>, Failure>
    readFrom(qint64 place, RowNumber contact, const std::stop_token &stop);
    /// Where the newest page begins.
    tl::expected<qint64, Failure> startOfNewest(RowNumber contact);
    /// The positions, in order, whose messages aren't there or are others; `stored`: how many are
    /// there.
    tl::expected<std::vector<qsizetype>, Failure>
    differing(RowNumber contact, const Conversation &conversation, qint64 &stored);

    SqliteConnection &m_file;
};

} // namespace contactdesk
