#pragma once

#include "domain/ContactSummary.h"
#include "support/MadeRandom.h"

namespace contactdesk
{

/// A person out of a small town: names, addresses, tags and numbers that many others have too or
/// nearly, in several scripts; placeholders, and numbers that are none.
ContactSummary neighbour(MadeRandom &random);

} // namespace contactdesk
