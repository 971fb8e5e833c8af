#pragma once

#include "domain/ContactList.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace contactdesk
{

/// What became of a file that was damaged.
struct DirectoryRescue {
    /// How many contacts could be read and are in the new file.
    int kept = 0;
    /// About how many could not; unset if the file doesn't even tell that.
    std::optional<int> lost = {};
    /// Where the damaged file was put; "" if it couldn't be kept.
    QString damagedFile;
};

/// What there is to say of a directory file when it has been opened.
struct DirectoryNews {
    /// By title.
    QList<ContactList> lists;
    int contacts = 0;
    /// The folder or the disk takes no writing: what is learned is forgotten at the end.
    bool isReadOnly = false;
    std::optional<DirectoryRescue> rescue = {};
};

} // namespace contactdesk

Q_DECLARE_METATYPE(contactdesk::DirectoryNews)
