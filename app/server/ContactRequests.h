#pragma once

#include "domain/ContactChange.h"
#include "server/ContactRecord.h"

#include <tl/expected.hpp>

/// What the bodies of the writing operations say, checked field by field. The error of each is
/// the sentence that the 400 carries.
namespace contactdesk
{

struct ListMembership {
    ContactId contact;
    ListId list;
};

/// The 14 fields of a new contact, the service's defaults in place of what is absent or ""; id and
/// times are left to the caller. Fields beyond the 14 are ignored.
tl::expected<ContactRecord, QString> readNewContact(const QByteArray &body);

/// At least one of the five fields that can change, and no other. "" clears a name or the e-mail:
/// the change then holds the placeholder, as the service stores it.
tl::expected<ContactChange, QString> readContactChange(const QByteArray &body);

/// Both ids, neither empty.
tl::expected<ListMembership, QString> readMembership(const QByteArray &body);

} // namespace contactdesk
