#pragma once

#include <QTcpSocket>
#include <QUrl>

/// A client that sends what it likes, for what no HTTP library would send.
class RawClient
{
public:
    /// Connects.
    explicit RawClient(const QUrl &server);

    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void send(const QByteArray &bytes);
    /// As many bytes as it takes until `end` is among them or the server closes; "" if neither
    /// happens within five seconds.
    QByteArray readUntil(const QByteArray &end);
    /// All that comes until the server closes.
    QByteArray readToEnd();
    /// True once the server has closed, within five seconds.
    bool waitForClose();

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

/// Head of a request for `target`, with its Host line and the empty line.
QByteArray rawHead(const QByteArray &method, const QByteArray &target,
                   const QByteArray &headers = {});

/// The first status of an answer; 0 if there is none.
int statusOf(const QByteArray &answer);
