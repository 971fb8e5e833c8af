#pragma once

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <tl/expected.hpp>

namespace contactdesk
{

/// One connection to the service's database, closed at the end of its life. It belongs to the
/// thread that opened it. Errors are sentences, translated.
class ServerDatabase
{
public:
    /// Opens a file that prepare() has seen.
    static tl::expected<std::unique_ptr<ServerDatabase>, QString> open(const QString &file);

    /// Creates the file (readable by its owner alone; SQLite gives its side files the same rights)
    /// and the tables as far as they are missing, and opens it. A file of a newer version, or of
    /// another program, is refused and left as it is.
    static tl::expected<std::unique_ptr<ServerDatabase>, QString> prepare(const QString &file);

    ~ServerDatabase();
    ServerDatabase(const ServerDatabase &) = delete;
    ServerDatabase &operator=(const ServerDatabase &) = delete;

    QSqlDatabase handle() const;

private:
    explicit ServerDatabase(const QString &file);

    tl::expected<void, QString> connect();
    tl::expected<void, QString> tune();
    tl::expected<void, QString> bringUpToDate();

    QString m_name;
};

} // namespace contactdesk
