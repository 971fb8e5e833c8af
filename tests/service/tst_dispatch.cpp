#include "service/Asked.h"
#include "service/HurriedTime.h"
#include "service/Operations.h"
#include "service/ScriptedServer.h"

#include <QPointer>
#include <QTest>

using namespace contactdesk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Which request of an account goes out when: pauses, how many at once, who shares an answer.
class TestDispatch : public QObject
{
    Q_OBJECT

private:
    using AskedTags = Asked<QList<Tag>>;

    HurriedTime m_time;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ContactService> m_service;

    static ScriptedServer::Turn tooMany(const QByteArray &retryAfter)
    {
        return ScriptedServer::answer(429, "\"slow down\"", "Retry-After: " + retryAfter + "\r\n");
    }

    void start(const ServiceLimits &limits = {})
    {
        m_service =
            std::make_unique<ContactService>(ServiceAccount{m_server->baseAddress(), testKey()},
                                             nullptr, limits, m_time.timekeeper());
    }

    Call askTags(const QString &contact, AskedTags &asked)
    {
        return m_service->tags({contact}, &asked.context, asked.taker());
    }

    qsizetype requests() const { return m_server->requests().size(); }

private Q_SLOTS:
    void init()
    {
        m_time = HurriedTime();
        m_server = std::make_unique<ScriptedServer>();
        start();
    }

    void cleanup()
    {
        m_service.reset();
        m_server.reset();
    }

    void aRequestWaitsAsLongAsTheServiceWants_data() { addOperationRows(false); }

    void aRequestWaitsAsLongAsTheServiceWants()
    {
        QFETCH(const int, operation);
        const Operation &asked = allOperations()[static_cast<size_t>(operation)];
        for (const int status : {429, 503}) {
            const QDateTime start = m_time.now();
            const auto before = requests();
            m_server->then(ScriptedServer::answer(status, "", "Retry-After: 7\r\n"))
                .then(ScriptedServer::answer(200, asked.goodAnswer));
            std::optional<std::optional<Failure>> answer;
            asked.ask(*m_service, this, [&](const auto &told) { answer = told; });
            QVERIFY(waitFor([&] { return answer.has_value(); }));
            QVERIFY(!*answer);
            QCOMPARE(requests() - before, 2);
            QVERIFY(start.msecsTo(m_time.now()) >= 7000);
            QVERIFY(start.msecsTo(m_time.now()) <= 8000);
        }
    }

    void thePauseHoldsForTheWholeAccount()
    {
        m_server->then(tooMany("5")).then(ScriptedServer::answer(200, "[]"));
        const QDateTime start = m_time.now();
        QList<qint64> sentAt;
        AskedTags first;
        askTags(u"a"_s, first);
        QVERIFY(waitFor([&] { return requests() == 1; }));
        QVERIFY(waitFor([&] { return !m_time.pauses().isEmpty() || !first.answers.empty(); }));
        QCOMPARE(requests(), 1);
        AskedTags others;
        for (int i = 0; i < 10; ++i)
            askTags(QString::number(i), others);
        QVERIFY(waitFor([&] { return others.answers.size() == 10; }));
        QVERIFY(start.msecsTo(m_time.now()) >= 5000);
        for (const auto &answer : others.answers)
            QVERIFY(answer);
        QVERIFY(first.wait());
        QVERIFY(first.answers.front());
    }

