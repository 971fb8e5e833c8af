#include "server/WorkerThreads.h"

namespace contactdesk
{

WorkerThreads::WorkerThreads(int limit, std::atomic<int> &waiting) : m_waiting(waiting)
{
    m_threads.setMaxThreadCount(limit);
}

void WorkerThreads::enqueue(std::function<void()> job)
{
    if (m_threads.tryStart(job))
        return;
    ++m_waiting;
    m_threads.start([this, job = std::move(job)] {
        --m_waiting;
        job();
    });
}

} // namespace contactdesk
