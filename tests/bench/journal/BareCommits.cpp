#include "BareCommits.h"

using namespace contactdesk;

BareCommits::BareCommits(const QString &file)
{
    auto opened = SqliteConnection::open({file, DatabaseAddress::Access::ReadWrite});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().serviceWords));
    m_connection = std::move(*opened);
    const auto done = m_connection->run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                                        "CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT)");
    if (!done)
        qFatal("%s", qPrintable(done.error().serviceWords));
}

void BareCommits::commitOne()
{
    const auto done = m_connection->prepare("INSERT INTO row (text) VALUES (?)")
                          .bind(std::string_view("what an agent has typed into a field"))
                          .run();
    if (!done)
        qFatal("%s", qPrintable(done.error().serviceWords));
}
