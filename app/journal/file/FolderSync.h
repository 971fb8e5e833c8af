#pragma once

#include <QString>

namespace contactdesk
{

/// Brings the names in the folder of `file`, and the folder's own name, to the disk, so that a file
/// that was made or renamed there is found after a power cut. Blocks on the disk.
void syncFolderOf(const QString &file);

} // namespace contactdesk
