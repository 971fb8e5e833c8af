#include "faults/StallWatch.h"

#include <cstdio>
#include <ctime>

namespace contactdesk
{

namespace
{

/// By this thread, in milliseconds.
double computed()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void printStall(const char *name, const StallWatch::Stall &stall)
{
    std::printf("    %-9s %7.2f ms, of which %7.2f ms computed: %s\n", name, stall.milliseconds,
                stall.computed, stall.during.constData());
}

} // namespace

StallWatch::StallWatch()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
}

void StallWatch::start(const QByteArray &during)
{
    m_during = during;
    m_computedBefore = computed();
    m_since.start();
    m_timer.start(1);
}

void StallWatch::stop()
{
    look();
    m_timer.stop();
}

void StallWatch::look()
{
    const double now = computed();
    const Stall stall{m_during, static_cast<double>(m_since.nsecsElapsed()) / 1e6,
                      now - m_computedBefore};
    if (stall.milliseconds > m_longest.milliseconds)
        m_longest = stall;
    if (stall.computed > m_busiest.computed)
        m_busiest = stall;
    m_computedBefore = now;
    m_since.start();
}

void StallWatch::print(const char *what) const
{
    std::printf("Stalls of the UI thread's event loop over %s:\n", what);
    printStall("longest", m_longest);
    printStall("busiest", m_busiest);
    std::fflush(stdout);
}

} // namespace contactdesk
