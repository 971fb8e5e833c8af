#pragma once

#include "database/SqliteConnection.h"

#include <QDebug>
#include <QFile>

#include <sys/stat.h>

namespace contactdesk::beside
{

/// The directory file as another program sees it.
class File
{
public:
    explicit File(const QString &path)
    {
        auto opened = SqliteConnection::open({path, DatabaseAddress::Access::ReadWrite});
        if (opened)
            m_connection = std::move(*opened);
        else
            qWarning() << opened.error().serviceWords;
    }

    bool run(const std::string &sql) const
    {
        const auto done = m_connection->run(sql);
        if (!done)
            qWarning() << done.error().serviceWords;
        return done.has_value();
    }
    /// The first column of the first row; -1 after a failure.
    qint64 number(const std::string &sql) const { return m_connection->number(sql).value_or(-1); }
    QString text(const std::string &sql) const
    {
        SqliteStatement statement = m_connection->prepare(sql);
        return statement.next() ? statement.text(0) : QString();
    }

private:
    std::unique_ptr<SqliteConnection> m_connection;
};

inline QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

inline bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The rights of a file or folder; -1 if it isn't there.
inline int mode(const QString &path)
{
    struct stat found = {};
    return stat(QFile::encodeName(path).constData(), &found) == 0
               ? static_cast<int>(found.st_mode & 07777)
               : -1;
}

} // namespace contactdesk::beside
