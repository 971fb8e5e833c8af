#include "accounts/ConnectionTest.h"
#include "server/EmbeddedServer.h"
#include "service/ScriptedServer.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(contactdesk::AnswerForm)

/// Connections to the embedded service, to servers that are something else, and to nobody.
class TestConnectionTest : public QObject
{
    Q_OBJECT

private:
    static QString key() { return u"hush+hush/key=1"_s; }

    /// Without a sentence if none came as it should, or if a part of the key is in it.
    static ConnectionVerdict tried(const QUrl &address, const QString &typed = key(),
                                   const ServiceLimits &limits = {})
    {
        ConnectionTest test(nullptr, limits);
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start({address, typed});
        if (!test.isRunning() || !finished.isEmpty() ||
            !QTest::qWaitFor([&] { return !finished.isEmpty(); }, 10'000) || test.isRunning())
            return {};
        const auto verdict = finished.at(0).at(0).value<ConnectionVerdict>();
        const Failure failure = verdict.failure.value_or(Failure());
        for (const QString &text : {verdict.sentence, failure.serviceWords, failure.rawSample}) {
            if (text.contains("hush"_L1))
                return {};
        }
        return verdict;
    }

private Q_SLOTS:
    void theRealService_data()
    {
        QTest::addColumn<AnswerForm>("form");
        QTest::newRow("documented") << AnswerForm::Documented;
        QTest::newRow("observed") << AnswerForm::Observed;
    }

    void theRealService()
    {
        QFETCH(const AnswerForm, form);
        const QTemporaryDir folder;
        EmbeddedServer server({.databaseFile = folder.filePath(u"contacts.db"_s),
                               .keys = {key()},
                               .answerForm = form,
                               .sampleData = true});
        const auto address = server.start();
        QVERIFY(address);
        const ConnectionVerdict right = tried(*address);
        QVERIFY2(right.works, qPrintable(right.sentence));
        QVERIFY(!right.failure);

        const ConnectionVerdict wrongKey = tried(*address, u"hush"_s);
        QVERIFY(!wrongKey.works);
        QCOMPARE(wrongKey.failure->kind, FailureKind::RefusedKey);
        QVERIFY2(wrongKey.sentence.contains("refused the key"_L1), qPrintable(wrongKey.sentence));

        QUrl wrongPath = *address;
        for (const QString &path : {u"/v2"_s, QString(), u"/v1/contacts"_s}) {
            wrongPath.setPath(path);
            const ConnectionVerdict verdict = tried(wrongPath);
            QVERIFY(!verdict.works);
            QVERIFY2(verdict.sentence.contains("There is a server"_L1),
                     qPrintable(path + verdict.sentence));
        }
        server.stop();
        const ConnectionVerdict gone = tried(*address);
        QVERIFY(!gone.works);
        QCOMPARE(gone.failure->kind, FailureKind::Offline);
        QVERIFY(gone.sentence.startsWith(whatHappened(*gone.failure)));
    }

    void answersOfOthers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("part");
        const auto add = [](const char *name, int status, const QByteArray &body,
                            const QString &part, const QByteArray &headers = {}) {
            QTest::newRow(name) << status << body << headers << part;
        };
        const auto other = u"There is a server"_s;
        add("a page of 404", 404, "<html><title>Contact not found</title></html>", other);
        add("a page of 200", 200, "<!doctype html><p>Welcome hush+hush/key=1</p>", other);
        add("a page of 403", 403, "<html>hush%2Bhush%2Fkey%3D1</html>", other);
        add("nothing in 404", 404, {}, other);
        add("nothing in 200", 200, {}, other);
        add("somebody else's JSON", 200, "{\"status\":\"UP\"}", other);
        add("a redirect", 301, {}, other, "Location: https://elsewhere.invalid/v1\r\n");
        add("a redirect with a page", 302, "<html>Moved</html>", other, "Location: /login\r\n");
        add("no such method", 405, "{}", other);
        add("a refusal", 401, "{\"message\":\"Key hush+hush/key=1 is wrong\"}",
            u"refused the key"_s);
        add("a restriction", 403, "{\"message\":\"no\"}", u"does not let this key"_s);
        add("a pause", 429, "{}", u"asks for a pause"_s);
        add("a fault", 500, "{\"message\":\"hush+hush/key=1\"}", u"a fault of its own"_s);
        add("a fault of a gateway", 502, "<html>Bad gateway</html>", u"a fault of its own"_s);
        add("a refused question", 400, "{\"message\":\"bad email\"}", u"did not accept"_s);
    }

    void answersOfOthers()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, headers);
        QFETCH(const QString, part);
        ScriptedServer server;
        server.then(ScriptedServer::answer(status, body, headers));
        const ConnectionVerdict verdict = tried(server.baseAddress());
        QVERIFY(!verdict.works);
        QVERIFY(verdict.failure);
        QVERIFY2(verdict.sentence.contains(part), qPrintable(verdict.sentence));
        // Somewhere else is not for the key to go to.
        QVERIFY(!server.requests().isEmpty());
        for (const ScriptedServer::Request &request : server.requests())
            QVERIFY(request.firstLine().startsWith("GET /v1/contacts?"));
    }

    void asksForNobody()
    {
        ScriptedServer server;
        server.then(ScriptedServer::answer(200, "{\"id\":\"1\"}"));
        QVERIFY(tried(server.baseAddress()).works);
        QCOMPARE(server.requests().size(), 1);
        const QByteArray line = server.requests().first().firstLine();
        QVERIFY2(line.contains("connection-test%40contactdesk.invalid") ||
                     line.contains("connection-test@contactdesk.invalid"),
                 line.constData());
    }

    void silence()
    {
        ScriptedServer server;
        server.then(ScriptedServer::silence());
        const ConnectionVerdict verdict =
            tried(server.baseAddress(), key(), {.request = std::chrono::milliseconds(200)});
        QVERIFY(!verdict.works);
        QCOMPARE(verdict.failure->kind, FailureKind::TimedOut);
    }

    void somethingThatSpeaksNoHttp()
    {
        ScriptedServer server;
        server.then(ScriptedServer::sendAndClose("220 mail.example ESMTP\r\n"));
        const ConnectionVerdict verdict = tried(server.baseAddress());
        QVERIFY(!verdict.works);
        QVERIFY(!verdict.sentence.isEmpty());
    }

    void nothingIsSentToAnInsecureAddress_data()
    {
        QTest::addColumn<QUrl>("address");
        QTest::newRow("plain HTTP") << QUrl(u"http://api.example.com/v1"_s);
        QTest::newRow("nothing") << QUrl();
        QTest::newRow("a file") << QUrl(u"file:///etc/passwd"_s);
    }

    void nothingIsSentToAnInsecureAddress()
    {
        QFETCH(const QUrl, address);
        const ConnectionVerdict verdict = tried(address);
        QVERIFY(!verdict.works);
        QVERIFY(!verdict.failure);
        QVERIFY(verdict.sentence.contains("nothing was sent"_L1));
    }

    void aServiceWithoutEncryption()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
        const ConnectionVerdict verdict =
            tried(QUrl(u"https://127.0.0.1:%1/v1"_s.arg(server.serverPort())));
        QVERIFY(!verdict.works);
        QCOMPARE(verdict.failure->kind, FailureKind::Insecure);
        QVERIFY(verdict.sentence.startsWith(whatHappened(*verdict.failure)));
    }

    void onlyTheLastIsAnswered()
    {
        ScriptedServer server;
        server.then(ScriptedServer::silence())
            .then(ScriptedServer::answer(404, "{\"message\":\"Contact not found\"}"));
        ConnectionTest test;
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start({server.baseAddress(), key()});
        QTRY_COMPARE(server.requests().size(), 1);
        test.start({QUrl(), key()});
        test.start({server.baseAddress(), key()});
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.at(0).at(0).value<ConnectionVerdict>().works);
        QVERIFY(!test.isRunning());
    }

    void cancelled()
    {
        ScriptedServer server;
        server.then(ScriptedServer::answer(404, "{\"message\":\"Contact not found\"}"));
        ConnectionTest test;
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start({server.baseAddress(), key()});
        test.cancel();
        QVERIFY(!test.isRunning());
        test.start({QUrl(), key()});
        test.cancel();
        // Whatever was to come of those two would have come before this.
        QVERIFY(tried(server.baseAddress()).works);
        QCOMPARE(finished.size(), 0);
    }

    void whoeverIsToldMayStartAgainOrDestroyIt()
    {
        ScriptedServer server;
        server.then(ScriptedServer::answer(404, "{\"message\":\"Contact not found\"}"));
        auto test = std::make_unique<ConnectionTest>();
        int verdicts = 0;
        connect(test.get(), &ConnectionTest::finished, this, [&] {
            if (++verdicts < 3)
                test->start({server.baseAddress(), key()});
            else
                test.reset();
        });
        test->start({server.baseAddress(), key()});
        QTRY_COMPARE(verdicts, 3);
        QVERIFY(!test);
    }
};

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
