#pragma once

#include "domain/ContactSummary.h"
#include "support/MadeRandom.h"

#include <vector>

namespace contactdesk
{

/// Something that an agent may type: parts of what these people have, also mistyped or written in
/// pieces, filters, and several of them together.
QString question(const std::vector<ContactSummary> &people, MadeRandom &random);

} // namespace contactdesk
