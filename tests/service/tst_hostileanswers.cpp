#include "service/Fixtures.h"
#include "service/codec/JsonRepair.h"
#include "service/codec/WireAnswers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Whatever bytes a server sends: every decoder gives a value or a failure.
class TestHostileAnswers : public QObject
{
    Q_OBJECT

private:
    /// True if one decoder took it.
    static bool decodeAll(const ServiceAnswer &answer)
    {
        const Redaction redaction(u"key"_s);
        bool any = decodeContact(answer, redaction).has_value();
        any = decodeCreatedId(answer, redaction).has_value() || any;
        any = decodeAcknowledgement(answer, redaction).has_value() || any;
        any = decodeListName(answer, redaction).has_value() || any;
        any = decodeTags(answer, redaction).has_value() || any;
        any = decodeMessages(answer, redaction).has_value() || any;
        return any;
    }

    static bool isNotUnderstood(const auto &decoded)
    {
        return !decoded && decoded.error().kind == FailureKind::NotUnderstood;
    }

private Q_SLOTS:
    void everyFixtureCutAtEveryByte_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : fixtureNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyFixtureCutAtEveryByte()
    {
        QFETCH(const QString, name);
        const ServiceAnswer whole = fixture(name);
        for (const int status : {whole.status, 200, 500}) {
            for (qsizetype size = 0; size < whole.body.trimmed().size(); ++size) {
                const bool taken = decodeAll(answerOf(whole.body.first(size), status));
                QVERIFY2(!taken, qPrintable(u"cut after %1"_s.arg(size)));
            }
        }
    }

    void everyFixtureWithBytesChanged_data() { everyFixtureCutAtEveryByte_data(); }

    void everyFixtureWithBytesChanged()
    {
        QFETCH(const QString, name);
        const ServiceAnswer whole = fixture(name);
        QRandomGenerator random(20261121);
        for (int round = 0; round < 500 && !whole.body.isEmpty(); ++round) {
            QByteArray body = whole.body;
            for (int change = 0; change <= round % 4; ++change)
                body[random.bounded(body.size())] = static_cast<char>(random.bounded(256));
            decodeAll(answerOf(body));
            // The same in a buffer with room beyond its end, which is read in place.
            body.reserve(body.size() + answerPadding);
            decodeAll(answerOf(body));
        }
    }

