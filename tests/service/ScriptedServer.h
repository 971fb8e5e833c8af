#pragma once

#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace contactdesk
{

/// A server on a raw socket that does to each request what a test tells it, and keeps its bytes.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    using Turn = std::function<void(QTcpSocket &)>;

    struct Request {
        QByteArray head;
        QByteArray body;
        /// Which connection it came over, from 0 on.
        int connection = 0;

        QByteArray firstLine() const { return head.left(head.indexOf("\r\n")); }
        /// "" if it isn't there; `name` in lower case.
        QByteArray header(const QByteArray &name) const;
    };

    /// Listens on 127.0.0.1, with TLS where it is given.
    explicit ScriptedServer(const std::optional<QSslConfiguration> &tls = {});

    /// "http://127.0.0.1:PORT/v1", or https.
    QUrl baseAddress() const;

    /// What to do to the next request that nothing was said of yet; the last one said stays.
    ScriptedServer &then(Turn turn);

    const QList<Request> &requests() const { return m_requests; }
    /// Those over which a request could come: with TLS, those that were agreed on.
    int connections() const { return m_connections; }
    /// All of them.
    int knocks() const { return m_knocks; }

    static Turn answer(int status, const QByteArray &body, const QByteArray &headers = {});
    static Turn sendAndClose(const QByteArray &bytes);
    /// Leaves the request without an answer and the connection open.
    static Turn silence();
    /// With an RST instead of a FIN.
    static Turn reset();

private:
    void take(QTcpSocket &socket, int connection);

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    std::deque<Turn> m_turns;
    Turn m_turn;
    QList<Request> m_requests;
    QHash<QTcpSocket *, QByteArray> m_arrived;
    int m_connections = 0;
    int m_knocks = 0;
};

} // namespace contactdesk
