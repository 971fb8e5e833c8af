#pragma once

#include "domain/Identifiers.h"

#include <optional>
#include <simdjson.h>

namespace contactdesk
{

/// A contact's id, from wherever an answer may have it: `contactId` or `id`, in a `contact`, in
/// `data`, or at the top (documented: contactId at the top after a look-up and in `data` after a
/// creation; observed: the others). std::nullopt if there is none, or one that isn't a text.
std::optional<ContactId> contactIdFrom(const simdjson::dom::element &root);

} // namespace contactdesk
