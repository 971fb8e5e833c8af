#pragma once

#include "domain/Failure.h"
#include "store/DirectoryNews.h"

#include <tl/expected.hpp>

namespace contactdesk
{

/// Saves what can be read of a damaged directory file into a new one, which takes its place; the
/// damaged one is set aside beside it. Fails, with the damaged file in its place, if that can't be
/// written. No connection of this program may be open to it. Blocks for as long as the reading
/// takes.
tl::expected<DirectoryRescue, Failure> replaceDamaged(const QString &file);

} // namespace contactdesk