    void aPauseThatIsTooLongIsToldAtOnce()
    {
        const QDateTime start = m_time.now();
        m_server->then(tooMany("120")).then(ScriptedServer::answer(200, "[]"));
        AskedTags first;
        askTags(u"a"_s, first);
        QVERIFY(first.wait());
        const Failure expected{.kind = FailureKind::RateLimited,
                               .status = 429,
                               .serviceWords = u"slow down"_s,
                               .rawSample = u"\"slow down\""_s,
                               .mayBeRetried = true,
                               .retryAt = start.addSecs(120)};
        QCOMPARE(first.failure(), expected);
        // Whoever asks meanwhile is told without the service being asked.
        m_time.advance(60s);
        AskedTags second;
        askTags(u"b"_s, second);
        QVERIFY(second.wait());
        QCOMPARE(second.failure(), (Failure{.kind = FailureKind::RateLimited,
                                            .mayBeRetried = true,
                                            .retryAt = start.addSecs(120)}));
        QCOMPARE(second.answers.front().error().trace.attempts, 0);
        QCOMPARE(requests(), 1);
        QVERIFY(m_time.pauses().isEmpty());

        m_time.advance(61s);
        AskedTags third;
        askTags(u"c"_s, third);
        QVERIFY(third.wait());
        QVERIFY(third.answers.front());
    }

    void anAbsurdPauseEndsSometime()
    {
        m_server->then(tooMany("99999999999")).then(ScriptedServer::answer(200, "[]"));
        AskedTags first;
        askTags(u"a"_s, first);
        QVERIFY(first.wait());
        QCOMPARE(first.failure().kind, FailureKind::RateLimited);
        m_time.advance(ServiceLimits().longestPause + 1ms);
        AskedTags second;
        askTags(u"b"_s, second);
        QVERIFY(second.wait());
        QVERIFY(second.answers.front());
    }

    void aTimeInThePastIsNoPause()
    {
        m_server->then(tooMany("Sun, 06 Nov 1994 08:49:37 GMT"))
            .then(ScriptedServer::answer(200, "[]"));
        AskedTags asked;
        askTags(u"a"_s, asked);
        QVERIFY(asked.wait());
        QVERIFY(asked.answers.front());
        QCOMPARE(m_time.pauses(), QList<std::chrono::milliseconds>{250ms});
    }

    void aDateIsATimeToo()
    {
        // The hurried time is UTC, of 15 January 2027 08:00.
        QCOMPARE(m_time.now(), QDateTime({2027, 1, 15}, QTime(8, 0), Qt::UTC));
        m_server->then(tooMany("Fri, 15 Jan 2027 08:00:03 GMT"))
            .then(ScriptedServer::answer(200, "[]"));
        AskedTags asked;
        askTags(u"a"_s, asked);
        QVERIFY(asked.wait());
        QVERIFY(asked.answers.front());
        QCOMPARE(m_time.pauses().first(), 3250ms);
    }

    void onlySoManyAreInFlight()
    {
        m_server->then(ScriptedServer::silence());
        ServiceLimits limits;
        limits.inFlight = 3;
        start(limits);
        std::vector<std::unique_ptr<AskedTags>> asked;
        std::vector<Call> calls;
        for (int i = 0; i < 10; ++i) {
            asked.push_back(std::make_unique<AskedTags>());
            calls.push_back(askTags(QString::number(i), *asked.back()));
        }
        QVERIFY(waitFor([&] { return requests() == 3; }));
        QTest::qWait(20);
        QCOMPARE(requests(), 3);
        // In the order they were asked for, each as soon as there is room.
        calls[0].cancel();
        QVERIFY(waitFor([&] { return requests() == 4; }));
        QVERIFY(m_server->requests().last().firstLine().startsWith("GET /v1/contacts/tags/3?"));
        // One that never went out is cancelled without a trace.
        calls[5].cancel();
        calls[1].cancel();
        calls[2].cancel();
        QVERIFY(waitFor([&] { return requests() == 6; }));
        QVERIFY(m_server->requests().last().firstLine().startsWith("GET /v1/contacts/tags/6?"));
    }

    void waitingCountsForTheDeadline()
    {
        m_server->then(ScriptedServer::silence());
        ServiceLimits limits;
        limits.inFlight = 1;
        limits.request = 50ms;
        limits.conversation = 10s;
        start(limits);
        Asked<Conversation> slow;
        m_service->messages({u"a"_s}, &slow.context, slow.taker());
        AskedTags asked;
        askTags(u"b"_s, asked);
        QVERIFY(asked.wait());
        QCOMPARE(asked.failure(), (Failure{.kind = FailureKind::TimedOut, .mayBeRetried = true}));
        QCOMPARE(asked.answers.front().error().trace.attempts, 0);
    }

