#include "service/Asked.h"
#include "service/HurriedTime.h"
#include "service/Operations.h"
#include "service/ScriptedServer.h"
#include "service/TlsFixtures.h"
#include "service/http/Redaction.h"

#include <QNetworkProxy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The key of an account reaches its service and no text.
class TestSecrecy : public QObject
{
    Q_OBJECT

private:
    static QStringList &loggedLines()
    {
        static QStringList lines;
        return lines;
    }

    static bool holdsKey(const QString &text)
    {
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(testKey()));
        // The middle part survives any encoding.
        return text.contains(testKey()) || text.contains(encoded, Qt::CaseInsensitive) ||
               text.contains("cret"_L1);
    }

    static QString allTexts(const Failure &failure)
    {
        return QStringList{failure.serviceWords, failure.rawSample, whatHappened(failure),
                           whatToDo(failure)}
            .join(u'\n');
    }

    static void checkFailure(ContactService &service, const Operation &operation)
    {
        QObject context;
        std::optional<std::optional<Failure>> answer;
        operation.ask(service, &context, [&](const auto &told) { answer = told; });
        QVERIFY(waitFor([&] { return answer.has_value(); }));
        QVERIFY(*answer);
        QVERIFY2(!holdsKey(allTexts(**answer)), qPrintable(allTexts(**answer)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &line) {
            loggedLines().append(line);
        });
    }

    void cleanupTestCase()
    {
        qInstallMessageHandler(nullptr);
        for (const QString &line : qAsConst(loggedLines()))
            QVERIFY2(!holdsKey(line), qPrintable(line));
    }

    void everyFormOfTheKeyIsTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("as typed") << u"a se+cret/k&y=%41 é b"_s;
        QTest::newRow("percent-encoded") << u"a se%2Bcret%2Fk%26y%3D%2541%20%C3%A9 b"_s;
        QTest::newRow("in lower case") << u"a se%2bcret%2fk%26y%3d%2541%20%c3%a9 b"_s;
        QTest::newRow("form-encoded") << u"a se%2Bcret%2Fk%26y%3D%2541+%C3%A9 b"_s;
        QTest::newRow("by QUrl") << u"a se+cret/k&y=%2541%20%C3%A9 b"_s;
        QTest::newRow("in JSON") << u"a se+cret\\/k&y=%41 é b"_s;
        QTest::newRow("in HTML") << u"a se+cret/k&amp;y=%41 é b"_s;
        QTest::newRow("twice") << u"a se+cret/k&y=%41 ése+cret/k&y=%41 é b"_s;
    }

    void everyFormOfTheKeyIsTakenOut()
    {
        QFETCH(const QString, text);
        const QString cleaned = Redaction(testKey()).cleaned(text);
        QVERIFY2(!holdsKey(cleaned), qPrintable(cleaned));
        QVERIFY(cleaned.startsWith(u"a •••"_s) && cleaned.endsWith(u"• b"_s));
        QCOMPARE(Redaction(QString()).cleaned(text), text);
    }

    void noAnswerHoldsTheKey_data()
    {
        QTest::addColumn<QByteArray>("quoted");
        const QByteArray key = testKey().toUtf8();
        QTest::newRow("as typed") << key;
        QTest::newRow("percent-encoded") << key.toPercentEncoding();
        QTest::newRow("in lower case") << QByteArray("se%2bcret%2fk%26y%3d%2541%20%c3%a9");
        QTest::newRow("in JSON") << QByteArray("se+cret\\/k&y=%41 é");
        QTest::newRow("in JSON of a page")
            << QByteArray(R"(se\u002bcret\/k\u0026y\u003d%41 \u00e9)");
    }

    void noAnswerHoldsTheKey()
    {
        QFETCH(const QByteArray, quoted);
        const QByteArray text = "asked: " + quoted + " by nobody";
        ScriptedServer server;
        ContactService service({server.baseAddress(), testKey()});
        server.then(ScriptedServer::answer(
            200, R"({"success":true,"contactId":"id1","contact":{"firstName":")" + text +
                     R"(","more":{"deep":[")" + text + R"("]}}})"));
        Asked<Contact> contact;
        service.lookUp(*PhoneNumber::fromE164(u"+31612345678"_s), &contact.context,
                       contact.taker());
        QVERIFY(contact.wait());
        QVERIFY(contact.answers.front());
        QCOMPARE(contact.answers.front()->name(), u"asked: ••• by nobody"_s);
        QVERIFY(!holdsKey(QString::fromUtf8(contact.answers.front()->raw)));
        QVERIFY(contact.answers.front()->raw.contains("deep"));
        server.then(ScriptedServer::answer(200, R"([{"body":")" + text + R"("}])"));
        Asked<Conversation> messages;
        service.messages({u"id1"_s}, &messages.context, messages.taker());
        QVERIFY(messages.wait());
        QCOMPARE(messages.answers.front()->at(0).body.toString(), u"asked: ••• by nobody"_s);
    }

    void aShortKeyTakesNothingOutOfAnswers()
    {
        QCOMPARE(Redaction(u"a"_s).cleanedAnswer("banana"), QByteArray("banana"));
        QCOMPARE(Redaction(u"bananas"_s).cleanedAnswer("bananas"), QByteArray("bananas"));
        QCOMPARE(Redaction(u"bananas!"_s).cleanedAnswer("x bananas!"), QByteArray("x •••"));
    }

    void noFailureHoldsTheKey_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        for (const int status : {200, 302, 400, 401, 403, 404, 409, 429, 500, 502}) {
            QTest::addRow("%d text", status) << status << QByteArray("No: ") << QByteArray();
            QTest::addRow("%d JSON text", status)
                << status << QByteArray("\"No: ") << QByteArray("\"");
            QTest::addRow("%d error", status)
                << status << QByteArray(R"({"error":")") << QByteArray(R"("})");
            QTest::addRow("%d message", status)
                << status << QByteArray(R"({"success":false,"message":")") << QByteArray(R"("})");
            QTest::addRow("%d page", status)
                << status << QByteArray("<html><title>") << QByteArray("</title></html>");
            QTest::addRow("%d after two kilobytes", status)
                << status << QByteArray(2040, ' ') << QByteArray();
        }
    }

    void noFailureHoldsTheKey()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        ScriptedServer server;
        HurriedTime time;
        ContactService service({server.baseAddress(), testKey()}, nullptr, {}, time.timekeeper());
        // What the server was asked for, as it came and decoded, put into its own answer.
        const QByteArray encoded = "/v1/contacts?apiKey=" + QUrl::toPercentEncoding(testKey());
        for (const QByteArray &quoted : {encoded, QByteArray::fromPercentEncoding(encoded)}) {
            server.then(ScriptedServer::answer(status, before + quoted + after));
            for (const Operation &operation : allOperations())
                checkFailure(service, operation);
        }
    }

    void noFailureOfTheNetworkHoldsTheKey()
    {
        ScriptedServer server;
        server.then(ScriptedServer::reset());
        ServiceLimits limits;
        limits.firstBackOff = limits.longestBackOff = limits.shortestBackOff =
            std::chrono::milliseconds(20);
        const auto at = [&](const QUrl &address) {
            return std::make_unique<ContactService>(ServiceAccount{address, testKey()}, nullptr,
                                                    limits);
        };
        const auto broken = at(server.baseAddress());
        const auto refused = at(ScriptedServer().baseAddress());
        const auto insecure = at(QUrl(u"http://192.0.2.1/v1"_s));
        const auto unknown = at(QUrl(u"https://host.invalid/v1"_s));
        for (const Operation &operation : allOperations()) {
            for (const auto *service : {&broken, &refused, &insecure, &unknown})
                checkFailure(**service, operation);
        }
    }

    void aProxyIsNotHandedTheKeyOfALoopbackService()
    {
        ScriptedServer server;
        ScriptedServer proxy;
        server.then(ScriptedServer::answer(404, "{}"));
        proxy.then(ScriptedServer::answer(404, "{}"));
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s,
                          static_cast<quint16>(proxy.baseAddress().port())));
        ContactService service({server.baseAddress(), testKey()});
        for (const Operation &operation : allOperations())
            checkFailure(service, operation);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
        QCOMPARE(static_cast<size_t>(server.requests().size()), allOperations().size());
        QCOMPARE(proxy.connections(), 0);
    }

    void nothingIsSentToWhomNobodyVouchesFor()
    {
        const TrustedAuthority authority;
        for (const TestCertificate certificate :
             {TestCertificate::Unknown, TestCertificate::Expired, TestCertificate::WrongName}) {
            ScriptedServer server(serverTls(certificate));
            ContactService service({server.baseAddress(), testKey()});
            for (const Operation &operation : allOperations())
                checkFailure(service, operation);
            QCOMPARE(server.requests().size(), 0);
            QCOMPARE(static_cast<size_t>(server.knocks()), allOperations().size());
        }
        ScriptedServer server(serverTls(TestCertificate::Good));
        server.then(ScriptedServer::answer(404, "{}"));
        ContactService service({server.baseAddress(), testKey()});
        for (const Operation &operation : allOperations())
            checkFailure(service, operation);
        QCOMPARE(static_cast<size_t>(server.requests().size()), allOperations().size());
    }
};

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
