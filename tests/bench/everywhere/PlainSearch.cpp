#include "PlainSearch.h"

#include "MadeTalk.h"
#include "database/SqliteConnection.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>
#include <string>

namespace contactdesk
{

namespace
{

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double megabytes(const QString &file)
{
    return static_cast<double>(QFileInfo(file).size()) / 1e6;
}

std::unique_ptr<SqliteConnection> opened(const QString &file)
{
    auto connection = SqliteConnection::open({file, DatabaseAddress::Access::ReadWrite});
    if (!connection)
        qFatal("%s", qPrintable(connection.error().serviceWords));
    return std::move(*connection);
}

void measure(const char *what, const QString &file, const std::string &sql)
{
    for (const bool isCold : {true, false}) {
        const auto connection = opened(file);
        if (isCold)
            makeCold(file);
        QElapsedTimer timer;
        timer.start();
        const auto count = connection->number(sql);
        std::printf("  %-34s %-5s %8.0f ms, %lld rows\n", what, isCold ? "cold" : "warm",
                    milliseconds(timer), static_cast<long long>(count.value_or(-1)));
    }
}

} // namespace

void measureLike(const QString &file)
{
    measure("LIKE '%refund%'", file, "SELECT count(*) FROM message WHERE body LIKE '%refund%'");
    measure("LIKE '%kettledrum%'", file,
            "SELECT count(*) FROM message WHERE body LIKE '%kettledrum%'");
}

void measureTrigrams(const QString &file)
{
    const double before = megabytes(file);
    {
        const auto connection = opened(file);
        QElapsedTimer timer;
        timer.start();
        const auto done =
            connection->run("CREATE VIRTUAL TABLE found USING fts5(body, content='',"
                            " tokenize='trigram', detail=none, columnsize=0);"
                            " INSERT INTO found (rowid, body) SELECT place, body FROM message;"
                            " PRAGMA wal_checkpoint(TRUNCATE)");
        std::printf("  trigrams: made in %.1f s%s\n", milliseconds(timer) / 1000,
                    done ? "" : ", and failed");
    }
    std::printf("  trigrams: the file grew from %.0f to %.0f MB\n", before, megabytes(file));
    // Without places only three letters can be asked for, and what has them all is looked through.
    measure("trigrams of \"refund\"", file,
            "SELECT count(*) FROM found JOIN message ON place = found.rowid WHERE found MATCH"
            " '\"ref\" AND \"efu\" AND \"fun\" AND \"und\"' AND message.body LIKE '%refund%'");
    measure("trigrams of \"kettledrum\"", file,
            "SELECT count(*) FROM found JOIN message ON place = found.rowid WHERE found MATCH"
            " '\"ket\" AND \"ett\" AND \"ttl\" AND \"dru\"' AND message.body LIKE '%kettledrum%'");
    for (const bool isIndexed : {false, true}) {
        const auto connection = opened(file);
        QElapsedTimer timer;
        timer.start();
        const std::string rows = "SELECT (1 << 60) + place, body FROM message LIMIT 1000";
        const auto done =
            connection->run(std::string("BEGIN; INSERT INTO message (place, body) ") + rows + "; " +
                            (isIndexed ? "INSERT INTO found (rowid, body) " + rows + "; " : "") +
                            "COMMIT;" + "DELETE FROM message WHERE place >= 1 << 60");
        std::printf("  writing 1,000 messages %-9s %.1f ms%s\n",
                    isIndexed ? "indexed:" : "bare:", milliseconds(timer),
                    done ? "" : ", and failed");
    }
}

} // namespace contactdesk
