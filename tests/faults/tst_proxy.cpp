#include "domain/FailureReport.h"
#include "faults/Http2Server.h"
#include "faults/ScriptedProxy.h"
#include "service/HurriedTime.h"
#include "service/Operations.h"
#include "service/ScriptedServer.h"
#include "service/TlsFixtures.h"
#include "service/Waiting.h"

#include <QTest>

using namespace contactdesk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The proxy that the computer's settings name, here by its environment: it is told which host to
/// connect with, and nothing of what goes there.
class TestProxy : public QObject
{
    Q_OBJECT

private:
    const QUrl m_service{u"https://service.example/v1"_s};
    std::unique_ptr<TrustedAuthority> m_authority;
    std::unique_ptr<ScriptedProxy> m_proxy;

    static void setProxy(const QUrl &address)
    {
        for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"})
            qputenv(name, address.toEncoded());
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

    static bool holdsKey(const QByteArray &bytes)
    {
        // The part of the key that survives any encoding.
        return bytes.contains("cret") || bytes.contains("apiKey");
    }

private Q_SLOTS:
    void init();
    void cleanup();

    void theProxyIsToldTheHostAlone_data();
    void theProxyIsToldTheHostAlone();
    void whatTheProxyRefuses_data();
    void whatTheProxyRefuses();
    void aProxyThatIsNotThere_data() { addOperationRows(false); }
    void aProxyThatIsNotThere();
    void aProxyThatSaysNothing();
    void aLoopbackServiceIsAskedWithoutIt();
};

void TestProxy::init()
{
    m_authority = std::make_unique<TrustedAuthority>();
    m_proxy = std::make_unique<ScriptedProxy>();
    for (const char *name : {"no_proxy", "NO_PROXY"})
        qunsetenv(name);
    setProxy(m_proxy->address());
}

void TestProxy::cleanup()
{
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"})
        qunsetenv(name);
    m_proxy.reset();
    m_authority.reset();
}

void TestProxy::theProxyIsToldTheHostAlone_data()
{
    QTest::addColumn<bool>("isHttp2");
    QTest::newRow("HTTP/1.1") << false;
    QTest::newRow("HTTP/2") << true;
}

void TestProxy::theProxyIsToldTheHostAlone()
{
    QFETCH(const bool, isHttp2);
    for (const Operation &operation : allOperations()) {
        ScriptedServer older(serverTls(TestCertificate::Good));
        Http2Server newer;
        older.then(ScriptedServer::answer(200, operation.goodAnswer));
        newer.then(Http2Server::answer(200, operation.goodAnswer));
        m_proxy->joinWith(isHttp2 ? newer.baseAddress().port() : older.baseAddress().port());
        const auto before = m_proxy->heads().size();
        ContactService service({m_service, testKey()});
        const auto told = outcome(service, operation);
        QVERIFY(told);
        QVERIFY2(!*told, qPrintable(*told ? whatHappened(**told) : QString()));
        QCOMPARE(isHttp2 ? newer.requests() : static_cast<int>(older.requests().size()), 1);
        QCOMPARE(m_proxy->heads().size(), before + 1);
        QVERIFY(m_proxy->heads().last().startsWith("CONNECT service.example:443 HTTP/1.1\r\n"));
    }
    for (const QByteArray &head : m_proxy->heads())
        QVERIFY2(!holdsKey(head), head.constData());
    QVERIFY(!m_proxy->passedOn().isEmpty());
    QVERIFY(!holdsKey(m_proxy->passedOn()));
}

void TestProxy::whatTheProxyRefuses_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("cause");
    const auto row = [](const char *name, const QByteArray &answer, FailureCause cause) {
        QTest::newRow(name) << QByteArray("HTTP/1.1 " + answer + "\r\nContent-Length: 0\r\n\r\n")
                            << static_cast<int>(cause);
    };
    row("password", "407 Who are you?\r\nProxy-Authenticate: Basic realm=\"x\"",
        FailureCause::ProxyWantsPassword);
    // Of a kind that Qt doesn't know what to do about, and doesn't say so.
    row("password of another kind", "407 Who are you?\r\nProxy-Authenticate: Negotiate",
        FailureCause::ProxyUnusable);
    row("forbidden", "403 No", FailureCause::ProxyUnusable);
    row("not found", "404 No", FailureCause::ProxyUnusable);
    row("bad gateway", "502 No", FailureCause::ProxyUnusable);
    row("unavailable", "503 No", FailureCause::ProxyUnusable);
}

void TestProxy::whatTheProxyRefuses()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, cause);
    m_proxy->answerWith(answer);
    const bool isFinal = cause == static_cast<int>(FailureCause::ProxyWantsPassword);
    for (const Operation &operation : allOperations()) {
        HurriedTime time;
        ContactService service({m_service, testKey()}, nullptr, {}, time.timekeeper());
        const auto told = outcome(service, operation);
        QVERIFY(told && *told);
        const Failure &failure = **told;
        QCOMPARE(nameOf(failure.kind), nameOf(FailureKind::Offline));
        QCOMPARE(nameOf(failure.cause), nameOf(static_cast<FailureCause>(cause)));
        QCOMPARE(failure.status, 0);
        QVERIFY(failure.outcomeKnown);
        QCOMPARE(failure.mayBeRetried, !isFinal);
        QCOMPARE(time.pauses().size(), isFinal ? 0 : 2);
    }
    QVERIFY(!m_proxy->heads().isEmpty());
    for (const QByteArray &head : m_proxy->heads())
        QVERIFY2(!holdsKey(head), head.constData());
}

void TestProxy::aProxyThatIsNotThere()
{
    QFETCH(const int, operation);
    const QUrl nobody = m_proxy->address();
    m_proxy.reset();
    for (const QUrl &address : {nobody, QUrl(u"http://proxy.invalid:3128"_s)}) {
        setProxy(address);
        HurriedTime time;
        ContactService service({m_service, testKey()}, nullptr, {}, time.timekeeper());
        const auto told = outcome(service, allOperations()[static_cast<size_t>(operation)]);
        QVERIFY(told && *told);
        QCOMPARE(nameOf((*told)->cause), nameOf(FailureCause::ProxyUnusable));
        QCOMPARE(**told, (Failure{.kind = FailureKind::Offline,
                                  .cause = FailureCause::ProxyUnusable,
                                  .mayBeRetried = true}));
        QCOMPARE(time.pauses().size(), 2);
    }
}

void TestProxy::aProxyThatSaysNothing()
{
    for (const Operation &operation : allOperations()) {
        ServiceLimits limits;
        limits.connect = 100ms;
        HurriedTime time;
        ContactService service({m_service, testKey()}, nullptr, limits, time.timekeeper());
        const auto told = outcome(service, operation);
        QVERIFY(told && *told);
        QCOMPARE(**told, (Failure{.kind = FailureKind::Offline,
                                  .cause = FailureCause::NotConnected,
                                  .mayBeRetried = true}));
        QCOMPARE(time.pauses().size(), 2);
    }
}

void TestProxy::aLoopbackServiceIsAskedWithoutIt()
{
    for (const Operation &operation : allOperations()) {
        ScriptedServer server;
        server.then(ScriptedServer::answer(200, operation.goodAnswer));
        ContactService service({server.baseAddress(), testKey()});
        const auto told = outcome(service, operation);
        QVERIFY(told && !*told);
        QCOMPARE(server.requests().size(), 1);
    }
    QCOMPARE(m_proxy->connections(), 0);
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