    void anIdenticalReadIsShared()
    {
        m_server->then(ScriptedServer::answer(200, R"([{"name":"vip"}])"));
        AskedTags asked;
        auto gone = std::make_unique<QObject>();
        AskedTags cancelled;
        for (int i = 0; i < 5; ++i)
            askTags(u"a"_s, asked);
        Call call = askTags(u"a"_s, cancelled);
        m_service->tags({u"a"_s}, gone.get(), [](const auto &) { QFAIL("nobody is there"); });
        AskedTags other;
        askTags(u"b"_s, other);
        gone.reset();
        call.cancel();
        QVERIFY(waitFor([&] { return asked.answers.size() == 5 && other.answers.size() == 1; }));
        for (const auto &answer : asked.answers)
            QCOMPARE(answer->first().name, u"vip"_s);
        QCOMPARE(cancelled.failure().kind, FailureKind::Cancelled);
        QCOMPARE(requests(), 2);
        // What is over isn't shared any more.
        askTags(u"a"_s, asked);
        QVERIFY(waitFor([&] { return asked.answers.size() == 6; }));
        QCOMPARE(requests(), 3);
    }

    void aSharedReadEndsWithItsLastAsker()
    {
        m_server->then(ScriptedServer::silence());
        AskedTags one;
        AskedTags two;
        Call first = askTags(u"a"_s, one);
        Call second = askTags(u"a"_s, two);
        QVERIFY(waitFor([&] { return requests() == 1; }));
        first.cancel();
        QCOMPARE(one.answers.size(), size_t(1));
        QVERIFY(two.answers.empty());
        second.cancel();
        QCOMPARE(two.answers.size(), size_t(1));
        m_server->then(ScriptedServer::answer(200, "[]"));
        AskedTags three;
        askTags(u"a"_s, three);
        QVERIFY(three.wait());
        QVERIFY(three.answers.front());
        QCOMPARE(requests(), 2);
    }

    void aFailureIsSharedToo()
    {
        m_server->then(ScriptedServer::answer(403, "{}"));
        AskedTags asked;
        askTags(u"a"_s, asked);
        askTags(u"a"_s, asked);
        QVERIFY(waitFor([&] { return asked.answers.size() == 2; }));
        for (const auto &answer : asked.answers)
            QCOMPARE(answer.error().kind, FailureKind::Forbidden);
        QCOMPARE(requests(), 1);
    }

    void oneWhoIsAnsweredMayCancelTheOther()
    {
        m_server->then(ScriptedServer::answer(200, "[]"));
        Call second;
        int answers = 0;
        m_service->tags({u"a"_s}, this, [&](const auto &) {
            ++answers;
            second.cancel();
        });
        second = m_service->tags({u"a"_s}, this, [&](const auto &) { ++answers; });
        QVERIFY(waitFor([&] { return answers == 2; }));
    }

    void oneWhoIsAnsweredMayEndTheService()
    {
        m_server->then(ScriptedServer::answer(200, "[]"));
        int answers = 0;
        for (int i = 0; i < 3; ++i) {
            m_service->tags({u"a"_s}, this, [&](const auto &) {
                ++answers;
                m_service.reset();
            });
        }
        QVERIFY(waitFor([&] { return answers == 3; }));
        QVERIFY(!m_service);
    }

