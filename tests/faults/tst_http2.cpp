#include "domain/FailureReport.h"
#include "faults/Http2Faults.h"
#include "service/Asked.h"
#include "service/HurriedTime.h"
#include "service/Waiting.h"

#include <QTest>

using namespace contactdesk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The service over HTTP/2, as the hosted one is: every attempt goes out once there too.
class TestHttp2 : public QObject
{
    Q_OBJECT

private:
    const std::vector<Http2Fault> m_faults = http2Faults();
    std::unique_ptr<TrustedAuthority> m_authority;

    static const Operation &operationAt(int index)
    {
        return allOperations()[static_cast<size_t>(index)];
    }

    static const Operation &anotherThan(const Operation &operation)
    {
        return allOperations().at(operation.name == "tags" ? 0 : 5);
    }

    /// What whoever asked was told; unset without an answer in time.
    static std::optional<std::optional<Failure>> outcome(ContactService &service,
                                                         const Operation &operation)
    {
        QObject context;
        std::optional<std::optional<Failure>> answer;
        operation.ask(service, &context, [&](const auto &told) { answer = told; });
        waitFor([&] { return answer.has_value(); });
        return answer;
    }

    static bool succeeds(ContactService &service, const Operation &operation)
    {
        const auto told = outcome(service, operation);
        return told && !*told;
    }

    static ServiceLimits limitsFor(const Http2Fault &fault, const Operation &operation)
    {
        ServiceLimits limits;
        // What Qt is given while a connection is just closing, it may never send.
        limits.connect = 1s;
        if (!fault.isEndless)
            return limits;
        // Enough for shaking hands on a busy computer: each attempt begins with that.
        limits.attempt = limits.conversation = 300ms;
        if (operation.name == "create")
            limits.request = 300ms;
        return limits;
    }

private Q_SLOTS:
    void initTestCase() { m_authority = std::make_unique<TrustedAuthority>(); }

    void anAttemptGoesOutOnce_data();
    void anAttemptGoesOutOnce();
    void theBestThatBothSpeakIsSpoken_data();
    void theBestThatBothSpeakIsSpoken();
    void requestsShareAConnection();
    void aLongAnswerArrives();
    void anIdleConnectionMayGo_data() { addOperationRows(false); }
    void anIdleConnectionMayGo();
    void aDeadConnectionIsLeft_data() { addOperationRows(false); }
    void aDeadConnectionIsLeft();
    void oneStreamMayEndAlone();
};

void TestHttp2::anAttemptGoesOutOnce_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("operation");
    QTest::addColumn<bool>("reused");
    for (size_t fault = 0; fault < m_faults.size(); ++fault) {
        for (size_t operation = 0; operation < allOperations().size(); ++operation) {
            for (const bool reused : {false, true}) {
                // Waiting once is enough.
                if (m_faults[fault].isEndless && !reused)
                    continue;
                QTest::addRow("%s: %s, %s", m_faults[fault].name.constData(),
                              allOperations()[operation].name.constData(),
                              reused ? "reused" : "fresh")
                    << static_cast<int>(fault) << static_cast<int>(operation) << reused;
            }
        }
    }
}

void TestHttp2::anAttemptGoesOutOnce()
{
    QFETCH(const int, fault);
    QFETCH(const int, operation);
    QFETCH(const bool, reused);
    const Http2Fault &met = m_faults[static_cast<size_t>(fault)];
    const Operation &asked = operationAt(operation);
    const Operation &other = anotherThan(asked);
    Http2Server server;
    HurriedTime time;
    ContactService service({server.baseAddress(), testKey()}, nullptr, limitsFor(met, asked),
                           time.timekeeper());
    if (reused) {
        server.then(Http2Server::answer(200, other.goodAnswer));
        QVERIFY(succeeds(service, other));
    }
    const int before = server.requests();
    server.then(met.act(asked));
    const auto told = outcome(service, asked);
    QVERIFY(told);
    QCOMPARE(server.protocol(), "h2");
    QCOMPARE(!*told, met.verdict.isSuccess());
    if (const auto &failure = *told) {
        QCOMPARE(nameOf(failure->kind), nameOf(*met.verdict.kind));
        QCOMPARE(nameOf(failure->cause), nameOf(met.verdict.cause));
        QCOMPARE(failure->status, met.verdict.status);
        QCOMPARE(failure->outcomeKnown, !(met.verdict.leavesWriteOpen && asked.isWrite()));
        QCOMPARE(failure->mayBeRetried, met.verdict.mayBeRetried(asked));
    }
    QCOMPARE(server.requests() - before, met.verdict.attempts(asked));
    QCOMPARE(time.pauses().size(), met.verdict.attempts(asked) - 1);

    // What Qt would repeat on its own would have come before this one.
    server.then(Http2Server::answer(200, other.goodAnswer));
    QVERIFY(succeeds(service, other));
    QCOMPARE(server.requests() - before, met.verdict.attempts(asked) + 1);
}

void TestHttp2::theBestThatBothSpeakIsSpoken_data()
{
    QTest::addColumn<QList<QByteArray>>("offered");
    QTest::addColumn<bool>("isHttp2");
    QTest::newRow("both") << QList<QByteArray>{"h2", "http/1.1"} << true;
    QTest::newRow("HTTP/2 alone") << QList<QByteArray>{"h2"} << true;
    QTest::newRow("HTTP/1.1 alone") << QList<QByteArray>{"http/1.1"} << false;
    QTest::newRow("nothing said") << QList<QByteArray>{} << false;
}

