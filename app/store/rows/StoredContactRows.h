#pragma once

#include "database/SqliteConnection.h"
#include "domain/LookUpKey.h"
#include "store/StoredContact.h"

namespace contactdesk
{

/// Everything about one contact but its conversation, as of one moment.
class StoredContactRows
{
public:
    explicit StoredContactRows(SqliteConnection &file) : m_file(file) {}

    /// Unset if there is no such contact.
    /// @{
    tl::expected<std::optional<StoredContact>, Failure> fetch(const ContactId &id);
    tl::expected<std::optional<StoredContact>, Failure> find(const LookUpKey &key);
    tl::expected<std::optional<StoredConversation>, Failure> fetchConversation(const ContactId &id);
    /// @}

private:
    tl::expected<std::optional<StoredContact>, Failure> read(const ContactId &id);
    tl::expected<std::optional<StoredContact>, Failure> search(const LookUpKey &key);

    SqliteConnection &m_file;
};

} // namespace contactdesk
