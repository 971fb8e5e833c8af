#include "journal/file/FolderSync.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace contactdesk
{

namespace
{

void syncFolder(const QString &path)
{
    const int folder =
        open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    // Some file systems can't; they do it by themselves.
    fsync(folder);
    close(folder);
}

} // namespace

void syncFolderOf(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    syncFolder(folder);
    syncFolder(QFileInfo(folder).absolutePath());
}

} // namespace contactdesk
