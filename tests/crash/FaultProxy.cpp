#include "crash/FaultProxy.h"

#include <QDateTime>
#include <QPointer>
#include <QRegularExpression>
#include <QTimer>

#include <sys/socket.h>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// How long a contact that was created isn't found.
constexpr qint64 lag = 10;

qsizetype lengthIn(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.sliced(15).trimmed().toLongLong();
    }
    return 0;
}

void breakOff(QTcpSocket &socket)
{
    const linger now{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
               sizeof now);
    socket.abort();
}

QByteArray answerOf(int status, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " Proxy\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

FaultProxy::FaultProxy(const QUrl &service, quint32 seed) : m_service(service), m_random(seed)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(client, &QTcpSocket::readyRead, this, [this, client] { take(*client); });
            connect(client, &QTcpSocket::disconnected, this, [this, client] {
                m_arrived.remove(client);
                client->deleteLater();
            });
        }
    });
    m_server.listen(QHostAddress::LocalHost);
}

QUrl FaultProxy::baseAddress() const
{
    QUrl address = m_service;
    address.setPort(m_server.serverPort());
    return address;
}

void FaultProxy::take(QTcpSocket &client)
{
    QByteArray &arrived = m_arrived[&client];
    arrived += client.readAll();
    const qsizetype end = arrived.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const qsizetype size = end + 4 + lengthIn(arrived.first(end));
    if (arrived.size() < size)
        return;
    const Request request = read(arrived.first(end), arrived.first(size));
    arrived.remove(0, size);
    treat(client, request);
}

FaultProxy::Request FaultProxy::read(const QByteArray &head, const QByteArray &whole)
{
    static const QRegularExpression asked(u"phoneNumber=%2B([0-9]+)"_s);
    static const QRegularExpression made(u"\"phoneNumber\":\"\\+([0-9]+)\""_s);
    Request request{.bytes = whole};
    request.isCreation = head.startsWith("POST /v1/contacts?");
    request.isLookUp = head.startsWith("GET /v1/contacts?");
    const QString text = QString::fromUtf8(whole);
    request.number = (request.isCreation ? made : asked).match(text).captured(1).toUtf8();
    return request;
}

FaultProxy::Fate FaultProxy::draw()
{
    if (!m_isFaulty)
        return Fate::Pass;
    const int number = m_random.bounded(100);
    if (number < 2)
        return Fate::Lose;
    if (number < 8)
        return Fate::BreakBefore;
    if (number < 16)
        return Fate::BreakAfter;
    if (number < 19)
        return Fate::CutAnswer;
    if (number < 27)
        return Fate::Delay;
    if (number < 35)
        return Fate::Twice;
    if (number < 38)
        return Fate::Refuse;
    return Fate::Pass;
}

void FaultProxy::treat(QTcpSocket &client, const Request &request)
{
    if (request.isLookUp && m_beingCreated.contains(request.number)) {
        // However slow the service is at the moment: it knows by then whom it creates.
        QTimer::singleShot(1, &client, [this, &client, request] { treat(client, request); });
        return;
    }
    if (request.isCreation && m_created.contains(request.number)) {
        m_repeated.append(
            u"%1, %2 ms after it could be found"_s.arg(QString::fromUtf8(request.number))
                .arg(QDateTime::currentMSecsSinceEpoch() - m_foundFrom.value(request.number)));
    }
    const auto pass = [client = QPointer(&client)](const QByteArray &answer) {
        if (client)
            client->write(answer);
    };
    const bool isTooFresh =
        m_isFaulty && m_foundFrom.value(request.number) > QDateTime::currentMSecsSinceEpoch();
    if (request.isLookUp && isTooFresh) {
        ++m_counts["not found yet"];
        pass(answerOf(404, R"({"success":false,"message":"Contact not found"})"));
        return;
    }
    switch (draw()) {
    case Fate::Pass:
        ++m_counts["passed"];
        forward(client, request, pass);
        break;
    case Fate::Lose:
        ++m_counts["lost"];
        break;
    case Fate::BreakBefore:
        ++m_counts["broken before"];
        breakOff(client);
        break;
    case Fate::BreakAfter:
        ++m_counts["broken after"];
        forward(client, request, [client = QPointer(&client)](const QByteArray &) {
            if (client)
                breakOff(*client);
        });
        break;
    case Fate::CutAnswer:
        ++m_counts["cut"];
        forward(client, request, [client = QPointer(&client)](const QByteArray &answer) {
            if (client) {
                client->write(answer.first(answer.size() / 2));
                client->disconnectFromHost();
            }
        });
        break;
    case Fate::Delay:
        ++m_counts["delayed"];
        // What was given up meanwhile is gone, as with a network that is there again too late.
        QTimer::singleShot(m_random.bounded(1, 40), &client,
                           [this, &client, request, pass] { forward(client, request, pass); });
        break;
    case Fate::Twice: {
        ++m_counts["sent twice"];
        const bool isFirst = m_random.bounded(2) == 0;
        forward(
            client, request,
            [this, isFirst, request, pass, client = QPointer(&client)](const QByteArray &first) {
                if (!client)
                    return;
                forward(*client, request, [pass, isFirst, first](const QByteArray &second) {
                    pass(isFirst ? first : second);
                });
            });
        break;
    }
    case Fate::Refuse:
        ++m_counts["refused for now"];
        pass(answerOf(m_random.bounded(2) == 0 ? 429 : 503, {}));
        break;
    }
}

void FaultProxy::forward(QTcpSocket &client, const Request &request,
                         const std::function<void(const QByteArray &)> &answered)
{
    if (client.state() != QAbstractSocket::ConnectedState)
        return;
    if (request.isCreation)
        m_beingCreated.insert(request.number);
    // The service carries out what it was sent, whoever is still there to hear of it.
    auto *service = new QTcpSocket(this);
    service->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(service, &QTcpSocket::readyRead, service,
            [this, service, request, answered, answer = QByteArray()]() mutable {
                answer += service->readAll();
                const qsizetype end = answer.indexOf("\r\n\r\n");
                if (end < 0 || answer.size() < end + 4 + lengthIn(answer.first(end)))
                    return;
                service->disconnect(this);
                service->disconnectFromHost();
                noteAnswer(request, answer);
                answered(std::exchange(answer, {}));
            });
    connect(service, &QTcpSocket::disconnected, service, &QObject::deleteLater);
    service->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_service.port()));
    service->write(request.bytes);
}

void FaultProxy::noteAnswer(const Request &request, const QByteArray &answer)
{
    if (!request.isCreation)
        return;
    m_beingCreated.remove(request.number);
    if (!answer.contains("\"contactId\"") || m_created.contains(request.number))
        return;
    m_created.insert(request.number);
    m_foundFrom.insert(request.number, QDateTime::currentMSecsSinceEpoch() + lag);
}

} // namespace contactdesk
