#include "Asker.h"
#include "Latency.h"
#include "Load.h"
#include "People.h"
#include "Times.h"
#include "server/EmbeddedServer.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <vector>

using namespace contactdesk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr int loadRounds = 5;
constexpr int latencyRounds = 3000;

LoadResult median(const std::vector<LoadResult> &rounds)
{
    const auto of = [&](double LoadResult::*member) {
        std::vector<double> values;
        for (const LoadResult &round : rounds)
            values.push_back(round.*member);
        return quantile(values, 0.5);
    };
    return {of(&LoadResult::requestsPerSecond), of(&LoadResult::byThread),
            of(&LoadResult::byProgram)};
}

void print(const char *who, int atATime, const LoadResult &result)
{
    std::printf("%-22s %10d %12.0f %16.0f %16.0f\n", who, atATime, result.requestsPerSecond,
                result.byThread, result.byProgram);
    std::fflush(stdout);
}

void printLoads(Asker &client, Asker &bare)
{
    std::printf("Look-ups of different people, median of %d rounds\n%-22s %10s %12s %16s %16s\n",
                loadRounds, "through", "at a time", "requests/s", "asker's CPU us", "whole CPU us");
    for (const int atATime : {1, 6, 32}) {
        std::vector<LoadResult> ofClient;
        std::vector<LoadResult> ofBare;
        for (int i = 0; i < loadRounds; ++i) {
            ofClient.push_back(load(client, atATime, 600ms));
            ofBare.push_back(load(bare, atATime, 600ms));
        }
        print("ContactService", atATime, median(ofClient));
        print("QNetworkAccessManager", atATime, median(ofBare));
    }
}

void printLatency(const char *what, std::vector<double> values)
{
    const double middle = quantile(values, 0.5);
    std::printf("%-34s %10.0f %10.0f\n", what, middle, quantile(values, 0.99));
}

void printLatencies(Asker &client, Asker &bare)
{
    const Latencies latencies = measureLatencies(client, bare, latencyRounds);
    std::vector<double> own;
    for (size_t i = 0; i < latencies.client.size(); ++i)
        own.push_back(latencies.client[i] - latencies.bare[i]);
    std::printf("\nOne look-up, %d in alternation, microseconds\n%-34s %10s %10s\n", latencyRounds,
                "", "median", "p99");
    printLatency("ContactService", latencies.client);
    printLatency("QNetworkAccessManager", latencies.bare);
    printLatency("the client's own, pair by pair", own);
}

} // namespace

/// What the client of the service costs on top of Qt's network, against the embedded service.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    EmbeddedServer server({.databaseFile = folder.filePath(u"bench.sqlite"_s),
                           .keys = {u"key"_s},
                           .answerForm = AnswerForm::Observed});
    const auto address = server.start();
    if (!address)
        qFatal("%s", qPrintable(address.error()));
    const ServiceAccount account{*address, u"key"_s};
    createPeople(account);
    const auto client = clientAsker(account);
    const auto bare = bareAsker(account);
    load(*client, 6, 300ms);
    load(*bare, 6, 300ms);
    printLoads(*client, *bare);
    printLatencies(*client, *bare);
    return 0;
}
