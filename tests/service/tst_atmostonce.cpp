#include "service/HurriedTime.h"
#include "service/Operations.h"
#include "service/ScriptedServer.h"
#include "service/Waiting.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// A request goes out once for each attempt that the table of operations grants it, whatever
/// happens to its connection: a creation once and for all, and whoever asked is told that its
/// outcome isn't known. Qt's network, left to itself, sends requests again on its own.
class TestAtMostOnce : public QObject
{
    Q_OBJECT

private:
    static ScriptedServer::Turn turn(const QString &fault)
    {
        if (fault == "closed before the answer"_L1)
            return ScriptedServer::sendAndClose({});
        if (fault == "closed within the status line"_L1)
            return ScriptedServer::sendAndClose("HTTP/1.1 2");
        if (fault == "closed within the headers"_L1)
            return ScriptedServer::sendAndClose("HTTP/1.1 200 OK\r\nContent-Le");
        if (fault == "closed within the body"_L1)
            return ScriptedServer::sendAndClose(
                "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"success\":true,");
        return ScriptedServer::reset();
    }

private Q_SLOTS:
    void anAttemptGoesOutOnce_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("reused");
        const QStringList faults = {
            u"closed before the answer"_s, u"closed within the status line"_s,
            u"closed within the headers"_s, u"closed within the body"_s, u"reset"_s};
        for (size_t i = 0; i < allOperations().size(); ++i) {
            for (const QString &fault : faults) {
                for (const bool reused : {false, true})
                    QTest::addRow("%s, %s, %s", allOperations()[i].name.constData(),
                                  qPrintable(fault), reused ? "reused" : "fresh")
                        << static_cast<int>(i) << fault << reused;
            }
        }
    }

    void anAttemptGoesOutOnce()
    {
        QFETCH(const int, operation);
        QFETCH(const QString, fault);
        QFETCH(const bool, reused);
        const Operation &asked = allOperations()[static_cast<size_t>(operation)];
        const Operation &other = allOperations().at(asked.name == "tags" ? 0 : 5);
        HurriedTime time;
        ScriptedServer server;
        ContactService service({server.baseAddress(), testKey()}, nullptr, {}, time.timekeeper());
        QList<std::optional<Failure>> answers;
        const auto take = [&](const std::optional<Failure> &answer) {
            answers.append(answer);
        };
        if (reused) {
            server.then(ScriptedServer::answer(200, other.goodAnswer));
            other.ask(service, this, take);
            QVERIFY(waitFor([&] { return answers.size() == 1; }));
            QVERIFY(!answers.takeFirst());
        }
        const auto before = server.requests().size();
        server.then(turn(fault));
        asked.ask(service, this, take);
        QVERIFY(waitFor([&] { return answers.size() == 1; }));
        QVERIFY(answers.first());
        QCOMPARE(answers.first()->kind, FailureKind::Offline);
        QCOMPARE(answers.first()->cause, FailureCause::ConnectionLost);
        QCOMPARE(answers.first()->outcomeKnown, !asked.isWrite());
        QCOMPARE(answers.first()->mayBeRetried, asked.timesTried() > 1);

        // A repetition would have come before this later request, over the same server.
        server.then(ScriptedServer::answer(200, other.goodAnswer));
        other.ask(service, this, take);
        QVERIFY(waitFor([&] { return answers.size() == 2; }));
        QVERIFY(!answers.last());
        QCOMPARE(server.requests().size() - before, asked.timesTried() + 1);
        QCOMPARE(time.pauses().size(), asked.timesTried() - 1);
        if (reused)
            QCOMPARE(server.requests().at(1).connection, 0);
    }

    void whatIsTriedAgainMaySucceed_data() { addOperationRows(false); }

    void whatIsTriedAgainMaySucceed()
    {
        QFETCH(const int, operation);
        const Operation &asked = allOperations()[static_cast<size_t>(operation)];
        HurriedTime time;
        ScriptedServer server;
        server.then(ScriptedServer::reset()).then(ScriptedServer::answer(200, asked.goodAnswer));
        ContactService service({server.baseAddress(), testKey()}, nullptr, {}, time.timekeeper());
        std::optional<std::optional<Failure>> answer;
        asked.ask(service, this, [&](const auto &told) { answer = told; });
        QVERIFY(waitFor([&] { return answer.has_value(); }));
        const bool isTriedAgain = asked.timesTried() > 1;
        QCOMPARE(!*answer, isTriedAgain);
        QCOMPARE(server.requests().size(), isTriedAgain ? 2 : 1);
    }

    void aRefusalIsNotAskedAgain_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 408, 409, 413, 501})
            QTest::addRow("%d", status) << status;
    }

    void aRefusalIsNotAskedAgain()
    {
        QFETCH(const int, status);
        for (const Operation &operation : allOperations()) {
            ScriptedServer server;
            server.then(ScriptedServer::answer(status, "{}", "Retry-After: 0\r\n"))
                .then(ScriptedServer::answer(200, operation.goodAnswer));
            ContactService service({server.baseAddress(), testKey()});
            QList<std::optional<Failure>> answers;
            const auto take = [&](const std::optional<Failure> &answer) {
                answers.append(answer);
            };
            operation.ask(service, this, take);
            QVERIFY(waitFor([&] { return answers.size() == 1; }));
            QVERIFY(answers.first());
            QCOMPARE(answers.first()->status, status);
            QCOMPARE(answers.first()->mayBeRetried, false);
            // A number isn't tried without its plus either: what comes next is a new question.
            QCOMPARE(server.requests().size(), 1);
            operation.ask(service, this, take);
            QVERIFY(waitFor([&] { return answers.size() == 2; }));
            QVERIFY(!answers.last());
            QCOMPARE(server.requests().size(), 2);
        }
    }

    void aWriteThatIsNotAnsweredGoesOutOnce_data() { addOperationRows(true); }

    void aWriteThatIsNotAnsweredGoesOutOnce()
    {
        QFETCH(const int, operation);
        const Operation &write = allOperations()[static_cast<size_t>(operation)];
        ScriptedServer server;
        server.then(ScriptedServer::silence());
        ServiceLimits limits;
        limits.request = std::chrono::milliseconds(100);
        ContactService service({server.baseAddress(), testKey()}, nullptr, limits);
        std::optional<Failure> failure;
        write.ask(service, this, [&](const std::optional<Failure> &answer) { failure = answer; });
        QVERIFY(waitFor([&] { return failure.has_value(); }));
        QCOMPARE(failure->kind, FailureKind::TimedOut);
        QCOMPARE(failure->outcomeKnown, false);
        QCOMPARE(server.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAtMostOnce)
#include "tst_atmostonce.moc"
