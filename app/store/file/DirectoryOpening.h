#pragma once

#include "database/SqliteConnection.h"
#include "store/DirectoryNews.h"

namespace contactdesk
{

/// A directory that can be used, and in what way.
struct OpenDirectory {
    /// For further connections, as long as `connection` lives.
    DatabaseAddress address;
    std::unique_ptr<SqliteConnection> connection;
    /// What is written is forgotten at the end, or can't be written.
    bool isReadOnly = false;
    std::optional<DirectoryRescue> rescue = {};
    /// Why it isn't the file, or why that can't be written.
    std::optional<Failure> failure = {};
};

/// Opens a directory file, creating it, bringing it to the present form and rescuing it where
/// needed. One that can't be written is opened for reading; in the place of one that can't even be
/// read there is an empty directory in memory. Fails only for a file of a newer version, which
/// stays untouched. Blocks on the disk; other connections of this program to it must be closed.
/// `isKnownDamaged`: it is rescued whatever it looks like at first.
tl::expected<OpenDirectory, Failure> openDirectory(const QString &file, bool isKnownDamaged);

} // namespace contactdesk
