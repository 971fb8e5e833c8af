#include "reading/ActivityByDay.h"
#include "reading/ConversationOverview.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

constexpr int rounds = 25;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// One of the programs that are compared, and what it printed about its starts.
struct Way {
    QString title;
    QString name;
    std::vector<double> columns[3] = {};

    QString program() const { return QStringLiteral(CONTACTDESK_BINARIES) + u'/' + name; }
};

void start(Way &way)
{
    QProcess process;
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    process.start(way.program(), {QString::number(std::chrono::nanoseconds(now).count())});
    process.waitForFinished();
    const QStringList printed =
        QString::fromLatin1(process.readAllStandardOutput()).simplified().split(u' ');
    for (int i = 0; i < 3; ++i)
        way.columns[i].push_back(printed.value(i).toDouble());
}

void printStarts()
{
    Way ways[] = {{u"own painting"_s, u"bench_overview_own"_s},
                  {u"Qt Charts"_s, u"bench_overview_charts"_s}};
    // By turns, so that whatever else the machine does falls on both.
    for (int round = 0; round < rounds; ++round) {
        for (Way &way : ways) {
            if (QFileInfo::exists(way.program()))
                start(way);
        }
    }
    out() << "A plot of 300 days, medians of " << rounds << " starts\n"
          << "                from exec to paint  made and painted    and once more\n";
    for (const Way &way : ways) {
        out() << way.title.leftJustified(14);
        for (const auto &column : way.columns)
            out() << (column.empty()
                          ? u"        not built"_s
                          : QString(QString::number(median(column), 'f', 1).rightJustified(14) +
                                    u" ms"_s));
        out() << '\n';
    }
}

/// Half a minute to an hour apart.
Conversation made(int count)
{
    QRandomGenerator random(20261123);
    ConversationBuilder builder;
    builder.reserve(count, 0);
    const QString statuses[] = {u"read"_s, u"delivered"_s, u"failed"_s};
    QDateTime time = QDateTime::fromMSecsSinceEpoch(1'500'000'000'000, Qt::UTC);
    for (int i = 0; i < count; ++i) {
        time = time.addSecs(random.bounded(20, 4'000));
        const bool isInbound = random.bounded(2) == 0;
        builder.add(
            {},
            {.mediaContentType = {},
             .type = u"text"_s,
             .direction = isInbound ? MessageDirection::Inbound : MessageDirection::Outbound,
             .status = statuses[random.bounded(3)]},
            time);
    }
    return builder.take();
}

void printCounting(int count)
{
    const Conversation conversation = made(count);
    const QTimeZone zone("Europe/Amsterdam");
    std::vector<double> overviews;
    std::vector<double> activities;
    size_t days = 0;
    // The processor's time, whatever else the machine has to do.
    const auto now = [] {
        return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
    };
    for (int round = 0; round < rounds; ++round) {
        const double begin = now();
        const ConversationOverview overview = overviewOf(conversation);
        const double middle = now();
        days = activityByDay(conversation, zone).size();
        activities.push_back(now() - middle);
        overviews.push_back(middle - begin);
        if (overview.all != count)
            qFatal("Not all messages were counted.");
    }
    out() << QString::number(count).rightJustified(8) << " messages, "
          << QString::number(days).rightJustified(6) << " days: overview "
          << QString::number(median(overviews), 'f', 2) << " ms, activity "
          << QString::number(median(activities), 'f', 2) << " ms\n";
}

} // namespace

/// What an overview costs: the start of its plot, painted by the program itself and by Qt Charts,
/// and the counting.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    printStarts();
    out() << "\nCounting, on one thread, medians of " << rounds << '\n';
    for (const int count : {1'000, 100'000, 1'000'000})
        printCounting(count);
    return 0;
}