    void whatWasReadBeforeAWriteIsNotShared()
    {
        // The first read is answered last, with how things were when it was asked.
        QPointer<QTcpSocket> held;
        m_server->then([&](QTcpSocket &socket) { held = &socket; })
            .then(ScriptedServer::answer(200, R"({"success":true})"))
            .then(ScriptedServer::answer(200, R"([{"name":"new"}])"));
        AskedTags before;
        askTags(u"a"_s, before);
        QVERIFY(waitFor([&] { return requests() == 1; }));
        ContactChange change;
        change.firstName = u"Zoë"_s;
        Asked<void> written;
        m_service->update({u"a"_s}, change, &written.context, written.taker());
        QVERIFY(written.wait());
        AskedTags after;
        askTags(u"a"_s, after);
        QVERIFY(after.wait());
        QCOMPARE(after.answers.front()->first().name, u"new"_s);
        QVERIFY(held);
        ScriptedServer::answer(200, R"([{"name":"old"}])")(*held);
        QVERIFY(before.wait());
        QCOMPARE(before.answers.front()->first().name, u"old"_s);
    }

    void writesAreNotShared()
    {
        m_server->then(ScriptedServer::answer(200, R"({"success":true})"));
        ContactChange change;
        change.firstName = u"Zoë"_s;
        Asked<void> written;
        m_service->update({u"a"_s}, change, &written.context, written.taker());
        m_service->update({u"a"_s}, change, &written.context, written.taker());
        QVERIFY(waitFor([&] { return written.answers.size() == 2; }));
        QCOMPARE(requests(), 2);
    }

    void anOutcomeOnceUnknownStaysSo_data()
    {
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("known");
        // A refusal of the same settles the first attempt too; what says nothing of it doesn't.
        QTest::newRow("invalid") << 400 << true;
        QTest::newRow("not found") << 404 << true;
        QTest::newRow("refused key") << 401 << false;
        QTest::newRow("not able") << 501 << false;
        QTest::newRow("too many") << 429 << false;
    }

    void anOutcomeOnceUnknownStaysSo()
    {
        QFETCH(const int, last);
        QFETCH(const bool, known);
        m_server->then(ScriptedServer::reset()).then(ScriptedServer::answer(last, "{}"));
        ContactChange change;
        change.firstName = u"Zoë"_s;
        Asked<void> written;
        m_service->update({u"a"_s}, change, &written.context, written.taker());
        QVERIFY(written.wait());
        QCOMPARE(written.failure().status, last);
        QCOMPARE(written.failure().outcomeKnown, known);
    }

    void theNewKeyIsForWhatIsAskedFromThenOn()
    {
        m_server->then(ScriptedServer::answer(401, "\"Unauthorized\""))
            .then(ScriptedServer::answer(200, "[]"));
        AskedTags first;
        askTags(u"a"_s, first);
        QVERIFY(first.wait());
        QCOMPARE(first.failure().kind, FailureKind::RefusedKey);
        m_service->setKey(u"the next"_s);
        AskedTags second;
        askTags(u"a"_s, second);
        QVERIFY(second.wait());
        QVERIFY(second.answers.front());
        QVERIFY(m_server->requests().last().firstLine().contains("apiKey=the%20next"));
    }

    void aFailureTellsWhichRequestItWas()
    {
        m_server->then(ScriptedServer::reset());
        AskedTags first;
        askTags(u"a"_s, first);
        const QDateTime start = m_time.now();
        QVERIFY(first.wait());
        const RequestTrace &trace = first.answers.front().error().trace;
        QCOMPARE(trace.number, 1);
        QCOMPARE(trace.operation, u"tags"_s);
        QCOMPARE(trace.attempts, 3);
        QCOMPARE(trace.askedAt, start);
        // The pauses, of half their longest each.
        QCOMPARE(trace.duration, 750ms);
        m_server->then(ScriptedServer::answer(404, "{}"));
        Asked<Contact> second;
        m_service->lookUp(*PhoneNumber::fromE164(u"+31612345678"_s), &second.context,
                          second.taker());
        QVERIFY(second.wait());
        QCOMPARE(second.answers.front().error().trace.number, 2);
        QCOMPARE(second.answers.front().error().trace.operation, u"look-up"_s);
        QCOMPARE(second.answers.front().error().trace.attempts, 1);
    }
};

QTEST_GUILESS_MAIN(TestDispatch)
#include "tst_dispatch.moc"
