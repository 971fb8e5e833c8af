#include "Latency.h"

#include <QElapsedTimer>
#include <QEventLoop>

namespace
{

double timeOf(Asker &asker, int person)
{
    QEventLoop loop;
    QElapsedTimer timer;
    qint64 took = 0;
    timer.start();
    asker.lookUp(person, [&] {
        took = timer.nsecsElapsed();
        loop.quit();
    });
    loop.exec();
    return static_cast<double>(took) / 1e3;
}

} // namespace

Latencies measureLatencies(Asker &client, Asker &bare, int rounds)
{
    Latencies latencies;
    for (int i = 0; i < rounds; ++i) {
        // Who goes first changes, or the second would always find everything warm.
        const bool isClientFirst = i % 2 == 0;
        if (isClientFirst)
            latencies.client.push_back(timeOf(client, i));
        latencies.bare.push_back(timeOf(bare, i));
        if (!isClientFirst)
            latencies.client.push_back(timeOf(client, i));
    }
    return latencies;
}
