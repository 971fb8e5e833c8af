#pragma once

#include "faults/OnItsThread.h"
#include "service/ScriptedServer.h"

namespace contactdesk
{

/// A scripted server with a thread of its own. The turns it is given run there.
class RemoteServer
{
public:
    explicit RemoteServer(const std::optional<QSslConfiguration> &tls = {}) : m_server(tls) {}

    QUrl baseAddress() const
    {
        return m_server.run([](ScriptedServer &server) { return server.baseAddress(); });
    }
    void then(const ScriptedServer::Turn &turn)
    {
        m_server.run([&](ScriptedServer &server) { server.then(turn); });
    }
    QList<ScriptedServer::Request> requests() const
    {
        return m_server.run([](ScriptedServer &server) { return server.requests(); });
    }
    int knocks() const
    {
        return m_server.run([](ScriptedServer &server) { return server.knocks(); });
    }

private:
    OnItsThread<ScriptedServer> m_server;
};

} // namespace contactdesk
