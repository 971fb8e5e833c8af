#pragma once

#include "domain/Failure.h"
#include "store/DirectorySnapshot.h"

#include <QSqlDatabase>

#include <tl/expected.hpp>

namespace contactdesk
{

/// The directory file itself: SQLite, readable by its owner alone. Every call blocks on the disk;
/// an object belongs to the one thread that opened it. DirectoryStore gives it a thread.
class DirectoryDatabase
{
public:
    /// The version of the schema that this program writes; a newer file is refused untouched.
    static constexpr int schemaVersion = 1;

    DirectoryDatabase() = default;
    ~DirectoryDatabase();

    DirectoryDatabase(const DirectoryDatabase &) = delete;
    DirectoryDatabase &operator=(const DirectoryDatabase &) = delete;

    /// Opens the file, creating it and its schema where needed. After a failure nothing is open:
    /// what is read or written then fails too.
    tl::expected<void, Failure> open(const QString &file);

    tl::expected<DirectorySnapshot, Failure> read();

    /// Writes a contact's fields; when it was last opened stays as it was if `lastOpened` is
    /// invalid.
    tl::expected<void, Failure> write(const StoredContact &contact);
    tl::expected<void, Failure> write(const ContactList &list);
    tl::expected<void, Failure> write(const ContactId &id, const Membership &membership);

private:
    tl::expected<void, Failure> openConnection(const QString &file);
    tl::expected<void, Failure> switchToWal();
    tl::expected<void, Failure> createSchema();
    void close();
    tl::expected<void, Failure> run(const QString &statement, const QVariantList &values = {});
    tl::expected<int, Failure> version();

    QString m_connection;
};

} // namespace contactdesk
