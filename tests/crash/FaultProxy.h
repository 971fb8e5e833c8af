#pragma once

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace contactdesk
{

/// Stands between a client and the service, over HTTP on this computer, and does to requests, at
/// random, what networks do: loses them or their answers, breaks connections, delays, sends twice.
/// It knows who was created, and notices when somebody is created again.
class FaultProxy : public QObject
{
    Q_OBJECT

public:
    FaultProxy(const QUrl &service, quint32 seed);

    /// As the service's, but for the port.
    QUrl baseAddress() const;

    /// From now on everything gets through, once.
    void behave() { m_isFaulty = false; }

    /// How often which thing was done.
    const QHash<QByteArray, int> &counts() const { return m_counts; }
    /// Creations of a number that the service had under that number already: each may have made a
    /// second contact, where numbers aren't unique.
    const QStringList &repeatedCreations() const { return m_repeated; }

private:
    struct Request {
        QByteArray bytes;
        QByteArray number = {};
        bool isCreation = false;
        bool isLookUp = false;
    };
    enum class Fate { Pass, Lose, BreakBefore, BreakAfter, CutAnswer, Delay, Twice, Refuse };

    void take(QTcpSocket &client);
    void treat(QTcpSocket &client, const Request &request);
    Fate draw();
    void forward(QTcpSocket &client, const Request &request,
                 const std::function<void(const QByteArray &)> &answered);
    void noteAnswer(const Request &request, const QByteArray &answer);
    static Request read(const QByteArray &head, const QByteArray &whole);

    QTcpServer m_server;
    const QUrl m_service;
    QRandomGenerator m_random;
    bool m_isFaulty = true;
    QHash<QTcpSocket *, QByteArray> m_arrived;
    /// By number.
    /// @{
    QSet<QByteArray> m_beingCreated;
    QSet<QByteArray> m_created;
    /// In milliseconds since 1970: a fresh contact isn't found at once.
    QHash<QByteArray, qint64> m_foundFrom;
    /// @}
    QStringList m_repeated;
    QHash<QByteArray, int> m_counts;
};

} // namespace contactdesk
