#include "Times.h"

#include <algorithm>
#include <ctime>

namespace
{

std::chrono::nanoseconds timeOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

std::chrono::nanoseconds computedByThread()
{
    return timeOf(CLOCK_THREAD_CPUTIME_ID);
}

std::chrono::nanoseconds computedByProgram()
{
    return timeOf(CLOCK_PROCESS_CPUTIME_ID);
}

double quantile(std::vector<double> &values, double part)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(part * static_cast<double>(values.size() - 1))];
}
