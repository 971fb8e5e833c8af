#include "RawClient.h"

#include <QTest>

namespace
{

constexpr int patience = 5000;

} // namespace

RawClient::RawClient(const QUrl &server)
{
    m_socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
    m_socket.waitForConnected(patience);
}

void RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(patience)) {
    }
}

QByteArray RawClient::readUntil(const QByteArray &end)
{
    const auto closed = [this] {
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    };
    while (!m_received.contains(end)) {
        const bool more = m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(patience);
        m_received += m_socket.readAll();
        if (!more)
            return closed() ? std::exchange(m_received, {}) : QByteArray();
    }
    const qsizetype size = m_received.indexOf(end) + end.size();
    const QByteArray part = m_received.left(size);
    m_received.remove(0, size);
    return part;
}

QByteArray RawClient::readToEnd()
{
    waitForClose();
    return std::exchange(m_received, {});
}

bool RawClient::waitForClose()
{
    while (m_socket.state() == QAbstractSocket::ConnectedState) {
        if (!m_socket.waitForReadyRead(patience))
            break;
        m_received += m_socket.readAll();
    }
    m_received += m_socket.readAll();
    return m_socket.state() != QAbstractSocket::ConnectedState;
}

QByteArray rawHead(const QByteArray &method, const QByteArray &target, const QByteArray &headers)
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n";
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}
