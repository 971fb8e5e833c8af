#include "service/Asked.h"
#include "service/HurriedTime.h"
#include "service/Operations.h"
#include "service/ScriptedServer.h"
#include "service/Waiting.h"
#include "service/http/HttpTransport.h"

#include <QNetworkInterface>
#include <QTest>
#include <QThread>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace contactdesk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// How a request can fail on its way, and what whoever asked is told.
class TestTransport : public QObject
{
    Q_OBJECT

private:
    static const Operation &fetched(int operation)
    {
        return allOperations()[static_cast<size_t>(operation)];
    }

    /// The failure of one request, or nothing if it succeeded or wasn't answered.
    static std::optional<Failure> failureOf(ContactService &service, const Operation &operation)
    {
        QObject context;
        std::optional<std::optional<Failure>> answer;
        operation.ask(service, &context, [&](const auto &told) { answer = told; });
        const bool isLater = !answer;
        waitFor([&] { return answer.has_value(); });
        return isLater && answer ? *answer : std::nullopt;
    }

private Q_SLOTS:
    void aGoodAnswerIsASuccess_data() { addOperationRows(false); }

    void aGoodAnswerIsASuccess()
    {
        QFETCH(const int, operation);
        ScriptedServer server;
        server.then(ScriptedServer::answer(200, fetched(operation).goodAnswer));
        ContactService service({server.baseAddress(), testKey()});
        bool succeeded = false;
        fetched(operation).ask(service, this, [&](const auto &failure) { succeeded = !failure; });
        QVERIFY(!succeeded);
        QVERIFY(waitFor([&] { return succeeded; }));
    }

    void aRefusedConnectionIsOffline_data() { addOperationRows(false); }

    void aRefusedConnectionIsOffline()
    {
        QFETCH(const int, operation);
        const QUrl nobody = ScriptedServer().baseAddress();
        HurriedTime time;
        ContactService service({nobody, testKey()}, nullptr, {}, time.timekeeper());
        QCOMPARE(failureOf(service, fetched(operation)),
                 (Failure{.kind = FailureKind::Offline,
                          .cause = FailureCause::ConnectionRefused,
                          .mayBeRetried = true}));
        // Nothing left this computer, so that even a creation may be tried again.
        QCOMPARE(time.pauses().size(), 2);
    }

    void aConnectionThatIsNeverMadeIsOffline_data() { addOperationRows(false); }

