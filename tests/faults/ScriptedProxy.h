#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace contactdesk
{

/// An HTTP proxy on a raw socket: it keeps what it is asked, and either joins whoever asks with a
/// port of this computer, whatever the address, or answers otherwise.
class ScriptedProxy : public QObject
{
    Q_OBJECT

public:
    ScriptedProxy();

    /// "http://127.0.0.1:PORT"
    QUrl address() const;

    void joinWith(int port) { m_port = port; }
    /// Instead of joining; "" for silence.
    void answerWith(const QByteArray &answer);

    /// The header of every request, and all that came after it.
    /// @{
    const QList<QByteArray> &heads() const { return m_heads; }
    const QByteArray &passedOn() const { return m_passedOn; }
    /// @}
    int connections() const { return m_connections; }

private:
    void take(QTcpSocket &socket);
    void join(QTcpSocket &socket);

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_arrived;
    QList<QByteArray> m_heads;
    QByteArray m_passedOn;
    QByteArray m_answer;
    int m_port = 0;
    int m_connections = 0;
};

} // namespace contactdesk
