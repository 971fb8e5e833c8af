#include "RawClient.h"
#include "ServerFixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace contactdesk;
using namespace std::chrono_literals;

/// Clients that send too much, too little, too slowly or nonsense: each gets an answer or the
/// door, and none keeps the others waiting.
class TestServerLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void bigBody();
    void bigBodyThatIsSentAllTheSame();
    void biggestBodyAllowed();
    void longAddress_data();
    void longAddress();
    void endlessHeader();
    void endlessHeaderLine();
    void slowHead();
    void slowBody();
    void cutBody();
    void silentClientIsLetGo();
    void nonsense_data();
    void nonsense();
    void bodyWithoutLength_data();
    void bodyWithoutLength();
    void refusedHead_data();
    void refusedHead();
    void pathologicalRange();

private:
    QByteArray target(const QByteArray &rest = {}) const;

    ServerFixture m_server{[](ServerOptions &options) {
        options.limits = {
            .bodyBytes = 64 << 10, .headBytes = 16 << 10, .readTimeout = 300ms, .keepAlive = 300ms};
    }};
};

void TestServerLimits::initTestCase()
{
    QVERIFY(m_server.start());
}

void TestServerLimits::cleanup()
{
    // Whatever happened, the next client is served.
    QCOMPARE(m_server.get("/contacts", "phoneNumber=%2B31699999999").status, 404);
}

QByteArray TestServerLimits::target(const QByteArray &rest) const
{
    return "/v1/contacts?apiKey=" + QUrl::toPercentEncoding(ServerFixture::key()) + rest;
}

void TestServerLimits::bigBody()
{
    const QByteArray body =
        R"({"phoneNumber":"+31612345678","x":")" + QByteArray(10 << 20, 'x') + R"("})";
    const Answer answer = m_server.send("POST", "/contacts", body);
    QCOMPARE(answer.status, 413);
    QVERIFY(!answer.json()["error"_L1].toString().isEmpty());
}

void TestServerLimits::bigBodyThatIsSentAllTheSame()
{
    RawClient client(m_server.address());
    client.send(rawHead("POST", target(), "Content-Length: 300000\r\n"));
    client.send(QByteArray(300'000, 'x'));
    const QByteArray answer = client.readToEnd();
    QCOMPARE(statusOf(answer), 413);
    QVERIFY(answer.contains("Connection: close"));
    QCOMPARE(answer.count("HTTP/1.1"), 1);
}

void TestServerLimits::biggestBodyAllowed()
{
    QByteArray body = R"({"phoneNumber":"+31612345678","x":")";
    body += QByteArray((64 << 10) - body.size() - 2, 'x') + R"("})";
    QCOMPARE(body.size(), 64 << 10);
    QCOMPARE(m_server.send("POST", "/contacts", body).status, 200);
}

void TestServerLimits::longAddress_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("status");
    QTest::newRow("just fits") << 7800 << 400;
    QTest::newRow("9 kB") << 9000 << 414;
    QTest::newRow("200 kB") << 200'000 << 414;
}

void TestServerLimits::longAddress()
{
    QFETCH(int, length);
    QFETCH(int, status);
    RawClient client(m_server.address());
    client.send(rawHead("GET", target("&x=" + QByteArray(length, 'a')), "Connection: close\r\n"));
    QCOMPARE(statusOf(client.readToEnd()), status);
}

void TestServerLimits::endlessHeader()
{
    RawClient client(m_server.address());
    client.send(rawHead("GET", target()).chopped(2));
    for (int i = 0; i < 1000; ++i)
        client.send("X-" + QByteArray::number(i) + ": " + QByteArray(100, 'a') + "\r\n");
    QCOMPARE(statusOf(client.readToEnd()), 431);
}

void TestServerLimits::endlessHeaderLine()
{
    RawClient client(m_server.address());
    client.send(rawHead("GET", target()).chopped(2) + "X: " + QByteArray(100'000, 'a'));
    QCOMPARE(statusOf(client.readToEnd()), 431);
}

void TestServerLimits::slowHead()
{
    // Many at once, none of which finishes its head: the server stays open for others.
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_server.address()));
        clients.back()->send("GET /v1/con");
    }
    QCOMPARE(m_server.get("/contacts", "phoneNumber=%2B31699999999").status, 404);
    for (const auto &client : clients)
        QCOMPARE(statusOf(client->readToEnd()), 408);
}

void TestServerLimits::slowBody()
{
    RawClient client(m_server.address());
    client.send(rawHead("POST", target(), "Content-Length: 100\r\n") + R"({"phoneNumber")");
    const QByteArray answer = client.readToEnd();
    QCOMPARE(statusOf(answer), 400);
}

void TestServerLimits::cutBody()
{
    {
        RawClient client(m_server.address());
        client.send(rawHead("POST", target(), "Content-Length: 1000\r\n") +
                    R"({"phoneNumber":"+31612345699"})");
    }
    QCOMPARE(m_server.get("/contacts", "phoneNumber=%2B31612345699").status, 404);
}

void TestServerLimits::silentClientIsLetGo()
{
    RawClient silent(m_server.address());
    RawClient idle(m_server.address());
    idle.send(rawHead("GET", target()));
    QVERIFY(statusOf(idle.readUntil("\r\n\r\n")) == 400);
    QVERIFY(silent.waitForClose());
    QVERIFY(idle.waitForClose());
}