void TestHttp2::theBestThatBothSpeakIsSpoken()
{
    QFETCH(const QList<QByteArray>, offered);
    QFETCH(const bool, isHttp2);
    for (const Operation &operation : allOperations()) {
        Http2Server newer(offered);
        ScriptedServer older(serverTls(TestCertificate::Good, offered));
        newer.then(Http2Server::answer(200, operation.goodAnswer));
        older.then(ScriptedServer::answer(200, operation.goodAnswer));
        const QUrl address = isHttp2 ? newer.baseAddress() : older.baseAddress();
        ContactService service({address, testKey()});
        QVERIFY(succeeds(service, operation));
        QCOMPARE(newer.requests(), isHttp2 ? 1 : 0);
        QCOMPARE(older.requests().size(), isHttp2 ? 0 : 1);
        QVERIFY(isHttp2 || older.requests().first().firstLine().endsWith(" HTTP/1.1"));
    }
}

void TestHttp2::requestsShareAConnection()
{
    Http2Server server;
    server.then(Http2Server::answer(200, "[]"));
    ContactService service({server.baseAddress(), testKey()});
    Asked<QList<Tag>> asked;
    for (int i = 0; i < 50; ++i)
        service.tags({QString::number(i)}, &asked.context, asked.taker());
    QVERIFY(waitFor([&] { return asked.answers.size() == 50; }));
    for (const auto &answer : asked.answers)
        QVERIFY(answer);
    QCOMPARE(server.requests(), 50);
    QCOMPARE(server.connections(), 1);
}

void TestHttp2::aLongAnswerArrives()
{
    for (const Operation &operation : allOperations()) {
        Http2Server server;
        server.then(Http2Server::answer(200, operation.goodAnswer.leftJustified(4 << 20)));
        ContactService service({server.baseAddress(), testKey()});
        QVERIFY(succeeds(service, operation));
        QCOMPARE(server.requests(), 1);
    }
}

void TestHttp2::anIdleConnectionMayGo()
{
    QFETCH(const int, operation);
    const Operation &asked = operationAt(operation);
    Http2Server server;
    server.then(Http2Server::answer(200, asked.goodAnswer));
    ContactService service({server.baseAddress(), testKey()});
    QVERIFY(succeeds(service, asked));
    server.closeConnections();
    // Long enough for the end to arrive, or the next request would go out over what is closed.
    QTest::qWait(20);
    QVERIFY(succeeds(service, asked));
    QCOMPARE(server.requests(), 2);
    QCOMPARE(server.connections(), 2);
}

/// The network changed, or the computer slept: nothing is heard over the connection any more. Left
/// to itself, Qt would send every further request over it, until the program is started again.
void TestHttp2::aDeadConnectionIsLeft()
{
    QFETCH(const int, operation);
    const Operation &asked = operationAt(operation);
    const Operation &other = anotherThan(asked);
    Http2Server server;
    server.then(Http2Server::answer(200, asked.goodAnswer)).then([&](const Http2Stream &stream) {
        if (server.connections() > 1)
            Http2Server::answer(200, asked.goodAnswer)(stream);
    });
    ServiceLimits limits;
    limits.attempt = limits.conversation = 400ms;
    if (asked.name == "create")
        limits.request = 400ms;
    HurriedTime time;
    ContactService service({server.baseAddress(), testKey()}, nullptr, limits, time.timekeeper());
    QVERIFY(succeeds(service, asked));
    const auto told = outcome(service, asked);
    QVERIFY(told);
    // Where the first attempt may take all the time there is, the next request is the first to
    // know.
    const bool isTriedAgain = asked.timesTried() > 1 && asked.name != "messages";
    QCOMPARE(!*told, isTriedAgain);
    if (!isTriedAgain)
        QCOMPARE((*told)->kind, FailureKind::TimedOut);
    QVERIFY(succeeds(service, asked));
    QCOMPARE(server.connections(), 2);
    server.then(Http2Server::answer(200, other.goodAnswer));
    QVERIFY(succeeds(service, other));
    QCOMPARE(server.connections(), 2);
}

void TestHttp2::oneStreamMayEndAlone()
{
    Http2Server server;
    QList<Http2Stream> streams;
    server.then([&](const Http2Stream &stream) { streams.append(stream); });
    HurriedTime time;
    ContactService service({server.baseAddress(), testKey()}, nullptr, {}, time.timekeeper());
    Asked<QList<Tag>> read;
    service.tags({u"a"_s}, &read.context, read.taker());
    Asked<ContactId> written;
    service.create({.phoneNumber = *PhoneNumber::fromE164(u"+31612345678"_s)}, &written.context,
                   written.taker());
    QVERIFY(waitFor([&] { return streams.size() == 2; }));
    constexpr quint32 internalError = 2;
    streams.at(1).reset(internalError);
    QVERIFY(written.wait());
    QVERIFY(read.answers.empty());
    QCOMPARE(written.failure().outcomeKnown, false);
    Http2Server::answer(200, "[]")(streams.at(0));
    QVERIFY(read.wait());
    QVERIFY(read.answers.front());
    QCOMPARE(server.requests(), 2);
    QCOMPARE(server.connections(), 1);
}

QTEST_GUILESS_MAIN(TestHttp2)
#include "tst_http2.moc"
