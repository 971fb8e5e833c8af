#include "server/WorkerThreads.h"

#include <system_error>

namespace contactdesk
{

WorkerThreads::WorkerThreads(size_t limit, std::function<void()> atThreadEnd,
                             std::atomic<int> &waiting)
    : m_limit(limit), m_atThreadEnd(std::move(atThreadEnd)), m_waiting(waiting)
{
}

void WorkerThreads::enqueue(std::function<void()> job)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() > m_idle && m_threads.size() < m_limit) {
        try {
            m_threads.emplace_back([this] { work(); });
        } catch (const std::system_error &) {
            // The system has no thread left: the connection waits for one of ours.
            m_limit = m_threads.size();
        }
    }
    countWaiting();
    m_wake.notify_one();
}

void WorkerThreads::shutdown()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    // Only if not a single thread could be started.
    for (const std::function<void()> &job : m_jobs)
        job();
}

void WorkerThreads::countWaiting()
{
    const bool full = m_threads.size() >= m_limit;
    m_waiting = full && m_jobs.size() > m_idle ? static_cast<int>(m_jobs.size() - m_idle) : 0;
}

void WorkerThreads::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        --m_idle;
        if (m_jobs.empty())
            break;
        const std::function<void()> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        countWaiting();
        lock.unlock();
        job();
        lock.lock();
    }
    lock.unlock();
    m_atThreadEnd();
}

} // namespace contactdesk
