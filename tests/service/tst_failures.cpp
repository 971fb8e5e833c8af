#include "service/Fixtures.h"
#include "service/HurriedTime.h"
#include "service/Operations.h"
#include "service/ScriptedServer.h"
#include "service/Waiting.h"
#include "service/codec/WireAnswers.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What an answer that isn't a success tells, in each form that one was seen in.
class TestFailures : public QObject
{
    Q_OBJECT

private:
    static Failure failureIn(const ServiceAnswer &answer)
    {
        const auto acknowledged = decodeAcknowledgement(answer, Redaction(testKey()));
        return acknowledged ? Failure{.kind = FailureKind::Storage} : acknowledged.error();
    }

    /// What an operation answers with when the service sends this; nothing for success.
    static std::optional<Failure> told(const Operation &operation, const ServiceAnswer &answer)
    {
        ScriptedServer server;
        server.then(ScriptedServer::answer(answer.status, answer.body));
        HurriedTime time;
        ContactService service({server.baseAddress(), testKey()}, nullptr, {}, time.timekeeper());
        QObject context;
        std::optional<std::optional<Failure>> taken;
        operation.ask(service, &context, [&](const auto &failure) { taken = failure; });
        waitFor([&] { return taken.has_value(); });
        return taken.value_or(Failure{.kind = FailureKind::Storage});
    }

private Q_SLOTS:
    void recordedFailures_data()
    {
        QTest::addColumn<FailureKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("error.400.error.json")
            << FailureKind::Invalid << u"phoneNumber is required"_s;
        QTest::newRow("error.401.string.json") << FailureKind::RefusedKey << u"Unauthorized"_s;
        QTest::newRow("error.403.nested.json") << FailureKind::Forbidden << u"Permission denied"_s;
        QTest::newRow("error.404.message.json") << FailureKind::NotFound << u"Contact not found"_s;
        QTest::newRow("error.429.plain.txt")
            << FailureKind::RateLimited << u"Too many requests, please try again later."_s;
        QTest::newRow("error.500.empty.txt") << FailureKind::ServiceError << QString();
        QTest::newRow("error.502.page.html")
            << FailureKind::ServiceError << u"502 Bad Gateway & more"_s;
        QTest::newRow("error.503.markup.xml") << FailureKind::ServiceError << QString();
        QTest::newRow("error.200.not-found.json")
            << FailureKind::NotFound << u"Contact not found"_s;
        QTest::newRow("create.200.duplicate.json")
            << FailureKind::AlreadyExists << u"Contact already exists"_s;
        QTest::newRow("create.409.duplicate.json")
            << FailureKind::AlreadyExists << u"A contact with this phone number already exists"_s;
    }

    void recordedFailures()
    {
        QFETCH(const FailureKind, kind);
        QFETCH(const QString, words);
        const ServiceAnswer answer = fixture(QString::fromUtf8(QTest::currentDataTag()));
        const Failure failure = failureIn(answer);
        QCOMPARE(failure.kind, kind);
        QCOMPARE(failure.status, answer.status);
        QCOMPARE(failure.serviceWords, words);
        QCOMPARE(failure.rawSample, QString::fromUtf8(answer.body));
        QVERIFY(failure.outcomeKnown);
    }

    void everyOperationTellsOfThem_data() { recordedFailures_data(); }

    void everyOperationTellsOfThem()
    {
        QFETCH(const FailureKind, kind);
        QFETCH(const QString, words);
        const ServiceAnswer answer = fixture(QString::fromUtf8(QTest::currentDataTag()));
        for (const Operation &operation : allOperations()) {
            const auto failure = told(operation, answer);
            QVERIFY(failure);
            QCOMPARE(failure->kind, kind);
            QCOMPARE(failure->serviceWords, words);
            // A gateway's page doesn't tell what became of a write behind it.
            QCOMPARE(failure->outcomeKnown, !(operation.isWrite() && answer.status == 502));
        }
    }

