#include "platform/DataFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace contactdesk
{

bool makePrivateFolder(const QString &path)
{
    return QDir().mkpath(path) &&
           QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool makePrivateFile(const QString &path)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownerOnly) &&
        !QFileInfo(path).isFile())
        return false;
    return QFile::setPermissions(path, ownerOnly);
}

} // namespace contactdesk
