#include "service/ScriptedServer.h"

#include <QSslServer>

#include <sys/socket.h>

namespace contactdesk
{

using namespace Qt::StringLiterals;

QByteArray ScriptedServer::Request::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).toLower() == name)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

ScriptedServer::ScriptedServer(const std::optional<QSslConfiguration> &tls)
    : m_scheme(tls ? u"https"_s : u"http"_s)
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] { ++m_knocks; });
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this,
                    [this, socket, connection = m_connections] { take(*socket, connection); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            ++m_connections;
        }
    });
    m_server->listen(QHostAddress::LocalHost);
}

QUrl ScriptedServer::baseAddress() const
{
    return QUrl(u"%1://127.0.0.1:%2/v1"_s.arg(m_scheme).arg(m_server->serverPort()));
}

ScriptedServer &ScriptedServer::then(Turn turn)
{
    m_turns.push_back(std::move(turn));
    return *this;
}

void ScriptedServer::take(QTcpSocket &socket, int connection)
{
    QByteArray &arrived = m_arrived[&socket];
    arrived += socket.readAll();
    const qsizetype end = arrived.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Request request{arrived.first(end + 2), {}, connection};
    const qsizetype size = request.header("content-length").toLongLong();
    if (arrived.size() < end + 4 + size)
        return;
    request.body = arrived.sliced(end + 4, size);
    m_requests.append(request);
    arrived.clear();
    if (!m_turns.empty()) {
        m_turn = m_turns.front();
        m_turns.pop_front();
    }
    if (m_turn)
        m_turn(socket);
}

ScriptedServer::Turn ScriptedServer::answer(int status, const QByteArray &body,
                                            const QByteArray &headers)
{
    return [=](QTcpSocket &socket) {
        socket.write("HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
    };
}

ScriptedServer::Turn ScriptedServer::sendAndClose(const QByteArray &bytes)
{
    return [=](QTcpSocket &socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

ScriptedServer::Turn ScriptedServer::silence()
{
    return [](QTcpSocket &) {
    };
}

ScriptedServer::Turn ScriptedServer::reset()
{
    return [](QTcpSocket &socket) {
        const linger now{1, 0};
        setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                   sizeof now);
        socket.abort();
    };
}

} // namespace contactdesk
