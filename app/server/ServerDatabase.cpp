#include "server/ServerDatabase.h"

#include "server/ServerSchema.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(ServerDatabase)
};

// Writers wait this long for one another; no write of the service takes a hundredth of it.
constexpr auto connectOptions = "QSQLITE_BUSY_TIMEOUT=5000"_L1;

QString freshConnectionName()
{
    static std::atomic<int> last = 0;
    return u"contactdesk-server-%1"_s.arg(++last);
}

tl::unexpected<QString> unusable(const QString &reason)
{
    return tl::unexpected(Text::tr("The database of the service can't be used: %1").arg(reason));
}

tl::expected<void, QString> run(QSqlQuery &query, const QString &statement)
{
    if (!query.exec(statement))
        return unusable(query.lastError().text());
    return {};
}

/// An empty file of our own making, since SQLite would give a new one the rights of the umask.
tl::expected<void, QString> createPrivateFile(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC,
                                  S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return unusable(qt_error_string(errno));
    ::close(descriptor);
    return {};
}

} // namespace

ServerDatabase::ServerDatabase(const QString &file) : m_name(freshConnectionName())
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(file);
    database.setConnectOptions(connectOptions);
}

ServerDatabase::~ServerDatabase()
{
    handle().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase ServerDatabase::handle() const
{
    return QSqlDatabase::database(m_name, false);
}

tl::expected<std::unique_ptr<ServerDatabase>, QString> ServerDatabase::open(const QString &file)
{
    std::unique_ptr<ServerDatabase> database(new ServerDatabase(file));
    const auto ready = database->connect().and_then([&] { return database->tune(); });
    if (!ready)
        return tl::unexpected(ready.error());
    return database;
}

tl::expected<std::unique_ptr<ServerDatabase>, QString> ServerDatabase::prepare(const QString &file)
{
    if (const auto created = createPrivateFile(file); !created)
        return tl::unexpected(created.error());
    std::unique_ptr<ServerDatabase> database(new ServerDatabase(file));
    // The version is looked at first: tuning already writes to the file.
    const auto ready =
        database->connect().and_then([&] { return database->bringUpToDate(); }).and_then([&] {
            return database->tune();
        });
    if (!ready)
        return tl::unexpected(ready.error());
    return database;
}

tl::expected<void, QString> ServerDatabase::connect()
{
    QSqlDatabase database = handle();
    if (!database.open())
        return unusable(database.lastError().text());
    return {};
}

tl::expected<void, QString> ServerDatabase::tune()
{
    QSqlQuery query(handle());
    return run(query, u"PRAGMA journal_mode = WAL"_s)
        .and_then([&] { return run(query, u"PRAGMA synchronous = NORMAL"_s); })
        .and_then([&] { return run(query, u"PRAGMA foreign_keys = ON"_s); });
}

tl::expected<void, QString> ServerDatabase::bringUpToDate()
{
    QSqlDatabase database = handle();
    QSqlQuery query(database);
    // Asking for the tables also finds out whether the file is a database at all.
    if (const auto readable = run(query, u"SELECT count(*) FROM sqlite_master"_s); !readable)
        return readable;
    const QList<QStringList> steps = serverschema::steps();
    qsizetype version = 0;
    const QStringList tables = database.tables();
    if (tables.contains("service_schema"_L1)) {
        if (!query.exec(u"SELECT version FROM service_schema"_s) || !query.next())
            return unusable(query.lastError().text());
        version = query.value(0).toInt();
    } else if (!tables.isEmpty()) {
        return tl::unexpected(Text::tr("The file belongs to another program."));
    }
    query.finish();
    if (version > steps.size())
        return tl::unexpected(Text::tr(
            "The database of the service was written by a newer version of this program."));
    if (version == steps.size())
        return {};

    if (!database.transaction())
        return unusable(database.lastError().text());
    for (const QStringList &step : steps.mid(version)) {
        for (const QString &statement : step) {
            if (const auto done = run(query, statement); !done) {
                database.rollback();
                return done;
            }
        }
    }
    const QString mark = u"UPDATE service_schema SET version = %1"_s.arg(steps.size());
    if (const auto marked = run(query, mark); !marked) {
        database.rollback();
        return marked;
    }
    if (!database.commit())
        return unusable(database.lastError().text());
    return {};
}

} // namespace contactdesk