    void aConnectionThatIsNeverMadeIsOffline()
    {
        QFETCH(const int, operation);
        // A full queue of connections that nobody accepts: further ones get no answer at all.
        const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        QCOMPARE(bind(listener, generic, size), 0);
        QCOMPARE(listen(listener, 0), 0);
        QCOMPARE(getsockname(listener, generic, &size), 0);
        std::vector<int> sockets{listener};
        for (int i = 0; i < 3; ++i) {
            sockets.push_back(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
            ::connect(sockets.back(), generic, size);
        }
        ServiceLimits limits;
        limits.connect = 50ms;
        HurriedTime time;
        ContactService service(
            {QUrl(u"http://127.0.0.1:%1/v1"_s.arg(ntohs(address.sin_port))), testKey()}, nullptr,
            limits, time.timekeeper());
        QCOMPARE(failureOf(service, fetched(operation)),
                 (Failure{.kind = FailureKind::Offline,
                          .cause = FailureCause::NotConnected,
                          .mayBeRetried = true}));
        for (const int opened : sockets)
            close(opened);
    }

    void anAnswerThatDoesNotComeIsTimedOut_data() { addOperationRows(false); }

    void anAnswerThatDoesNotComeIsTimedOut()
    {
        QFETCH(const int, operation);
        ScriptedServer server;
        server.then(ScriptedServer::silence());
        ServiceLimits limits;
        limits.request = limits.conversation = 50ms;
        ContactService service({server.baseAddress(), testKey()}, nullptr, limits);
        const Failure expected{.kind = FailureKind::TimedOut,
                               .outcomeKnown = !fetched(operation).isWrite(),
                               .mayBeRetried = fetched(operation).timesTried() > 1};
        QCOMPARE(failureOf(service, fetched(operation)), expected);
        QCOMPARE(server.requests().size(), 1);
    }

    void theDeadlineHoldsForTheWholeAnswer()
    {
        ScriptedServer server;
        server.then([](QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n[");
            auto *timer = new QTimer(&socket);
            QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
            timer->start(10);
        });
        ServiceLimits limits;
        limits.conversation = 100ms;
        ContactService service({server.baseAddress(), testKey()}, nullptr, limits);
        const auto failure = failureOf(service, allOperations().back());
        QVERIFY(failure);
        QCOMPARE(failure->kind, FailureKind::TimedOut);
    }

    void aConversationHasADeadlineOfItsOwn()
    {
        ScriptedServer server;
        server.then([](QTcpSocket &socket) {
            QTimer::singleShot(150, &socket,
                               [&socket] { ScriptedServer::answer(200, "[]")(socket); });
        });
        ServiceLimits limits;
        limits.request = 30ms;
        ContactService service({server.baseAddress(), testKey()}, nullptr, limits);
        Asked<Conversation> asked;
        service.messages({u"id"_s}, &asked.context, asked.taker());
        QVERIFY(asked.wait());
        QVERIFY(asked.answers.front());
    }

    void anAnswerCutOffIsAFailure_data() { addOperationRows(false); }

    void anAnswerCutOffIsAFailure()
    {
        QFETCH(const int, operation);
        const QByteArray body = fetched(operation).goodAnswer;
        ScriptedServer server;
        // What arrives is a whole answer to look at, but shorter than announced.
        server.then(
            ScriptedServer::sendAndClose("HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n" + body));
        HurriedTime time;
        ContactService service({server.baseAddress(), testKey()}, nullptr, {}, time.timekeeper());
        const Failure expected{.kind = FailureKind::Offline,
                               .cause = FailureCause::ConnectionLost,
                               .status = 200,
                               .outcomeKnown = !fetched(operation).isWrite(),
                               .mayBeRetried = fetched(operation).timesTried() > 1};
        QCOMPARE(failureOf(service, fetched(operation)), expected);
    }

    void whatIsNotHttpIsOffline()
    {
        // Qt can't tell it from a connection that was closed.
        ScriptedServer server;
        server.then(ScriptedServer::sendAndClose("SSH-2.0-OpenSSH_9.2\r\n"));
        HurriedTime time;
        ContactService service({server.baseAddress(), testKey()}, nullptr, {}, time.timekeeper());
        QCOMPARE(failureOf(service, allOperations().back()),
                 (Failure{.kind = FailureKind::Offline,
                          .cause = FailureCause::ConnectionLost,
                          .mayBeRetried = true}));
    }

    void aRefusalCutOffInItsHeadersIsNoRefusal_data() { addOperationRows(true); }

    void aRefusalCutOffInItsHeadersIsNoRefusal()
    {
        QFETCH(const int, operation);
        ScriptedServer server;
        server.then(ScriptedServer::sendAndClose("HTTP/1.1 404 Not Found\r\nContent-Le"));
        HurriedTime time;
        ContactService service({server.baseAddress(), testKey()}, nullptr, {}, time.timekeeper());
        const auto failure = failureOf(service, fetched(operation));
        QVERIFY(failure);
        QCOMPARE(failure->kind, FailureKind::Offline);
        QCOMPARE(failure->outcomeKnown, false);
        QCOMPARE(server.requests().size(), fetched(operation).timesTried());
    }

    void aRedirectIsNotFollowed_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("elsewhere");
        for (size_t i = 0; i < allOperations().size(); ++i) {
            for (const int status : {301, 302, 303, 307, 308}) {
                for (const bool elsewhere : {false, true})
                    QTest::addRow("%s %d %d", allOperations()[i].name.constData(), status,
                                  int(elsewhere))
                        << static_cast<int>(i) << status << elsewhere;
            }
        }
    }

    void aRedirectIsNotFollowed()
    {
        QFETCH(const int, operation);
        QFETCH(const int, status);
        QFETCH(const bool, elsewhere);
        ScriptedServer server;
        ScriptedServer other;
        const QUrl target = elsewhere ? other.baseAddress() : server.baseAddress();
        server.then(ScriptedServer::answer(status, "moved",
                                           "Location: " + target.toEncoded() + "/here\r\n"));
        other.then(ScriptedServer::answer(200, fetched(operation).goodAnswer));
        ContactService service({server.baseAddress(), testKey()});
        const auto failure = failureOf(service, fetched(operation));
        QVERIFY(failure);
        QCOMPARE(failure->kind, FailureKind::NotUnderstood);
        QCOMPARE(failure->status, status);
        QCOMPARE(failure->outcomeKnown, true);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(other.connections(), 0);
    }

    void aDemandForAPasswordIsARefusedKey_data() { addOperationRows(false); }

    void aDemandForAPasswordIsARefusedKey()
    {
        QFETCH(const int, operation);
        ScriptedServer server;
        server.then(ScriptedServer::answer(401, "\"Unauthorized\"",
                                           "WWW-Authenticate: Basic realm=\"x\"\r\n"));
        ContactService service({server.baseAddress(), testKey()});
        const auto failure = failureOf(service, fetched(operation));
        QVERIFY(failure);
        QCOMPARE(failure->kind, FailureKind::RefusedKey);
        QCOMPARE(failure->serviceWords, u"Unauthorized"_s);
        QCOMPARE(server.requests().size(), 1);
    }

    void anAnswerThatIsTooLongIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("announced") << QByteArray("Content-Length: 2000000\r\n");
        QTest::newRow("not announced") << QByteArray("Connection: close\r\n");
        QTest::newRow("in chunks") << QByteArray("Transfer-Encoding: chunked\r\n");
    }

