#include "TypedQueries.h"
#include "search/IndexBlock.h"
#include "search/SearchIndex.h"
#include "search/SearchQuery.h"
#include "support/MadePeople.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace contactdesk;

namespace
{

constexpr quint64 seed = 20261121;
constexpr int limit = 50;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> &values, double part)
{
    std::sort(values.begin(), values.end());
    const auto at = static_cast<size_t>(part * static_cast<double>(values.size()));
    return values[std::min(values.size() - 1, at)];
}

using Blocks = std::vector<std::shared_ptr<const IndexBlock>>;

/// Only what the index does is timed, not the making of the people.
Blocks builtBlocks(RowNumber count, SearchIndex &index)
{
    Blocks blocks;
    double building = 0;
    std::vector<ContactSummary> people;
    for (RowNumber row = 1; row <= count;) {
        const int number = IndexBlock::numberOf(row);
        people.clear();
        const RowNumber first = row;
        for (; row <= count && IndexBlock::numberOf(row) == number; ++row) {
            people.push_back(madePerson(seed, row));
            if (people.back().lastOpened.isValid())
                index.setLastOpened(
                    row, static_cast<quint32>(people.back().lastOpened.toSecsSinceEpoch()));
        }
        QElapsedTimer timer;
        timer.start();
        IndexBlock::Builder builder(number);
        for (size_t i = 0; i < people.size(); ++i)
            builder.add(first + static_cast<RowNumber>(i), people[i]);
        blocks.push_back(builder.build());
        building += milliseconds(timer);
    }
    std::printf("building: %.0f ms, %.0f contacts a second\n", building, count / building * 1e3);
    return blocks;
}

void load(const Blocks &blocks, SearchIndex &index)
{
    QElapsedTimer timer;
    timer.start();
    for (const auto &block : blocks) {
        const auto loaded = IndexBlock::fromBytes(block->bytes());
        if (!loaded)
            std::abort();
        index.setBlock(loaded->number(), loaded);
    }
    std::printf("loading from bytes: %.1f ms\n", milliseconds(timer));
}

void measure(const TypedQueries &typed, const SearchIndex &index)
{
    std::vector<double> parsing;
    std::vector<double> searching;
    double hits = 0;
    QString slowest;
    double worst = 0;
    const QDateTime now(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
    for (const QString &text : typed.texts) {
        QElapsedTimer timer;
        timer.start();
        const auto query = SearchQuery::parse(text, QStringLiteral("NL"), now);
        parsing.push_back(milliseconds(timer));
        timer.start();
        const SearchHits found = index.search(query, limit);
        searching.push_back(milliseconds(timer));
        hits += found.total;
        if (searching.back() > worst) {
            worst = searching.back();
            slowest = text;
        }
    }
    const auto count = static_cast<double>(searching.size());
    std::printf("%-34s %7zu %9.0f %8.3f %8.3f %8.3f %8.3f %8.3f  %s\n", typed.kind,
                searching.size(), hits / count, quantile(parsing, 0.5), quantile(searching, 0.5),
                quantile(searching, 0.9), quantile(searching, 0.99), worst, qPrintable(slowest));
    std::fflush(stdout);
}

} // namespace

/// Searching a directory of a million (or as many as the argument says) as somebody types.
int main(int argc, char **argv)
{
    const auto count = static_cast<RowNumber>(argc > 1 ? std::atoi(argv[1]) : 1'000'000);
    SearchIndex index;
    load(builtBlocks(count, index), index);
    std::printf("%d contacts, %.1f MB, %.1f bytes a contact\n\n", index.size(),
                static_cast<double>(index.memory()) / 1e6,
                static_cast<double>(index.memory()) / index.size());

    std::vector<ContactSummary> people;
    for (RowNumber i = 1; i <= 150; ++i)
        people.push_back(madePerson(seed, i * 7919 % count + 1));
    std::printf("milliseconds to the best %d\n%-34s %7s %9s %8s %8s %8s %8s %8s  %s\n", limit,
                "typed", "times", "hits", "parsing", "median", "p90", "p99", "worst", "at");
    for (const TypedQueries &typed : typedQueries(people))
        measure(typed, index);
    return 0;
}
