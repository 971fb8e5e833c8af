#pragma once

#include <QThreadPool>

#include <atomic>
#include <httplib.h>

namespace contactdesk
{

/// The threads that connections are served on, one each: started when a connection finds none idle,
/// up to a limit. Beyond it connections wait, and those between two requests make room.
class WorkerThreads final : public httplib::TaskQueue
{
public:
    /// `waiting` is kept at the number of connections that no thread is free for.
    WorkerThreads(int limit, std::atomic<int> &waiting);

    void enqueue(std::function<void()> job) override;
    /// Carries out what is queued, ends the threads and waits for them.
    void shutdown() override { m_threads.waitForDone(); }

private:
    QThreadPool m_threads;
    std::atomic<int> &m_waiting;
};

} // namespace contactdesk