    void anAnswerThatIsTooLongIsCutOff()
    {
        QFETCH(const QByteArray, head);
        const QByteArray body = '[' + QByteArray(1'999'998, ' ') + ']';
        const bool isChunked = head.contains("chunked");
        ScriptedServer server;
        server.then(ScriptedServer::sendAndClose(
            "HTTP/1.1 200 OK\r\n" + head + "\r\n" +
            (isChunked ? QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n"
                       : body)));
        ServiceLimits limits;
        limits.answerBytes = 1'999'999;
        {
            ContactService service({server.baseAddress(), testKey()}, nullptr, limits);
            const Failure expected{.kind = FailureKind::NotUnderstood, .status = 200};
            QCOMPARE(failureOf(service, allOperations().back()), expected);
        }
        limits.answerBytes = 2'000'000;
        ContactService service({server.baseAddress(), testKey()}, nullptr, limits);
        Asked<Conversation> asked;
        service.messages({u"id"_s}, &asked.context, asked.taker());
        QVERIFY(asked.wait());
        QVERIFY(asked.answers.front());
    }

    void aPackedAnswerIsMeasuredUnpacked()
    {
        // "[" + a million spaces + "]", gzipped: a thousand to one, which is no archive bomb here.
        const QByteArray packed = QByteArray::fromBase64(
            "H4sIAAAAAAACA+3BAQ0AAAwCoCrv5d6/hkEEcg" + QByteArray(1290, 'A') + "wKwvtlHsukJCDwA=");
        ScriptedServer server;
        server.then(ScriptedServer::answer(200, packed, "Content-Encoding: gzip\r\n"));
        ServiceLimits limits;
        limits.answerBytes = 1'000'002;
        ContactService enough({server.baseAddress(), testKey()}, nullptr, limits);
        Asked<Conversation> asked;
        enough.messages({u"id"_s}, &asked.context, asked.taker());
        QVERIFY(asked.wait());
        QVERIFY(asked.answers.front());

        limits.answerBytes = 1'000'001;
        ContactService tooLittle({server.baseAddress(), testKey()}, nullptr, limits);
        const auto failure = failureOf(tooLittle, allOperations().back());
        QVERIFY(failure);
        QCOMPARE(failure->kind, FailureKind::NotUnderstood);
    }

