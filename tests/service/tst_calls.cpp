#include "service/Asked.h"
#include "service/Operations.h"
#include "service/ScriptedServer.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Every call gives exactly one answer, or none once nobody is there to hear it.
class TestCalls : public QObject
{
    Q_OBJECT

private:
    using AskedTags = Asked<QList<Tag>>;

    static Call askTags(ContactService &service, AskedTags &asked)
    {
        return service.tags({u"id"_s}, &asked.context, asked.taker());
    }

    /// Lets everything that could still come arrive: a further request has its turn after it.
    static bool settle(ScriptedServer &server, ContactService &service)
    {
        server.then(ScriptedServer::answer(200, "[]"));
        AskedTags later;
        askTags(service, later);
        return later.wait();
    }

    /// An answer long enough to be decoded on another thread, and for some time.
    static QByteArray longAnswer()
    {
        return "[" +
               QByteArray(R"({"name":"a tag","description":"of some length"},)").repeated(50'000) +
               R"("last"])";
    }

private Q_SLOTS:
    void cancellingAnswersAtOnce_data() { addOperationRows(false); }

    void cancellingAnswersAtOnce()
    {
        QFETCH(const int, operation);
        const Operation &asked = allOperations()[static_cast<size_t>(operation)];
        ScriptedServer server;
        server.then(ScriptedServer::silence());
        QList<std::optional<Failure>> answers;
        ContactService service({server.baseAddress(), testKey()});
        const auto take = [&](const auto &answer) {
            answers.append(answer);
        };
        // Before anything was sent, a write's outcome is known: nothing happened.
        asked.ask(service, this, take).cancel();
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.at(0), Failure{.kind = FailureKind::Cancelled});

        Call call = asked.ask(service, this, take);
        QVERIFY(waitFor([&] { return server.requests().size() == 1; }));
        call.cancel();
        QCOMPARE(answers.size(), 2);
        const Failure later{.kind = FailureKind::Cancelled, .outcomeKnown = !asked.isWrite()};
        QCOMPARE(answers.at(1), later);
        QVERIFY(settle(server, service));
        QCOMPARE(answers.size(), 2);
    }

    void cancellingTwiceOrTooLateIsHarmless()
    {
        ScriptedServer server;
        server.then(ScriptedServer::answer(200, "[]"));
        ContactService service({server.baseAddress(), testKey()});
        AskedTags asked;
        Call call = askTags(service, asked);
        Call copy = call;
        QVERIFY(asked.wait());
        call.cancel();
        call.cancel();
        copy.cancel();
        QVERIFY(asked.answers.front());
        QCOMPARE(asked.answers.size(), size_t(1));

        AskedTags again;
        Call other = askTags(service, again);
        Call otherCopy = other;
        other.cancel();
        otherCopy.cancel();
        QCOMPARE(again.answers.size(), size_t(1));
        Call().cancel();
    }

    void lettingGoOfACallDoesNotCancelIt()
    {
        ScriptedServer server;
        server.then(ScriptedServer::answer(200, "[]"));
        ContactService service({server.baseAddress(), testKey()});
        AskedTags asked;
        askTags(service, asked);
        QVERIFY(asked.wait());
        QVERIFY(asked.answers.front());
    }

    void anAnswerMayCancelItsOwnCall()
    {
        ScriptedServer server;
        server.then(ScriptedServer::answer(200, "[]"));
        ContactService service({server.baseAddress(), testKey()});
        Call call;
        int answers = 0;
        call = service.tags({u"id"_s}, this, [&](const auto &) {
            ++answers;
            call.cancel();
        });
        QVERIFY(waitFor([&] { return answers > 0; }));
        QVERIFY(settle(server, service));
        QCOMPARE(answers, 1);
    }

    void aRefusalCanBeCancelledToo()
    {
        ContactService service({QUrl(u"http://192.0.2.1/v1"_s), testKey()});
        AskedTags asked;
        Call call = askTags(service, asked);
        call.cancel();
        QCOMPARE(asked.answers.size(), size_t(1));
        QCOMPARE(asked.failure().kind, FailureKind::Cancelled);
        QCoreApplication::processEvents();
        QCOMPARE(asked.answers.size(), size_t(1));
    }

    void cancellingWhileItIsDecoded()
    {
        ScriptedServer server;
        server.then(ScriptedServer::answer(200, longAnswer()));
        ContactService service({server.baseAddress(), testKey()});
        for (int i = 0; i < 20; ++i) {
            AskedTags asked;
            Call call = askTags(service, asked);
            // At another moment of it each time.
            for (int events = 0; events < 10 + 5 * i && asked.answers.empty(); ++events)
                QCoreApplication::processEvents();
            call.cancel();
            QCOMPARE(asked.answers.size(), size_t(1));
            if (!asked.answers.front())
                QCOMPARE(asked.failure().kind, FailureKind::Cancelled);
        }
        AskedTags asked;
        askTags(service, asked);
        QVERIFY(asked.wait());
        QVERIFY(asked.answers.front());
        QCOMPARE(asked.answers.front()->size(), 50'001);
    }

    void nobodyIsAnsweredAfterTheContextIsGone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("short") << QByteArray("[]");
        QTest::newRow("long") << longAnswer();
    }

