#include "faults/Http2Server.h"

#include "service/ScriptedServer.h"

#include <QtEndian>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// RFC 9113, 4.1 and 6.
enum FrameType : quint8 { Data = 0, Headers = 1, ResetStream = 3, Settings = 4, GoAway = 7 };
constexpr quint8 endOfStream = 1;
constexpr quint8 acknowledged = 1;
constexpr quint8 endOfHeaders = 4;
constexpr qsizetype headSize = 9;
constexpr qsizetype longestFrame = 16'384;
// What a client begins with: "PRI * HTTP/2.0" and so on.
constexpr qsizetype prefaceSize = 24;

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray frame(FrameType type, quint8 flags, quint32 stream, const QByteArray &content)
{
    return number(static_cast<quint32>(content.size())).sliced(1) + static_cast<char>(type) +
           static_cast<char>(flags) + number(stream) + content;
}

} // namespace

void Http2Stream::head(int status, bool isLast) const
{
    // ":status" is name 8 of the static table (RFC 7541); the value as plain text of three bytes.
    raw(frame(Headers, isLast ? endOfHeaders | endOfStream : endOfHeaders, m_id,
              QByteArray("\x08\x03") + QByteArray::number(status)));
}

void Http2Stream::body(const QByteArray &bytes, bool isLast) const
{
    for (qsizetype at = 0; at < bytes.size(); at += longestFrame) {
        const bool isEnd = isLast && at + longestFrame >= bytes.size();
        raw(frame(Data, isEnd ? endOfStream : 0, m_id, bytes.mid(at, longestFrame)));
    }
}

void Http2Stream::reset(quint32 error) const
{
    raw(frame(ResetStream, 0, m_id, number(error)));
}

void Http2Stream::goAway(quint32 last) const
{
    raw(frame(GoAway, 0, 0, number(last) + number(0)));
}

void Http2Stream::raw(const QByteArray &bytes) const
{
    if (m_socket)
        m_socket->write(bytes);
}

void Http2Stream::close() const
{
    if (m_socket)
        m_socket->disconnectFromHost();
}

void Http2Stream::abort() const
{
    if (!m_socket)
        return;
    m_socket->flush();
    ScriptedServer::reset()(*m_socket);
}

Http2Server::Http2Server(const QList<QByteArray> &protocols)
{
    m_server.setSslConfiguration(serverTls(TestCertificate::Good, protocols));
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection());
        if (!socket)
            return;
        // Or its small frames would wait for the acknowledgement of those before.
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        ++m_connections;
        m_protocol = socket->sslConfiguration().nextNegotiatedProtocol();
        m_open.insert(socket, {});
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { take(*socket); });
        connect(socket, &QSslSocket::disconnected, this, [this, socket] {
            m_open.remove(socket);
            socket->deleteLater();
        });
        // What came together with the end of the handshake.
        if (socket->bytesAvailable() > 0)
            take(*socket);
    });
    m_server.listen(QHostAddress::LocalHost);
}

QUrl Http2Server::baseAddress() const
{
    return QUrl(u"https://127.0.0.1:%1/v1"_s.arg(m_server.serverPort()));
}

Http2Server &Http2Server::then(Turn turn)
{
    m_turns.push_back(std::move(turn));
    return *this;
}

void Http2Server::closeConnections()
{
    const QList<QSslSocket *> sockets = m_open.keys();
    for (QSslSocket *socket : sockets)
        socket->disconnectFromHost();
}

void Http2Server::take(QSslSocket &socket)
{
    Connection &connection = m_open[&socket];
    connection.arrived += socket.readAll();
    if (!connection.isGreeted) {
        if (connection.arrived.size() < prefaceSize)
            return;
        connection.arrived.remove(0, prefaceSize);
        connection.isGreeted = true;
        socket.write(frame(Settings, 0, 0, {}));
    }
    // Looked up each time: a turn may end the connection.
    while (m_open.contains(&socket)) {
        QByteArray &arrived = m_open[&socket].arrived;
        if (arrived.size() < headSize)
            return;
        const auto *bytes = reinterpret_cast<const uchar *>(arrived.constData());
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes) >> 8);
        if (arrived.size() < headSize + size)
            return;
        const quint8 type = bytes[3];
        const quint8 flags = bytes[4];
        const auto stream = qFromBigEndian<quint32>(bytes + 5);
        arrived.remove(0, headSize + size);
        takeFrame(socket, type, flags, stream);
    }
}

void Http2Server::takeFrame(QSslSocket &socket, quint8 type, quint8 flags, quint32 stream)
{
    if (type == Settings && (flags & acknowledged) == 0)
        socket.write(frame(Settings, acknowledged, 0, {}));
    if (type == Headers)
        ++m_requests;
    if ((type != Headers && type != Data) || (flags & endOfStream) == 0)
        return;
    if (!m_turns.empty()) {
        m_turn = m_turns.front();
        m_turns.pop_front();
    }
    if (m_turn)
        m_turn(Http2Stream(socket, stream));
}

Http2Server::Turn Http2Server::answer(int status, const QByteArray &body)
{
    return [=](const Http2Stream &stream) {
        stream.head(status, body.isEmpty());
        stream.body(body);
    };
}

} // namespace contactdesk
