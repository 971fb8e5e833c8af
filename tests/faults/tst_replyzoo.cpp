#include "domain/FailureReport.h"
#include "faults/Fault.h"
#include "faults/RemoteServer.h"
#include "faults/StallWatch.h"
#include "service/HurriedTime.h"
#include "service/Waiting.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTest>

using namespace contactdesk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Everything that can go wrong, with each of the seven operations, over real sockets: what whoever
/// asked is told, and how often the service was asked.
class TestReplyZoo : public QObject
{
    Q_OBJECT

private:
    using Answers = QList<std::optional<Failure>>;

    const std::vector<Fault> m_faults = allFaults();
    std::unique_ptr<TrustedAuthority> m_authority;
    StallWatch m_watch;

    static QStringList &loggedLines()
    {
        static QStringList lines;
        return lines;
    }

    static void log(QtMsgType, const QMessageLogContext &, const QString &line)
    {
        static QMutex mutex;
        const QMutexLocker lock(&mutex);
        loggedLines().append(line);
    }

    static bool holdsKey(const QString &text)
    {
        // The part of the key that survives any encoding.
        return text.contains("cret"_L1, Qt::CaseInsensitive);
    }

    static QUrl addressOf(const Fault &fault, const RemoteServer &server)
    {
        switch (fault.host) {
        case Fault::Host::Service:
            return server.baseAddress();
        case Fault::Host::Nobody:
            return ScriptedServer().baseAddress();
        case Fault::Host::Unknown:
            break;
        }
        return QUrl(u"https://host.invalid/v1"_s);
    }

    static ServiceLimits limitsFor(const Fault &fault, const Operation &operation)
    {
        ServiceLimits limits;
        if (!fault.isEndless)
            return limits;
        limits.attempt = limits.conversation = 150ms;
        if (operation.name == "create")
            limits.request = 150ms;
        return limits;
    }

    static void checkFailure(const Failure &failure, const Verdict &verdict,
                             const Operation &operation)
    {
        QCOMPARE(nameOf(failure.kind), nameOf(*verdict.kind));
        QCOMPARE(nameOf(failure.cause), nameOf(verdict.cause));
        QCOMPARE(failure.status, verdict.status);
        QCOMPARE(failure.outcomeKnown, !(verdict.leavesWriteOpen && operation.isWrite()));
        QCOMPARE(failure.mayBeRetried, verdict.mayBeRetried(operation));
        QCOMPARE(failure.retryAt.isValid(), verdict.namesTime);
        const QString report = failureReport(u"what"_s, failure) + whatToDo(failure);
        QVERIFY2(!holdsKey(report), qPrintable(report));
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theTruthIsTold_data();
    void theTruthIsTold();
};

void TestReplyZoo::initTestCase()
{
    m_authority = std::make_unique<TrustedAuthority>();
    QLoggingCategory::setFilterRules(u"contactdesk.service.debug=true"_s);
    qInstallMessageHandler(&TestReplyZoo::log);
}

void TestReplyZoo::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
    QVERIFY(!loggedLines().isEmpty());
    for (const QString &line : qAsConst(loggedLines()))
        QVERIFY2(!holdsKey(line), qPrintable(line));
    m_watch.print("the zoo of replies");
}

void TestReplyZoo::theTruthIsTold_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("operation");
    for (size_t fault = 0; fault < m_faults.size(); ++fault) {
        for (size_t operation = 0; operation < allOperations().size(); ++operation)
            QTest::addRow("%s: %s", m_faults[fault].name.constData(),
                          allOperations()[operation].name.constData())
                << static_cast<int>(fault) << static_cast<int>(operation);
    }
}

void TestReplyZoo::theTruthIsTold()
{
    QFETCH(const int, fault);
    QFETCH(const int, operation);
    const Fault &met = m_faults[static_cast<size_t>(fault)];
    const Operation &asked = allOperations()[static_cast<size_t>(operation)];
    const Verdict &verdict = met.verdict;
    RemoteServer server(met.certificate ? std::optional(serverTls(*met.certificate))
                                        : std::nullopt);
    ScriptedServer elsewhere;
    if (met.act)
        server.then(met.act(asked, elsewhere.baseAddress()));
    HurriedTime time;
    ContactService service({addressOf(met, server), testKey()}, nullptr, limitsFor(met, asked),
                           time.timekeeper());
    Answers answers;
    const auto take = [&](const std::optional<Failure> &answer) {
        answers.append(answer);
    };

    m_watch.start(met.name + ": " + asked.name);
    asked.ask(service, this, take);
    const bool isAnswered = waitFor([&] { return !answers.isEmpty(); });
    m_watch.stop();
    QVERIFY(isAnswered);
    QCOMPARE(!answers.first(), verdict.isSuccess());
    if (!verdict.isSuccess())
        checkFailure(*answers.first(), verdict, asked);
    if (QTest::currentTestFailed())
        return;
    const auto before = server.requests().size();
    QCOMPARE(before, met.act ? verdict.attempts(asked) : 0);
    QCOMPARE(time.pauses().size(), verdict.attempts(asked) - 1);

    // Afterwards all is well again, and what Qt would repeat on its own would have come before.
    if (met.act) {
        const Operation &other = allOperations().at(asked.name == "tags" ? 0 : 5);
        server.then(ScriptedServer::answer(200, other.goodAnswer));
        time.advance(ServiceLimits().longestPause + 1ms);
        other.ask(service, this, take);
        QVERIFY(waitFor([&] { return answers.size() == 2; }));
        QVERIFY(!answers.last());
        QCOMPARE(server.requests().size(), before + 1);
    }
    QCOMPARE(answers.size(), met.act ? 2 : 1);
    QCOMPARE(elsewhere.knocks(), 0);
}

QTEST_GUILESS_MAIN(TestReplyZoo)
#include "tst_replyzoo.moc"
