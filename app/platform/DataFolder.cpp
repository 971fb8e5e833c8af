#include "platform/DataFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

bool makePrivateFolder(const QString &path)
{
    return QDir().mkpath(path) &&
           QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownerOnly) &&
        !QFileInfo(path).isFile())
        return false;
    return QFile::setPermissions(path, ownerOnly);
}

bool writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // Opened with what the umask leaves, or with the rights of the file before it.
    return file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
           file.write(content) == content.size() &&
           // commit() writes what is left in the buffer, too, but doesn't notice if that fails.
           file.flush() && file.commit();
}

bool setFileAside(const QString &path)
{
    for (int number = 1; number < 1000; ++number) {
        if (QFile::rename(path, u"%1.broken-%2"_s.arg(path).arg(number)))
            return true;
    }
    return !QFile::exists(path);
}

} // namespace contactdesk