    void theStatusSaysTheKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<FailureKind>("kind");
        const auto row = [](int status, FailureKind kind) {
            QTest::addRow("%d", status) << status << kind;
        };
        for (const int status : {400, 413, 422})
            row(status, FailureKind::Invalid);
        row(401, FailureKind::RefusedKey);
        row(403, FailureKind::Forbidden);
        row(404, FailureKind::NotFound);
        row(409, FailureKind::AlreadyExists);
        row(429, FailureKind::RateLimited);
        for (const int status : {500, 501, 502, 503, 504, 599})
            row(status, FailureKind::ServiceError);
        for (const int status : {300, 301, 302, 304, 307, 402, 405, 408, 410, 418, 451, 600})
            row(status, FailureKind::NotUnderstood);
    }

    void theStatusSaysTheKind()
    {
        QFETCH(const int, status);
        QFETCH(const FailureKind, kind);
        QCOMPARE(failureIn(answerOf("{}", status)).kind, kind);
        // Even an answer that claims success.
        QCOMPARE(failureIn(answerOf(R"({"success":true,"error_code":409})", status)).kind, kind);
    }

    void aSuccessThatIsNoneSaysItsKindInItsCode_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<FailureKind>("kind");
        const auto row = [](const char *body, FailureKind kind) {
            QTest::newRow(body) << QByteArray(body) << kind;
        };
        row(R"({"success":false,"error_code":400})", FailureKind::Invalid);
        row(R"({"success":false,"error_code":401})", FailureKind::RefusedKey);
        row(R"({"success":false,"error_code":403})", FailureKind::Forbidden);
        row(R"({"success":false,"error_code":404})", FailureKind::NotFound);
        row(R"({"success":false,"error_code":409})", FailureKind::AlreadyExists);
        row(R"({"success":false,"error_code":429})", FailureKind::RateLimited);
        row(R"({"success":false,"error_code":503})", FailureKind::ServiceError);
        row(R"({"success":false,"error_code":1001})", FailureKind::Invalid);
        row(R"({"success":false,"error_code":"409"})", FailureKind::Invalid);
        row(R"({"success":false})", FailureKind::Invalid);
        row(R"({"success":false,"contactId":"x","data":[]})", FailureKind::Invalid);
        row(R"({"error":"no"})", FailureKind::Invalid);
        row(R"({"error_code":409})", FailureKind::AlreadyExists);
        row(R"({"success":"false"})", FailureKind::NotUnderstood);
        row(R"({"success":1})", FailureKind::NotUnderstood);
    }

    void aSuccessThatIsNoneSaysItsKindInItsCode()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const FailureKind, kind);
        for (const Operation &operation : allOperations()) {
            const auto failure = told(operation, answerOf(body));
            QVERIFY2(failure, operation.name.constData());
            QCOMPARE(failure->kind, kind);
            QCOMPARE(failure->status, 200);
        }
    }

    void aWriteAnsweredWithNonsenseMayHaveBeenCarriedOut()
    {
        const ServiceAnswer portal = answerOf("<html><title>Hotel login</title></html>");
        for (const Operation &operation : allOperations()) {
            const auto failure = told(operation, portal);
            QVERIFY(failure);
            QCOMPARE(failure->kind, FailureKind::NotUnderstood);
            QCOMPARE(failure->serviceWords, u"Hotel login"_s);
            QCOMPARE(failure->outcomeKnown, !operation.isWrite());
        }
        const auto created = told(allOperations()[1], answerOf(R"({"success":true})"));
        QVERIFY(created);
        QCOMPARE(created->outcomeKnown, false);
    }

    void wordsAreReadable_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        const auto row = [](const QByteArray &body, const QString &words) {
            QTest::newRow(body.left(60).constData()) << body << words;
        };
        row("\"  two\\n\\tlines \"", u"two lines"_s);
        row("{\"message\":\"a\\u0000b\\u001b[31mc\"}", u"a b [31mc"_s);
        row(R"({"error":"e","message":"m"})", u"m"_s);
        row(R"({"error":"e","message":""})", u"e"_s);
        row(R"({"error":"e","message":null})", u"e"_s);
        row(R"({"data":{"message":"d"}})", u"d"_s);
        row(R"({"message":{"text":"x"}})", QString());
        row(R"(["a"])", QString());
        row("404", QString());
        row("{\"error\": \"cut", QString());
        row("\"cut", QString());
        row("[1,", QString());
        row("Not  found\r\n", u"Not found"_s);
        row("\xff\xfe plain", u"\uFFFD\uFFFD plain"_s);
        row("<h1>No title</h1>", QString());
        row("<TITLE lang=en>A &lt;b&gt; &quot;c&quot; &#39;d&#39;</TITLE>", u"A <b> \"c\" 'd'"_s);
        row("<title>never closed", QString());
        row("<title", QString());
        row("\"" + QByteArray(600, 'x') + "\"", QString(499, u'x') + u'…');
    }

    void wordsAreReadable()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, words);
        QCOMPARE(failureIn(answerOf(body, 500)).serviceWords, words);
    }

    void aKeyBrokenByALineIsNoKeyInTheWords()
    {
        // Put on one line the words would have it again.
        const QByteArray key = testKey().toUtf8();
        QVERIFY(key.contains(' '));
        for (const char *space : {"\n", "\t", "  ", "\x01", "\xE2\x80\xA8"}) {
            QByteArray broken = key;
            broken.replace(' ', space);
            const QString words = failureIn(answerOf("No key " + broken, 500)).serviceWords;
            QCOMPARE(words, u"No key •••"_s);
        }
    }

    void theSampleIsCutAtTwoKilobytes()
    {
        const auto sampleOf = [](const QByteArray &body) {
            return failureIn(answerOf(body, 500)).rawSample;
        };
        QCOMPARE(sampleOf(QByteArray(2048, 'x')).size(), 2048);
        QCOMPARE(sampleOf(QByteArray(2049, 'x')).size(), 2048);
        QCOMPARE(sampleOf(QByteArray(100'000'000, 'x')).size(), 2048);
        // Never within a character.
        QCOMPARE(sampleOf("x" + QByteArray("é").repeated(2000)), u"x"_s + QString(1023, u'é'));
        QCOMPARE(sampleOf(QByteArray("👍").repeated(2000)), u"👍"_s.repeated(512));
        const QByteArray key = testKey().toUtf8();
        QVERIFY(!sampleOf(QByteArray(2040, 'x') + key).contains("se+"_L1));
    }
};

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
