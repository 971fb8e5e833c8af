#pragma once

#include "database/SqliteConnection.h"

namespace contactdesk
{

/// Brings a file that is empty or of an earlier version to the present one, each step as a whole.
/// Several programs may do so at once. A newer file is refused untouched.
tl::expected<void, Failure> migrate(SqliteConnection &file);

} // namespace contactdesk
