#include "database/WorkQueue.h"

#include <future>
#include <utility>

namespace contactdesk
{

WorkQueue::WorkQueue() : m_thread([this] { run(); }) {}

WorkQueue::~WorkQueue()
{
    abandon();
}

void WorkQueue::post(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isOver)
            return;
        m_waiting.push_back(std::move(work));
    }
    m_given.notify_one();
}

bool WorkQueue::isWaiting()
{
    const std::lock_guard lock(m_mutex);
    return !m_waiting.empty();
}

void WorkQueue::call(Work work)
{
    auto task = std::make_shared<std::packaged_task<void()>>(std::move(work));
    const std::future<void> done = task->get_future();
    post([task] { (*task)(); });
    // Dropped work lets go of its promise, which ends the waiting too.
    task.reset();
    done.wait();
}

void WorkQueue::finish()
{
    end(false);
}

void WorkQueue::abandon()
{
    end(true);
}

void WorkQueue::end(bool dropWaiting)
{
    std::deque<Work> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
        if (dropWaiting) {
            m_isOver = true;
            dropped.swap(m_waiting);
        }
    }
    m_given.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void WorkQueue::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_given.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
        if (m_waiting.empty()) {
            m_isOver = true;
            return;
        }
        Work work = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        work();
        // What it holds goes before the next one comes.
        work = nullptr;
        lock.lock();
    }
}

} // namespace contactdesk
