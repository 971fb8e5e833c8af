#include "MadeDirectory.h"
#include "PlainWays.h"
#include "search/Folding.h"
#include "support/MadePeople.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

void must(int result, sqlite3 *database)
{
    if (result != SQLITE_OK && result != SQLITE_DONE && result != SQLITE_ROW) {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(database));
        std::exit(1);
    }
}

void bindText(sqlite3 *database, sqlite3_stmt *statement, const std::string &text)
{
    must(sqlite3_bind_text(statement, 1, text.data(), static_cast<int>(text.size()),
                           SQLITE_TRANSIENT),
         database);
}

std::string foldedText(const ContactSummary &person)
{
    return folded(person.name() + u' ' + person.email + u' ' + person.phoneNumber + u' ' +
                  person.instagramId + u' ' + person.externalId + u' ' + person.tags.join(u' ') +
                  u' ' + person.lists.join(u' '));
}

void fill(sqlite3 *database, int people)
{
    must(sqlite3_exec(database,
                      "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                      "CREATE VIRTUAL TABLE person USING fts5(text, prefix = '1 2 3 4');"
                      "BEGIN",
                      nullptr, nullptr, nullptr),
         database);
    sqlite3_stmt *insert = nullptr;
    must(sqlite3_prepare_v2(database, "INSERT INTO person (text) VALUES (?)", -1, &insert, nullptr),
         database);
    for (int row = 1; row <= people; ++row) {
        bindText(database, insert,
                 foldedText(madePerson(directorySeed, static_cast<RowNumber>(row))));
        must(sqlite3_step(insert), database);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    must(sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr), database);
}

std::string matchOf(const QString &text)
{
    std::string match;
    for (const std::string &word : foldedWords(text))
        match += '"' + word + "\"* ";
    return match;
}

} // namespace

std::vector<double> typeIntoFts(const QStringList &keystrokes, int people, const QString &file,
                                int budgetSeconds)
{
    QFile::remove(file);
    sqlite3 *database = nullptr;
    must(sqlite3_open(QFile::encodeName(file).constData(), &database), database);
    fill(database, people);
    sqlite3_stmt *query = nullptr;
    must(sqlite3_prepare_v2(database,
                            "SELECT rowid, text FROM person WHERE person MATCH ?"
                            " ORDER BY rank LIMIT 50",
                            -1, &query, nullptr),
         database);
    std::vector<double> times;
    QElapsedTimer all;
    all.start();
    for (const QString &text : keystrokes) {
        const std::string match = matchOf(text);
        if (match.empty())
            continue;
        QElapsedTimer one;
        one.start();
        bindText(database, query, match);
        int result = sqlite3_step(query);
        while (result == SQLITE_ROW)
            result = sqlite3_step(query);
        must(result, database);
        sqlite3_reset(query);
        times.push_back(static_cast<double>(one.nsecsElapsed()) / 1e6);
        if (all.elapsed() > budgetSeconds * 1000)
            break;
    }
    sqlite3_finalize(query);
    sqlite3_close(database);
    return times;
}
