#pragma once

#include <QObject>
#include <QThread>

#include <memory>
#include <type_traits>

namespace contactdesk
{

/// An object made, used and destroyed on a thread of its own, so that what it does doesn't hold up
/// the thread that is measured.
template <class T>
class OnItsThread
{
public:
    template <class... Arguments>
    explicit OnItsThread(const Arguments &...arguments)
    {
        m_worker->moveToThread(&m_thread);
        m_thread.start();
        there([&] { m_object = std::make_unique<T>(arguments...); });
    }

    ~OnItsThread()
    {
        there([this] { m_object.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    OnItsThread(const OnItsThread &) = delete;
    OnItsThread &operator=(const OnItsThread &) = delete;

    /// Calls `function` with the object on its thread, waits for that, and gives what it gave.
    template <class F>
    auto run(F function) const
    {
        using Result = std::invoke_result_t<F, T &>;
        if constexpr (std::is_void_v<Result>) {
            there([&] { function(*m_object); });
        } else {
            Result result{};
            there([&] { result = function(*m_object); });
            return result;
        }
    }

private:
    template <class F>
    void there(F function) const
    {
        QMetaObject::invokeMethod(m_worker.get(), function, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    const std::unique_ptr<QObject> m_worker = std::make_unique<QObject>();
    std::unique_ptr<T> m_object;
};

} // namespace contactdesk
