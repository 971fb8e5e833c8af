#pragma once

#include "domain/Identifiers.h"
#include "domain/LookUpKey.h"

#include <functional>
#include <optional>

namespace contactdesk
{

/// Finds what a contact can be looked up by: its number, else its e-mail address; nothing if
/// neither is known. Calls back once, at once or later, on the same thread.
using KeyFinder = std::function<void(ContactId, std::function<void(std::optional<LookUpKey>)>)>;

} // namespace contactdesk
