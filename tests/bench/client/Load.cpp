#include "Load.h"

#include "Times.h"

#include <QEventLoop>

namespace
{

class Load
{
public:
    Load(Asker &asker, std::chrono::milliseconds duration)
        : m_asker(asker), m_end(std::chrono::steady_clock::now() + duration)
    {
    }

    /// Gives how many were answered.
    int run(int atATime)
    {
        for (int i = 0; i < atATime; ++i)
            askNext();
        m_loop.exec();
        return m_answered;
    }

private:
    void askNext()
    {
        ++m_underWay;
        m_asker.lookUp(m_asked++, [this] {
            ++m_answered;
            --m_underWay;
            if (std::chrono::steady_clock::now() < m_end)
                askNext();
            else if (m_underWay == 0)
                m_loop.quit();
        });
    }

    Asker &m_asker;
    const std::chrono::steady_clock::time_point m_end;
    QEventLoop m_loop;
    int m_asked = 0;
    int m_answered = 0;
    int m_underWay = 0;
};

} // namespace

LoadResult load(Asker &asker, int atATime, std::chrono::milliseconds duration)
{
    using Microseconds = std::chrono::duration<double, std::micro>;
    const auto start = std::chrono::steady_clock::now();
    const auto thread = computedByThread();
    const auto program = computedByProgram();
    const double answered = Load(asker, duration).run(atATime);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    return {.requestsPerSecond = answered / took.count(),
            .byThread = Microseconds(computedByThread() - thread).count() / answered,
            .byProgram = Microseconds(computedByProgram() - program).count() / answered};
}
