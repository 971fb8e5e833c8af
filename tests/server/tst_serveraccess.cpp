#include "RawClient.h"
#include "ServerFixture.h"

#include <QNetworkInterface>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace contactdesk;

/// Who may ask, from where, and what else than the seven operations is answered.
class TestServerAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void wrongKey_data();
    void wrongKey();
    void anyOfSeveralKeys();
    void noKeyNoService();
    void answersNeverHoldTheKey();
    void otherAddresses_data();
    void otherAddresses();
    void otherMethods_data();
    void otherMethods();
    void optionsNeedNoKey();
    void loopbackOnly();
    void takenPortIsAFailure();

private:
    ServerFixture m_server;
};

void TestServerAccess::initTestCase()
{
    QVERIFY(m_server.start());
}

void TestServerAccess::wrongKey_data()
{
    QTest::addColumn<QByteArray>("query");
    const QByteArray key = QUrl::toPercentEncoding(ServerFixture::key());
    QTest::newRow("none") << QByteArray();
    QTest::newRow("empty") << QByteArray("?apiKey=");
    QTest::newRow("wrong") << QByteArray("?apiKey=wrong");
    QTest::newRow("too long") << "?apiKey=" + key + 'x';
    QTest::newRow("too short") << "?apiKey=" + key.chopped(1);
    QTest::newRow("other case") << "?apiKey=" + key.toUpper();
    QTest::newRow("other name") << "?apikey=" + key;
    QTest::newRow("a right one among two") << "?apiKey=x&apiKey=" + key;
}

void TestServerAccess::wrongKey()
{
    QFETCH(QByteArray, query);
    for (const QByteArray method : {"GET", "POST", "PUT", "DELETE"}) {
        for (const QByteArray path : {"/contacts", "/contacts/x", "/contacts/lists", "/nowhere"}) {
            const QUrl url = QUrl::fromEncoded(m_server.address().toEncoded() + path + query);
            const Answer answer = m_server.sendTo(method, url, method == "GET" ? "" : "{}");
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.body, R"("Unauthorized")");
            QCOMPARE(answer.contentType, "application/json; charset=utf-8");
        }
    }
}

void TestServerAccess::anyOfSeveralKeys()
{
    ServerFixture server([](ServerOptions &options) {
        options.keys = {u"one"_s, ServerFixture::key(), u"három"_s};
    });
    QVERIFY(server.start());
    for (const QByteArray key : {"one", "h%C3%A1rom"}) {
        const QUrl url = QUrl::fromEncoded(server.address().toEncoded() +
                                           "/contacts?phoneNumber=%2B31612345678&apiKey=" + key);
        QCOMPARE(server.sendTo("GET", url, {}).status, 404);
    }
}

void TestServerAccess::noKeyNoService()
{
    QTest::ignoreMessage(QtWarningMsg, "\"The service needs a key to be opened with.\"");
    ServerFixture server([](ServerOptions &options) { options.keys = {QString()}; });
    QVERIFY(!server.start());
}

void TestServerAccess::answersNeverHoldTheKey()
{
    const QByteArray key = ServerFixture::key().toUtf8();
    const QByteArray encoded = QUrl::toPercentEncoding(ServerFixture::key());
    const QByteArray target = "/v1/contacts?apiKey=" + encoded;
    const QList<QByteArray> requests{
        rawHead("GET", target),
        rawHead("GET", target + "&phoneNumber=" + encoded),
        rawHead("GET", target + "&email=" + encoded),
        rawHead("BREW", target),
        rawHead("GET", target + "&x=%"),
        rawHead("GET", target + "&y=" + QByteArray(9000, 'a')),
        rawHead("GET", "/nowhere?apiKey=" + encoded),
        rawHead("PATCH", target),
        rawHead("POST", target, "Content-Length: 99999999\r\n"),
        rawHead("GET", target).replace("HTTP/1.1", "HTTP/7"),
    };
    for (const QByteArray &request : requests) {
        RawClient client(m_server.address());
        QByteArray closing = request;
        client.send(closing.replace("Host:", "Connection: close\r\nHost:"));
        const QByteArray answer = client.readToEnd();
        QVERIFY2(statusOf(answer) >= 400, answer.constData());
        QVERIFY2(!answer.contains(key) && !answer.contains(encoded), answer.constData());
        QVERIFY(answer.contains("Content-Type: application/json"));
    }
}