void TestServerLimits::nonsense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("binary") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
                                          15);
    QTest::newRow("no version") << QByteArray("GET /v1/contacts\r\n\r\n");
    QTest::newRow("other version") << QByteArray("GET / HTTP/3.0\r\n\r\n");
    QTest::newRow("other method") << QByteArray("BREW / HTTP/1.1\r\n\r\n");
    QTest::newRow("no address") << QByteArray("GET  HTTP/1.1\r\n\r\n");
    QTest::newRow("NUL in the address") << QByteArray("GET /\0x HTTP/1.1\r\n\r\n", 20);
    QTest::newRow("two question marks")
        << QByteArray("GET /?a?b HTTP/1.1\r\nConnection: close\r\n\r\n");
    QTest::newRow("line feeds") << QByteArray("GET / HTTP/1.1\n\nHost: x\r\n\r\n");
    QTest::newRow("tunnel") << QByteArray(
        "CONNECT example.com:443 HTTP/1.1\r\nConnection: close\r\n\r\n");
    QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray(
        "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab");
}

void TestServerLimits::nonsense()
{
    QFETCH(QByteArray, bytes);
    RawClient client(m_server.address());
    client.send(bytes);
    const QByteArray answer = client.readToEnd();
    QVERIFY2(statusOf(answer) == 400 || statusOf(answer) == 401, answer.constData());
}

void TestServerLimits::bodyWithoutLength_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("POST without length") << QByteArray("POST") << QByteArray() << 400;
    QTest::newRow("PUT without length") << QByteArray("PUT") << QByteArray() << 405;
    QTest::newRow("DELETE without length") << QByteArray("DELETE") << QByteArray() << 405;
    QTest::newRow("chunked") << QByteArray("POST") << QByteArray("Transfer-Encoding: chunked\r\n")
                             << 411;
    QTest::newRow("compressed") << QByteArray("POST")
                                << QByteArray("Content-Encoding: gzip\r\nContent-Length: 3\r\n")
                                << 415;
}

void TestServerLimits::bodyWithoutLength()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    RawClient client(m_server.address());
    client.send(rawHead(method, target(), headers + "Connection: close\r\n"));
    QCOMPARE(statusOf(client.readToEnd()), status);
}

void TestServerLimits::refusedHead_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    const auto add = [](const char *name, const QByteArray &headers, int status) {
        QTest::newRow(name) << headers << status;
    };
    add("two lengths", "Content-Length: 1\r\nContent-Length: 1\r\n", 400);
    add("negative length", "Content-Length: -1\r\n", 400);
    add("signed length", "Content-Length: +1\r\n", 400);
    add("list of lengths", "Content-Length: 1, 1\r\n", 400);
    add("length in hexadecimal", "Content-Length: 0x10\r\n", 400);
    add("length beyond 64 bits", "Content-Length: 99999999999999999999\r\n", 400);
    add("too much", "Content-Length: 65537\r\n", 413);
    add("too much, announced first", "Expect: 100-continue\r\nContent-Length: 65537\r\n", 413);
    add("chunked", "Transfer-Encoding: chunked\r\n", 411);
    add("chunked with a length", "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", 411);
    add("gzip", "Content-Encoding: gzip\r\nContent-Length: 3\r\n", 415);
    add("gzip upon nothing",
        "Content-Encoding: identity\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n", 415);
    add("line feed before a length", "A: b\nContent-Length: 300\r\n", 400);
    add("line feed after a length", "Content-Length: 300\nA: b\r\n", 400);
    add("line feed before the end", "Content-Length: 300\r\nA: b\n\r\n", 400);
    add("carriage return before a length", "A: b\rContent-Length: 300\r\n", 400);
    add("NUL before a length", QByteArray("A: b\0Content-Length: 300\r\n", 27), 400);
    add("NUL in a length", QByteArray("Content-Length: 300\0\r\n", 22), 400);
    add("space before the colon", "Content-Length : 300\r\n", 400);
    add("space before the name", "A: b\r\n Content-Length: 300\r\n", 400);
    add("folded length", "Content-Length:\r\n 300\r\n", 400);
    add("folded encoding", "Transfer-Encoding:\r\n\tchunked\r\n", 400);
    add("broken range", "Range: bytes=x\r\nContent-Length: 300\r\n", 416);
}

void TestServerLimits::refusedHead()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    for (const QByteArray method : {"POST", "PUT", "DELETE", "GET"}) {
        RawClient client(m_server.address());
        // Whatever a reader takes for the body, it is never answered as a request of its own.
        client.send(rawHead(method, target(), headers) + rawHead("GET", target()).repeated(3));
        const QByteArray answer = client.readToEnd();
        QCOMPARE(statusOf(answer), status);
        QCOMPARE(answer.count("HTTP/1.1"), 1);
    }
}

void TestServerLimits::pathologicalRange()
{
    RawClient client(m_server.address());
    client.send(rawHead("GET", target(),
                        "Range: bytes=" + QByteArray(8000, '1') + "-1\r\nConnection: close\r\n"));
    QVERIFY(statusOf(client.readToEnd()) >= 400);
}

QTEST_GUILESS_MAIN(TestServerLimits)
#include "tst_serverlimits.moc"
