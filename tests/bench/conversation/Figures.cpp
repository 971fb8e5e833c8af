#include "Figures.h"

#include <QElapsedTimer>

#include <algorithm>
#include <ctime>
#include <vector>

namespace
{

double workedMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double p99(std::vector<double> &times)
{
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, times.size() * 99 / 100)];
}

} // namespace

Figures measure(int rounds, const std::function<void()> &prepare, const std::function<void()> &run,
                const std::function<int()> &counter)
{
    Figures figures;
    std::vector<double> times;
    std::vector<double> worked;
    for (int i = 0; i < rounds; ++i) {
        prepare();
        const int before = counter ? counter() : 0;
        const double start = workedMilliseconds();
        QElapsedTimer timer;
        timer.start();
        run();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        worked.push_back(workedMilliseconds() - start);
        if (counter)
            figures.mostRows = std::max(figures.mostRows, counter() - before);
    }
    figures.p99 = p99(times);
    figures.median = times[times.size() / 2];
    figures.workedP99 = p99(worked);
    return figures;
}
