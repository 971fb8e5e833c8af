#include "faults/RemoteServer.h"

namespace contactdesk
{

RemoteServer::RemoteServer(const std::optional<QSslConfiguration> &tls)
    : m_worker(std::make_unique<QObject>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker.get(), [&] { m_server = std::make_unique<ScriptedServer>(tls); },
        Qt::BlockingQueuedConnection);
    m_baseAddress = there([](ScriptedServer &server) { return server.baseAddress(); });
}

RemoteServer::~RemoteServer()
{
    // Its sockets belong to that thread.
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void RemoteServer::then(const ScriptedServer::Turn &turn)
{
    there([&](ScriptedServer &server) { server.then(turn); });
}

QList<ScriptedServer::Request> RemoteServer::requests() const
{
    return there([](ScriptedServer &server) { return server.requests(); });
}

int RemoteServer::knocks() const
{
    return there([](ScriptedServer &server) { return server.knocks(); });
}

} // namespace contactdesk
