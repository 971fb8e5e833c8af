#pragma once

#include "service/ScriptedServer.h"

#include <QThread>

#include <memory>
#include <type_traits>

namespace contactdesk
{

/// A scripted server with a thread of its own, so that its work doesn't hold up the thread that is
/// measured. The turns it is given run there.
class RemoteServer
{
public:
    explicit RemoteServer(const std::optional<QSslConfiguration> &tls = {});
    ~RemoteServer();

    RemoteServer(const RemoteServer &) = delete;
    RemoteServer &operator=(const RemoteServer &) = delete;

    const QUrl &baseAddress() const { return m_baseAddress; }

    void then(const ScriptedServer::Turn &turn);
    QList<ScriptedServer::Request> requests() const;
    int knocks() const;

private:
    /// Calls `function` with the server on its thread, and waits for that.
    template <class F>
    auto there(F function) const
    {
        using Result = std::invoke_result_t<F, ScriptedServer &>;
        if constexpr (std::is_void_v<Result>) {
            QMetaObject::invokeMethod(
                m_worker.get(), [&] { function(*m_server); }, Qt::BlockingQueuedConnection);
        } else {
            Result result{};
            QMetaObject::invokeMethod(
                m_worker.get(), [&] { result = function(*m_server); },
                Qt::BlockingQueuedConnection);
            return result;
        }
    }

    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
    std::unique_ptr<ScriptedServer> m_server;
    QUrl m_baseAddress;
};

} // namespace contactdesk
