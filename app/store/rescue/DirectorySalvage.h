#pragma once

#include "database/SqliteConnection.h"

#include <QString>

namespace contactdesk
{

struct SalvagedDirectory {
    /// Contacts that are in the new file.
    int kept = 0;
    /// About how many are not; unset if the damaged file doesn't tell.
    std::optional<int> lost = {};
};

/// Copies what can be read of a damaged directory file into `saved`, which is empty and gets the
/// form of the version that the file has. The file stays as it is. Where its beginning can't be
/// read, it is tried as if it were that of a new file. Fails only if `saved` can't be written.
tl::expected<SalvagedDirectory, Failure> salvageDirectory(const QString &file,
                                                          SqliteConnection &saved);

} // namespace contactdesk
