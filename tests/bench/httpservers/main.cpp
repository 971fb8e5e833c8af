#include "Behaviours.h"
#include "BenchServers.h"
#include "LoadClient.h"

#include <QCoreApplication>

#include <cstdio>
#include <functional>
#include <string>
#include <vector>

using namespace std::chrono_literals;

namespace
{

struct Candidate {
    std::string name;
    std::function<std::unique_ptr<BenchServer>()> make;
};

const std::vector<Candidate> candidates{
    {"cpp-httplib as it comes",
     [] {
         return makeHttplibServer(Tuning::AsItComes);
     }},
    {"cpp-httplib, tuned",
     [] {
         return makeHttplibServer(Tuning::Tuned);
     }},
    {"cpp-httplib, bounded", &makeFrontServer},
    {"QHttpServer", &makeQtServer},
};

void printLoads()
{
    std::printf("%-24s %11s %10s %11s %9s %9s %9s\n", "server", "connections", "opened ms",
                "requests/s", "p50 us", "p99 us", "reopened");
    for (const Candidate &candidate : candidates) {
        for (const int connections : {1, 8, 32}) {
            const auto server = candidate.make();
            load(server->port(), connections, 200ms);
            const LoadResult result = load(server->port(), connections, 2s);
            std::printf("%-24s %11d %10.1f %11.0f %9.0f %9.0f %9d\n", candidate.name.c_str(),
                        connections, result.opening, result.requestsPerSecond, result.p50,
                        result.p99, result.reopened);
            std::fflush(stdout);
        }
    }
}

void printBehaviours()
{
    for (const Candidate &candidate : candidates) {
        const auto server = candidate.make();
        std::printf("\n%s\n", candidate.name.c_str());
        for (const Behaviour &behaviour : behavioursOf(server->port()))
            std::printf("    %-26s %s\n", behaviour.what.c_str(), behaviour.found.c_str());
        std::fflush(stdout);
    }
}

} // namespace

/// The HTTP servers that the embedded service could stand on, with the same small handler.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    printLoads();
    printBehaviours();
    return 0;
}