    void junk_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &body) {
            QTest::newRow(name) << body;
        };
        row("nothing", "");
        row("spaces", " \r\n\t");
        row("NUL", QByteArray(1, '\0'));
        row("NUL after JSON", QByteArray("[]") + '\0');
        row("two texts", "[][]");
        row("half a mark", "\xEF\xBB");
        row("mark alone", "\xEF\xBB\xBF");
        row("not UTF-8", "[\"\xff\xfe\"]");
        row("UTF-8 of a surrogate", "[\"\xED\xA0\x80\"]");
        row("overlong", "[\"\xC0\x80\"]");
        row("UTF-16", QByteArray("[\0]\0", 4));
        row("control character", "[\"\x01\"]");
        row("bad escape", "[\"\\x\"]");
        row("bad unicode escape", "[\"\\u12\"]");
        row("bad unicode escape at the end", "[\"\\ud83d\\u");
        row("backslash at the end", "[\"\\");
        row("number with a zero before", "[01]");
        row("number without end", "[1e");
        row("number beyond a double", "[1e999]");
        row("word", "[tru]");
        row("NaN", "[NaN]");
        row("comment", "[/* */]");
        row("comma too many", "[1,]");
        row("single quotes", "['a']");
        row("65 deep", QByteArray(65, '[') + QByteArray(65, ']'));
        row("a million deep", QByteArray(1'000'000, '['));
        row("a million deep in objects", QByteArray(R"({"a":)").repeated(1'000'000));
    }

    void junk()
    {
        QFETCH(const QByteArray, body);
        QVERIFY(!decodeAll(answerOf(body)));
        QVERIFY(isNotUnderstood(decodeMessages(answerOf(body), Redaction())));
        QVERIFY(!decodeAll(answerOf(body, 500)));
    }

    void aContactWithAWrongTypeIsNotUnderstood_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *member) {
            QTest::newRow(member) << QByteArray(R"({"contactId":"x","contact":{)") + member + "}}";
        };
        for (const char *member : {R"("firstName":1)",
                                   R"("email":[])",
                                   R"("phoneNumber":31612345678)",
                                   R"("isBotActive":"true")",
                                   R"("is_bot_active":1)",
                                   R"("doNotDisturb":{})",
                                   R"("channel":{"name":"x"})",
                                   R"("externalId":17)",
                                   R"("createdAt":true)",
                                   R"("createdAt":{})",
                                   R"("creditsUsed":"12.5")",
                                   R"("botMessageCount":[1])",
                                   R"("currentCampaign":5)",
                                   R"("currentCampaign":{"name":5})",
                                   R"("tags":"vip")",
                                   R"("tags":{})",
                                   R"("tags":[1])",
                                   R"("tags":[{"description":"x"}])",
                                   R"("tags":[{"name":1}])",
                                   R"("tags":[["vip"]])"})
            row(member);
        for (const char *body :
             {R"({"contactId":1})", R"({"contact":[]})", R"({"contactId":"x","contact":[]})",
              R"({"contactId":"x","contact":"y"})", R"({"contact":{"id":7}})",
              R"({"success":true})", R"({"contactId":""})", R"({"data":{"id":{}}})", "[]", "null",
              "\"x\"", "3"})
            QTest::newRow(body) << QByteArray(body);
    }

    void aContactWithAWrongTypeIsNotUnderstood()
    {
        QFETCH(const QByteArray, body);
        QVERIFY(isNotUnderstood(decodeContact(answerOf(body), Redaction())));
    }

    void aListWithAWrongTypeIsNotUnderstood_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body :
             {"{}", R"({"data":{}})", R"({"data":"x"})", R"({"data":{"data":[]}})", "null", "1",
              "[1]", "[null]", "[[]]", R"([{"name":1,"body":1}])", R"([{"name":[],"body":[]}])",
              R"([{"name":"a","messageSid":1},{"name":2}])",
              R"([{"description":{},"name":"x","status":{}}])"})
            QTest::newRow(body) << QByteArray(body);
    }

    void aListWithAWrongTypeIsNotUnderstood()
    {
        QFETCH(const QByteArray, body);
        QVERIFY(isNotUnderstood(decodeTags(answerOf(body), Redaction())));
        QVERIFY(isNotUnderstood(decodeMessages(answerOf(body), Redaction())));
    }

    void whatIsOddButWellFormedIsRead()
    {
        const auto contact = [](const QByteArray &members) {
            return decodeContact(answerOf(R"({"id":"x","contact":{)" + members + "}}"), Redaction())
                .value_or(Contact());
        };
        // Twice the same name: the first has it.
        QCOMPARE(contact(R"("channel":"a","channel":"b")")[ContactField::Channel].text(), u"a"_s);
        // A NUL is a character like any other.
        QCOMPARE(contact("\"channel\":\"a\\u0000b\"")[ContactField::Channel].text(),
                 u"a%1b"_s.arg(QChar(0)));
        // Halves of an emoji, in every wrong place.
        QCOMPARE(contact("\"channel\":\"\\ud83d \\ude00 \\ude00\\ud83d \\ud83d\\ud83d\\ude00\"")
                     [ContactField::Channel]
                         .text(),
                 u"\uFFFD \uFFFD \uFFFD\uFFFD \uFFFD😀"_s);
        QCOMPARE(contact("\"unknown\":\"\\uD800\",\"channel\":\"\\\\ud800\"")[ContactField::Channel]
                     .text(),
                 u"\\ud800"_s);
        // Numbers beyond 64 bits, known and unknown.
        QCOMPARE(contact(R"("creditsUsed":-99999999999999999999)")[ContactField::CreditsUsed]
                     .as<double>(),
                 -1e20);
        QCOMPARE(contact(R"("creditsUsed":18446744073709551616)")[ContactField::CreditsUsed]
                     .as<double>(),
                 18446744073709551616.0);
        QCOMPARE(contact(R"("unknown":[123456789012345678901234567890,1.5e+20,2E20])").id.value,
                 u"x"_s);
        QCOMPARE(
            contact(QByteArray(R"("deep":)") + QByteArray(60, '[') + QByteArray(60, ']')).id.value,
            u"x"_s);
        QVERIFY(decodeTags(answerOf("\xEF\xBB\xBF[]"), Redaction()));
    }

    void repairLeavesAlone_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json :
             {"", "[1234567890123456789.5]", "[1.12345678901234567890]", "[1e12345678901234567890]",
              "[12345678901234567890E5]", "[1e+1234567890123456789]", R"("12345678901234567890")",
              "\"\\\"12345678901234567890\"", "\"\\ud83d\\ude00\"", "\"\\\\ud83d\"", "\"\\u00e9\"",
              "\"\\u", "\"\\", R"({"a":["b",-1,null]})"})
            QTest::newRow(json) << QByteArray(json);
    }

    void repairLeavesAlone()
    {
        QFETCH(const QByteArray, json);
        QCOMPARE(repairedJson(json), json);
    }

    void aLongConversationIsReadInPlaceOrNot()
    {
        QByteArray body = "[";
        for (int i = 0; i < 20'000; ++i)
            body += "{\"messageSid\":\"" + QByteArray::number(i) +
                    "\",\"timestamp\":" + QByteArray::number(1795197600000 + i) + "},";
        body.back() = ']';
        body.squeeze();
        const auto copied = decodeMessages(answerOf(body), Redaction());
        body.reserve(body.size() + answerPadding);
        const auto inPlace = decodeMessages(answerOf(body), Redaction());
        QVERIFY(copied && inPlace);
        QCOMPARE(copied->size(), 20'000);
        QVERIFY(*copied == *inPlace);
    }
};

QTEST_GUILESS_MAIN(TestHostileAnswers)
#include "tst_hostileanswers.moc"