    void nobodyIsAnsweredAfterTheContextIsGone()
    {
        QFETCH(const QByteArray, answer);
        ScriptedServer server;
        server.then(ScriptedServer::answer(200, answer));
        ContactService service({server.baseAddress(), testKey()});
        int answers = 0;
        for (int i = 0; i < 20; ++i) {
            auto context = std::make_unique<QObject>();
            Call call = service.tags({u"id"_s}, context.get(), [&](const auto &) { ++answers; });
            for (int events = 0; events < 3 * i && answers == 0; ++events)
                QCoreApplication::processEvents();
            context.reset();
            answers = 0;
            call.cancel();
            QCOMPARE(answers, 0);
        }
        QVERIFY(settle(server, service));
        QCOMPARE(answers, 0);
    }

    void aServiceThatEndsCancelsWhatIsUnderWay()
    {
        ScriptedServer server;
        server.then(ScriptedServer::silence());
        auto service =
            std::make_unique<ContactService>(ServiceAccount{server.baseAddress(), testKey()});
        std::vector<std::unique_ptr<AskedTags>> asked;
        Call call;
        // More than go out at the same time, two to a contact.
        for (int i = 0; i < 20; ++i) {
            asked.push_back(std::make_unique<AskedTags>());
            call = service->tags({QString::number(i / 2)}, &asked.back()->context,
                                 asked.back()->taker());
        }
        QVERIFY(waitFor([&] { return server.requests().size() >= 2; }));
        service.reset();
        for (const auto &one : asked) {
            QCOMPARE(one->answers.size(), size_t(1));
            QCOMPARE(one->failure().kind, FailureKind::Cancelled);
        }
        call.cancel();
        QCOMPARE(asked.back()->answers.size(), size_t(1));
    }

    void whoeverIsCancelledByTheEndMayAskAgain()
    {
        ScriptedServer server;
        server.then(ScriptedServer::silence());
        auto service =
            std::make_unique<ContactService>(ServiceAccount{server.baseAddress(), testKey()});
        ContactService &ending = *service;
        int answers = 0;
        ending.tags({u"id"_s}, this, [&](const auto &) {
            ++answers;
            ending.tags({u"id"_s}, this, [&](const auto &) { ++answers; });
        });
        service.reset();
        QCOMPARE(answers, 1);
    }

    void anAnswerMayEndTheService_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("success") << 0;
        QTest::newRow("failure") << 1;
        QTest::newRow("long") << 2;
        QTest::newRow("deadline") << 3;
        QTest::newRow("refusal") << 4;
        QTest::newRow("cancelled") << 5;
    }

    void anAnswerMayEndTheService()
    {
        QFETCH(const int, kind);
        ScriptedServer server;
        server.then(kind == 0   ? ScriptedServer::answer(200, "[]")
                    : kind == 1 ? ScriptedServer::answer(500, "")
                    : kind == 2 ? ScriptedServer::answer(200, longAnswer())
                                : ScriptedServer::silence());
        ServiceLimits limits;
        if (kind == 3)
            limits.request = std::chrono::milliseconds(20);
        auto service = std::make_unique<ContactService>(
            ServiceAccount{server.baseAddress(), testKey()}, nullptr, limits);
        auto context = std::make_unique<QObject>();
        int answers = 0;
        Call call = service->tags({kind == 4 ? u""_s : u"id"_s}, context.get(), [&](const auto &) {
            ++answers;
            service.reset();
            context.reset();
        });
        if (kind == 5)
            call.cancel();
        QVERIFY(waitFor([&] { return answers > 0; }));
        QCOMPARE(answers, 1);
        QVERIFY(!service);
    }

    void manyAtOnceAreEachAnswered()
    {
        ScriptedServer server;
        server.then(ScriptedServer::answer(200, R"([{"name":"vip"}])"));
        ContactService service({server.baseAddress(), testKey()});
        AskedTags asked;
        for (int i = 0; i < 200; ++i)
            service.tags({QString::number(i)}, &asked.context, asked.taker());
        QVERIFY(waitFor([&] { return asked.answers.size() == 200; }));
        for (const auto &answer : asked.answers)
            QVERIFY(answer);
        QVERIFY(settle(server, service));
        QCOMPARE(asked.answers.size(), size_t(200));
    }
};

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
