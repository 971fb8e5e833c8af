#pragma once

#include <QByteArray>
#include <QString>

namespace contactdesk
{

/// Makes a folder, with its parents, that only its owner can enter, and says whether it is there.
/// Blocks on the disk for a moment: for start-up and worker threads.
bool makePrivateFolder(const QString &path);

/// Creates an empty file that only its owner can read, if there is none yet, and takes others'
/// rights from one that is there. A database opened afterwards keeps those rights.
bool makePrivateFile(const QString &path);

/// Replaces a file's content, all of it or nothing, and says whether it did. Nobody but the owner
/// can read it at any moment. Blocks on the disk: for worker threads.
bool writePrivateFile(const QString &path, const QByteArray &content);

/// Renames a file ("….broken-1") so that a new one can take its place and what is in it is kept;
/// says whether the place is free. Blocks on the disk: for worker threads.
bool setFileAside(const QString &path);

} // namespace contactdesk
