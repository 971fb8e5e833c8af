#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace contactdesk
{

/// A thread that carries out what it is given, one after the other. Any thread may give.
class WorkQueue
{
public:
    using Work = std::function<void()>;

    WorkQueue();
    ~WorkQueue();
    WorkQueue(const WorkQueue &) = delete;
    WorkQueue &operator=(const WorkQueue &) = delete;

    /// Nothing happens to work that is given after the end.
    void post(Work work);
    /// True if there is work that hasn't begun.
    bool isWaiting();
    /// Waits until the work and all that was given before it is done or dropped. From another
    /// thread than the queue's.
    void call(Work work);

    /// Ends the thread: after all that was given, or after what it is doing right now. Waits for
    /// it.
    /// @{
    void finish();
    void abandon();
    /// @}

private:
    void run();
    void end(bool dropWaiting);

    std::mutex m_mutex;
    std::condition_variable m_given;
    std::deque<Work> m_waiting;
    bool m_isEnding = false;
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace contactdesk
