#pragma once

#include "database/SqliteConnection.h"
#include "domain/LookUpKey.h"
#include "store/StoredContact.h"

#include <stop_token>

namespace contactdesk
{

/// Everything about one contact, as of one moment; its conversation by itself.
class StoredContactRows
{
public:
    explicit StoredContactRows(SqliteConnection &file) : m_file(file) {}

    /// Unset if there is no such contact.
    /// @{
    tl::expected<std::optional<StoredContact>, Failure> fetch(const ContactId &id);
    tl::expected<std::optional<StoredContact>, Failure> find(const LookUpKey &key);
    tl::expected<std::optional<StoredConversation>, Failure>
    fetchConversation(const ContactId &id, const std::stop_token &stop);
    /// Its newest page, see ConversationRows.
    tl::expected<std::optional<StoredConversation>, Failure>
    fetchNewestOfConversation(const ContactId &id);
    /// @}

private:
    tl::expected<std::optional<StoredContact>, Failure> read(const ContactId &id);
    tl::expected<std::optional<StoredContact>, Failure> search(const LookUpKey &key);
    template <class Read>
    tl::expected<std::optional<StoredConversation>, Failure> conversationOf(const ContactId &id,
                                                                            Read read);

    SqliteConnection &m_file;
};

} // namespace contactdesk