    void plainHttpLeavesThisComputerOnlyEncrypted_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("hosted") << hostedServiceAddress().toString() << true;
        QTest::newRow("https") << u"https://example.com"_s << true;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/v1"_s << true;
        QTest::newRow("loopback, other") << u"http://127.8.9.1/v1"_s << true;
        QTest::newRow("loopback, IPv6") << u"http://[::1]:8080/v1"_s << true;
        QTest::newRow("localhost") << u"http://LocalHost/v1"_s << true;
        QTest::newRow("http") << u"http://example.com/v1"_s << false;
        QTest::newRow("another computer") << u"http://192.168.1.1/v1"_s << false;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.com/v1"_s << false;
        QTest::newRow("looks like localhost") << u"http://localhost.example.com/v1"_s << false;
        QTest::newRow("any") << u"http://0.0.0.0/v1"_s << false;
        QTest::newRow("user") << u"http://127.0.0.1@example.com/v1"_s << false;
        QTest::newRow("ftp") << u"ftp://127.0.0.1/v1"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("no scheme") << u"127.0.0.1/v1"_s << false;
        QTest::newRow("no host") << u"https:///v1"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void plainHttpLeavesThisComputerOnlyEncrypted()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, isFine);
        QCOMPARE(isSecureEnough(QUrl(address)), isFine);
        if (isFine)
            return;
        for (const Operation &operation : allOperations()) {
            ContactService service({QUrl(address), testKey()});
            QCOMPARE(failureOf(service, operation),
                     (Failure{.kind = FailureKind::Insecure, .cause = FailureCause::NotEncrypted}));
        }
    }

    void nothingIsSentOverAnInsecureConnection()
    {
        QHostAddress outside;
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
                outside = address;
        }
        if (outside.isNull())
            QSKIP("This computer has no address but loopback.");
        QTcpServer server;
        QVERIFY(server.listen(outside));
        QUrl base(u"http://host/v1"_s);
        base.setHost(outside.toString());
        base.setPort(server.serverPort());
        ContactService service({base, testKey()});
        QCOMPARE(failureOf(service, allOperations().front()),
                 (Failure{.kind = FailureKind::Insecure, .cause = FailureCause::NotEncrypted}));
        QVERIFY(!server.waitForNewConnection(50));
    }

    void aLongAnswerIsDecodedElsewhere_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("elsewhere");
        QTest::newRow("short") << (64 << 10) << false;
        QTest::newRow("long") << (64 << 10) + 1 << true;
    }

    void aLongAnswerIsDecodedElsewhere()
    {
        QFETCH(const int, size);
        QFETCH(const bool, elsewhere);
        ScriptedServer server;
        server.then(ScriptedServer::answer(200, QByteArray(size, 'x')));
        HttpTransport transport({server.baseAddress(), testKey()}, {}, systemClock());
        std::atomic<QThread *> decoder = nullptr;
        QThread *answerer = nullptr;
        transport.send(ServiceRequest{.path = "/x"}, 5s, this,
                       {[&](const ServiceAnswer &answer) -> HttpExchange::Decoded {
                            decoder = QThread::currentThread();
                            return std::make_shared<qsizetype>(answer.body.size());
                        },
                        [&](const HttpExchange::Decoded &decoded) {
                            answerer = QThread::currentThread();
                            QCOMPARE(*std::static_pointer_cast<qsizetype>(*decoded), size);
                        }});
        QVERIFY(waitFor([&] { return answerer != nullptr; }));
        QCOMPARE(answerer, QThread::currentThread());
        QCOMPARE(decoder != QThread::currentThread(), elsewhere);
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
