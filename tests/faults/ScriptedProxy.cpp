#include "faults/ScriptedProxy.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

ScriptedProxy::ScriptedProxy()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    m_server.listen(QHostAddress::LocalHost);
}

QUrl ScriptedProxy::address() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void ScriptedProxy::answerWith(const QByteArray &answer)
{
    m_port = 0;
    m_answer = answer;
}

void ScriptedProxy::take(QTcpSocket &socket)
{
    QByteArray &arrived = m_arrived[&socket];
    arrived += socket.readAll();
    const qsizetype end = arrived.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    m_heads.append(arrived.first(end));
    arrived.clear();
    if (m_port > 0)
        join(socket);
    else
        socket.write(m_answer);
}

void ScriptedProxy::join(QTcpSocket &socket)
{
    disconnect(&socket, &QTcpSocket::readyRead, this, nullptr);
    auto *other = new QTcpSocket(&socket);
    connect(other, &QTcpSocket::connected, &socket,
            [&socket] { socket.write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(other, &QTcpSocket::readyRead, &socket,
            [&socket, other] { socket.write(other->readAll()); });
    connect(other, &QTcpSocket::disconnected, &socket, [&socket] { socket.disconnectFromHost(); });
    connect(&socket, &QTcpSocket::readyRead, this, [this, &socket, other] {
        const QByteArray bytes = socket.readAll();
        m_passedOn += bytes;
        other->write(bytes);
    });
    other->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_port));
}

} // namespace contactdesk
