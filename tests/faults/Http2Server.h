#pragma once

#include "service/TlsFixtures.h"

#include <QHash>
#include <QPointer>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

#include <deque>
#include <functional>

namespace contactdesk
{

/// One request over HTTP/2, as a server sees it: what it can answer. May outlive its connection.
class Http2Stream
{
public:
    Http2Stream(QSslSocket &socket, quint32 id) : m_socket(&socket), m_id(id) {}

    quint32 id() const { return m_id; }

    /// The frames of an answer, with or without an end after them.
    /// @{
    void head(int status, bool isLast = false) const;
    void body(const QByteArray &bytes, bool isLast = true) const;
    void reset(quint32 error) const;
    /// For the whole connection; `last` is the last request that the server says it took.
    void goAway(quint32 last) const;
    /// Not HTTP/2 at all.
    void raw(const QByteArray &bytes) const;
    /// @}

    /// Of the connection, after what was written: with a FIN or with an RST.
    /// @{
    void close() const;
    void abort() const;
    /// @}

private:
    QPointer<QSslSocket> m_socket;
    quint32 m_id;
};

/// A server that speaks HTTP/2 alone, over TLS with the good certificate of the tests, and does to
/// each request what a test tells it. It counts requests and reads nothing of them.
class Http2Server : public QObject
{
    Q_OBJECT

public:
    using Turn = std::function<void(const Http2Stream &)>;

    /// Listens on 127.0.0.1. `protocols`: what it says it speaks, the best first.
    explicit Http2Server(const QList<QByteArray> &protocols = {"h2"});

    /// "https://127.0.0.1:PORT/v1"
    QUrl baseAddress() const;

    /// What to do to the next request that nothing was said of yet; the last one said stays.
    Http2Server &then(Turn turn);

    /// Ends every connection, as a server does that was not asked for a while.
    void closeConnections();

    /// How many requests began.
    int requests() const { return m_requests; }
    int connections() const { return m_connections; }
    /// What was agreed on for the last connection.
    QByteArray protocol() const { return m_protocol; }

    static Turn answer(int status, const QByteArray &body);

private:
    struct Connection {
        QByteArray arrived;
        bool isGreeted = false;
    };

    void take(QSslSocket &socket);
    void takeFrame(QSslSocket &socket, quint8 type, quint8 flags, quint32 stream);

    QHash<QSslSocket *, Connection> m_open;
    std::deque<Turn> m_turns;
    Turn m_turn;
    QByteArray m_protocol;
    int m_requests = 0;
    int m_connections = 0;
    // Destroyed first: it ends its connections, and those are still looked up then.
    QSslServer m_server;
};

} // namespace contactdesk
