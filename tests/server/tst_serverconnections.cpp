#include "RawClient.h"
#include "ServerFixture.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace contactdesk;

/// How connections live: kept open, sent ahead on, closed, and crowded.
class TestServerConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void manyRequestsOnOneConnection();
    void requestsSentAheadAreAllAnswered();
    void requestsSentAheadWithBodies();
    void bodyThatComesInPieces();
    void emptyLinesBeforeARequest();
    void closeIsHonoured();
    void oldClientsAreClosedOn();
    void continueIsAnswered();
    void bodyOfAGetEndsTheConnection();
    void idleConnectionsMakeRoom();
    void stopEndsIdleConnectionsAtOnce();
    void stopInTheMiddleOfRequests();
    void severalServersAtOnce();

private:
    QByteArray lookUp(const QByteArray &headers = {}) const;

    ServerFixture m_server;
};

void TestServerConnections::initTestCase()
{
    QVERIFY(m_server.start());
    QVERIFY(!m_server.create("+31612345678").isEmpty());
}

QByteArray TestServerConnections::lookUp(const QByteArray &headers) const
{
    return rawHead("GET",
                   "/v1/contacts?phoneNumber=%2B31612345678&apiKey=" +
                       QUrl::toPercentEncoding(ServerFixture::key()),
                   headers);
}

void TestServerConnections::manyRequestsOnOneConnection()
{
    RawClient client(m_server.address());
    for (int i = 0; i < 500; ++i) {
        client.send(lookUp());
        QCOMPARE(statusOf(client.readUntil("}")), 200);
    }
}

void TestServerConnections::requestsSentAheadAreAllAnswered()
{
    RawClient client(m_server.address());
    client.send(lookUp().repeated(100) + lookUp("Connection: close\r\n"));
    const QByteArray answers = client.readToEnd();
    QCOMPARE(answers.count("HTTP/1.1 200 OK"), 101);
    QCOMPARE(answers.count("\"contactId\""), 101);
}

void TestServerConnections::requestsSentAheadWithBodies()
{
    RawClient client(m_server.address());
    const QByteArray target =
        "/v1/contacts/lists?apiKey=" + QUrl::toPercentEncoding(ServerFixture::key());
    client.send(rawHead("DELETE", target, "Content-Length: 2\r\n") + "{}" +
                rawHead("DELETE", target) + rawHead("POST", target, "Content-Length: 5\r\n") +
                "GET /" + lookUp("Connection: close\r\n"));
    const QByteArray answers = client.readToEnd();
    QCOMPARE(answers.count("HTTP/1.1 400"), 3);
    QCOMPARE(answers.count("HTTP/1.1 200"), 1);
}

void TestServerConnections::bodyThatComesInPieces()
{
    RawClient client(m_server.address());
    const QByteArray body = R"({"phoneNumber":"+31612345611"})";
    const QByteArray request =
        rawHead("POST", "/v1/contacts?apiKey=" + QUrl::toPercentEncoding(ServerFixture::key()),
                "Content-Length: " + QByteArray::number(body.size()) + "\r\n") +
        body;
    for (const char byte : request)
        client.send(QByteArray(1, byte));
    QCOMPARE(statusOf(client.readUntil("true}")), 200);
}

void TestServerConnections::emptyLinesBeforeARequest()
{
    RawClient client(m_server.address());
    client.send("\r\n\r\n" + lookUp());
    QCOMPARE(statusOf(client.readUntil("}")), 200);
}

void TestServerConnections::closeIsHonoured()
{
    RawClient client(m_server.address());
    client.send(lookUp("Connection: close\r\n"));
    const QByteArray answer = client.readToEnd();
    QCOMPARE(statusOf(answer), 200);
    QVERIFY(answer.contains("Connection: close"));
}

void TestServerConnections::oldClientsAreClosedOn()
{
    RawClient client(m_server.address());
    client.send(lookUp().replace("HTTP/1.1", "HTTP/1.0"));
    QCOMPARE(statusOf(client.readToEnd()), 200);
}

void TestServerConnections::continueIsAnswered()
{
    RawClient client(m_server.address());
    const QByteArray body = R"({"phoneNumber":"+31612345612"})";
    client.send(rawHead(
        "POST", "/v1/contacts?apiKey=" + QUrl::toPercentEncoding(ServerFixture::key()),
        "Expect: 100-continue\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"));
    QCOMPARE(statusOf(client.readUntil("\r\n\r\n")), 100);
    client.send(body);
    QCOMPARE(statusOf(client.readUntil("true}")), 200);
}

void TestServerConnections::bodyOfAGetEndsTheConnection()
{
    RawClient client(m_server.address());
    // Read as a request of its own, the body would be a second one, behind the first one's back.
    client.send(lookUp("Content-Length: " + QByteArray::number(lookUp().size()) + "\r\n") +
                lookUp());
    const QByteArray answer = client.readToEnd();
    QCOMPARE(answer.count("HTTP/1.1"), 1);
    QVERIFY(answer.contains("Connection: close"));
}

void TestServerConnections::idleConnectionsMakeRoom()
{
    // More than the server has threads, all kept open after a request.
    std::vector<std::unique_ptr<RawClient>> idle;
    for (int i = 0; i < 80; ++i) {
        idle.push_back(std::make_unique<RawClient>(m_server.address()));
        idle.back()->send(lookUp());
        QCOMPARE(statusOf(idle.back()->readUntil("}")), 200);
    }
    QCOMPARE(m_server.get("/contacts", "phoneNumber=%2B31612345678").status, 200);
}

void TestServerConnections::stopEndsIdleConnectionsAtOnce()
{
    ServerFixture server([](ServerOptions &options) {
        options.limits.keepAlive = std::chrono::minutes(10);
        options.limits.readTimeout = std::chrono::minutes(10);
    });
    QVERIFY(server.start());
    RawClient untouched(server.address());
    RawClient idle(server.address());
    idle.send(lookUp());
    QCOMPARE(statusOf(idle.readUntil("}")), 404);
    RawClient slow(server.address());
    slow.send("GET /v1");
    server.stop();
    QVERIFY(untouched.waitForClose());
    QVERIFY(idle.waitForClose());
    QVERIFY(slow.waitForClose());
}

void TestServerConnections::stopInTheMiddleOfRequests()
{
    for (int round = 0; round < 10; ++round) {
        ServerFixture server;
        QVERIFY(server.start());
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < 6; ++i) {
            const QByteArray body =
                R"({"phoneNumber":"+3161234560)" + QByteArray::number(i) + R"("})";
            replies.emplace_back(server.startRequest("POST", server.url("/contacts"), body));
        }
        QSignalSpy first(replies[static_cast<size_t>(round) % replies.size()].get(),
                         &QNetworkReply::finished);
        QVERIFY(first.wait());
        server.stop();
        for (const auto &reply : replies) {
            const Answer answer = ServerFixture::waitFor(reply.get());
            // An answer or none, but never half of one.
            QVERIFY(answer.status == 0 || answer.json().isObject());
        }
    }
}

void TestServerConnections::severalServersAtOnce()
{
    ServerFixture other;
    QVERIFY(other.start());
    QVERIFY(other.address() != m_server.address());
    QCOMPARE(other.get("/contacts", "phoneNumber=%2B31612345678").status, 404);
    QCOMPARE(m_server.get("/contacts", "phoneNumber=%2B31612345678").status, 200);
}

QTEST_GUILESS_MAIN(TestServerConnections)
#include "tst_serverconnections.moc"
