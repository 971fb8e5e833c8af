#include "store/rows/StoredContactRows.h"

#include "database/SqliteTransaction.h"
#include "store/rows/ContactRows.h"
#include "store/rows/ConversationRows.h"
#include "store/rows/ListRows.h"
#include "store/rows/TagRows.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

using Found = tl::expected<std::optional<StoredContact>, Failure>;

} // namespace

Found StoredContactRows::fetch(const ContactId &id)
{
    return inSnapshot(m_file, [&] { return read(id); });
}

Found StoredContactRows::find(const LookUpKey &key)
{
    return inSnapshot(m_file, [&] { return search(key); });
}

Found StoredContactRows::read(const ContactId &id)
{
    auto known = ContactRows(m_file).byId(id);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return std::nullopt;
    const RowNumber row = (*known)->row;
    StoredContact stored{.contact = (*known)->contact};

    SqliteStatement times =
        m_file.prepare("SELECT last_opened, tags_as_of FROM contact WHERE row = ?");
    times.bind(row);
    if (!times.next())
        return times.result().map([] { return std::optional<StoredContact>(); });
    stored.lastOpened = times.time(0);
    stored.tagsAsOf = times.time(1);
    if (!times.isNull(1)) {
        auto tags = TagRows(m_file).read(row);
        if (!tags)
            return tl::unexpected(tags.error());
        stored.tags = *tags;
    }
    auto memberships = ListRows(m_file).memberships(row);
    if (!memberships)
        return tl::unexpected(memberships.error());
    stored.memberships = *memberships;
    return stored;
}

Found StoredContactRows::search(const LookUpKey &key)
{
    ContactRows contacts(m_file);
    const auto *number = std::get_if<PhoneNumber>(&key);
    const auto having = number ? contacts.byNumber(number->e164())
                               : contacts.byEmail(std::get<EmailAddress>(key).text());
    if (!having)
        return tl::unexpected(having.error());
    // A number passes from one to another, and an address can be shared: the one who was last said
    // to have it is meant, whatever order the contacts are kept in.
    const ContactField field = number ? ContactField::PhoneNumber : ContactField::Email;
    const auto latest = std::max_element(
        having->begin(), having->end(), [field](const KnownContact &a, const KnownContact &b) {
            return std::pair(a.contact[field].asOf(), a.contact.id.value) <
                   std::pair(b.contact[field].asOf(), b.contact.id.value);
        });
    return latest == having->end() ? Found(std::nullopt) : read(latest->contact.id);
}

template <class Read>
tl::expected<std::optional<StoredConversation>, Failure>
StoredContactRows::conversationOf(const ContactId &id, Read read)
{
    using Stored = tl::expected<std::optional<StoredConversation>, Failure>;
    return inSnapshot(m_file, [&]() -> Stored {
        const auto row = ContactRows(m_file).rowOf(id);
        if (!row)
            return tl::unexpected(row.error());
        return *row ? read(**row) : Stored(std::nullopt);
    });
}

tl::expected<std::optional<StoredConversation>, Failure>
StoredContactRows::fetchConversation(const ContactId &id, const std::stop_token &stop)
{
    return conversationOf(id,
                          [&](RowNumber row) { return ConversationRows(m_file).read(row, stop); });
}

tl::expected<std::optional<StoredConversation>, Failure>
StoredContactRows::fetchNewestOfConversation(const ContactId &id)
{
    return conversationOf(id,
                          [&](RowNumber row) { return ConversationRows(m_file).readNewest(row); });
}

} // namespace contactdesk
