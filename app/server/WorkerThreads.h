#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <httplib.h>
#include <mutex>
#include <thread>
#include <vector>

namespace contactdesk
{

/// The threads that connections are served on, one each: started when a connection finds none idle,
/// up to a limit. Beyond it connections wait, and those between two requests make room.
class WorkerThreads final : public httplib::TaskQueue
{
public:
    /// `atThreadEnd` runs on every thread as its last act. `waiting` is kept at the
    /// number of connections that no thread is free for.
    WorkerThreads(size_t limit, std::function<void()> atThreadEnd, std::atomic<int> &waiting);

    void enqueue(std::function<void()> job) override;
    /// Carries out what is queued, ends the threads and waits for them.
    void shutdown() override;

private:
    void work();
    void countWaiting();

    size_t m_limit;
    const std::function<void()> m_atThreadEnd;
    std::atomic<int> &m_waiting;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    size_t m_idle = 0;
    bool m_ending = false;
};

} // namespace contactdesk