void TestServerAccess::otherAddresses_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("root") << QByteArray("/");
    QTest::newRow("no version") << QByteArray("/contacts");
    QTest::newRow("other version") << QByteArray("/v2/contacts");
    QTest::newRow("other collection") << QByteArray("/v1/lists");
    QTest::newRow("too deep") << QByteArray("/v1/contacts/lists/x");
    QTest::newRow("much too deep") << QByteArray("/v1/contacts/tags/x/y");
    QTest::newRow("doubled slash") << QByteArray("//v1/contacts");
    QTest::newRow("file") << QByteArray("/v1/../../etc/passwd");
}

void TestServerAccess::otherAddresses()
{
    QFETCH(QByteArray, target);
    RawClient client(m_server.address());
    client.send(rawHead("GET", target + "?apiKey=" + QUrl::toPercentEncoding(ServerFixture::key()),
                        "Connection: close\r\n"));
    const QByteArray answer = client.readToEnd();
    QCOMPARE(statusOf(answer), 404);
    QVERIFY(answer.endsWith(R"({"message":"There is no such operation","success":false})"));
}

void TestServerAccess::otherMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("allow");
    QTest::newRow("contacts") << QByteArray("DELETE") << QByteArray("/contacts")
                              << QByteArray("GET, HEAD, OPTIONS, POST");
    QTest::newRow("contact") << QByteArray("GET") << QByteArray("/contacts/abc")
                             << QByteArray("OPTIONS, PUT");
    QTest::newRow("delete a contact")
        << QByteArray("DELETE") << QByteArray("/contacts/abc") << QByteArray("OPTIONS, PUT");
    QTest::newRow("lists") << QByteArray("GET") << QByteArray("/contacts/lists")
                           << QByteArray("DELETE, OPTIONS, POST");
    QTest::newRow("tags") << QByteArray("PUT") << QByteArray("/contacts/tags/abc")
                          << QByteArray("GET, HEAD, OPTIONS");
    QTest::newRow("messages") << QByteArray("PATCH") << QByteArray("/contacts/messages/abc")
                              << QByteArray("GET, HEAD, OPTIONS");
}

void TestServerAccess::otherMethods()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, allow);
    const Answer answer = m_server.send(method, path, method == "GET" ? "" : "{}");
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.allow, allow);
    QVERIFY(answer.json().isObject());
}

void TestServerAccess::optionsNeedNoKey()
{
    RawClient client(m_server.address());
    client.send(rawHead("OPTIONS", "/v1/contacts/lists", "Connection: close\r\n"));
    const QByteArray answer = client.readToEnd();
    QCOMPARE(statusOf(answer), 204);
    QVERIFY(answer.contains("\r\nAllow: DELETE, OPTIONS, POST\r\n"));
    // Pages in a browser have no business here.
    QVERIFY(!answer.contains("Access-Control"));
}

void TestServerAccess::loopbackOnly()
{
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        QUrl url = m_server.address();
        url.setHost(address.toString());
        QVERIFY2(!RawClient(url).isConnected(), qPrintable(address.toString()));
    }
    QCOMPARE(m_server.address().host(), u"127.0.0.1"_s);
    QCOMPARE(m_server.address().path(), u"/v1"_s);
}

void TestServerAccess::takenPortIsAFailure()
{
    const auto port = static_cast<quint16>(m_server.address().port());
    ServerFixture second([port](ServerOptions &options) { options.port = port; });
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"can't listen on port %1"_s.arg(port)));
    QVERIFY(!second.start());
    QCOMPARE(m_server.get("/contacts", "phoneNumber=%2B31612345678").status, 404);
}

QTEST_GUILESS_MAIN(TestServerAccess)
#include "tst_serveraccess.moc"
