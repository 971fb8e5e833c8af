#include "server/JsonWriter.h"
#include "server/KeyRing.h"
#include "server/RequestHead.h"
#include "server/RequestTarget.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace contactdesk;

/// The pieces that take apart what a client sends, without a network.
class TestServerParsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headSizes();
    void headRefusals_data();
    void headRefusals();
    void targetKeepsEncodedSignsInTheirSegment();
    void targetReadsPlusAsSpaceInQueryOnly();
    void targetRefusals_data();
    void targetRefusals();
    void keys();
    void jsonIsReadBackAsWritten();
};

void TestServerParsing::headSizes()
{
    const std::string_view post =
        "POST /x HTTP/1.1\r\nHost: a\r\ncontent-LENGTH:  12 \r\nExpect: 100-continue\r\n\r\n";
    const auto head = RequestHead::parse(post, 100);
    QVERIFY(head);
    QCOMPARE(head->size, post.size());
    QCOMPARE(head->bodySize, 12u);
    QVERIFY(head->bodyIsRead);

    const auto get = RequestHead::parse("GET /x HTTP/1.1\r\n\r\n", 100);
    QVERIFY(get);
    QCOMPARE(get->bodySize, 0u);
    QVERIFY(!get->bodyIsRead);
}

void TestServerParsing::headRefusals_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("two lengths") << QByteArray("Content-Length: 1\r\nContent-Length: 1\r\n") << 400;
    QTest::newRow("negative length") << QByteArray("Content-Length: -1\r\n") << 400;
    QTest::newRow("signed length") << QByteArray("Content-Length: +1\r\n") << 400;
    QTest::newRow("list of lengths") << QByteArray("Content-Length: 1, 1\r\n") << 400;
    QTest::newRow("empty length") << QByteArray("Content-Length:\r\n") << 400;
    QTest::newRow("length beyond 64 bits")
        << QByteArray("Content-Length: 99999999999999999999\r\n") << 400;
    QTest::newRow("too much") << QByteArray("Content-Length: 101\r\n") << 413;
    QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked\r\n") << 411;
    QTest::newRow("gzip") << QByteArray("Content-Encoding: gzip\r\n") << 415;
    QTest::newRow("line feed alone") << QByteArray("A: b\nContent-Length: 3\r\n") << 400;
    QTest::newRow("carriage return alone") << QByteArray("A: b\rC: d\r\n") << 400;
    QTest::newRow("NUL") << QByteArray("A: b\0c\r\n", 8) << 400;
    QTest::newRow("space before colon") << QByteArray("Content-Length : 3\r\n") << 400;
    QTest::newRow("folded line") << QByteArray("A: b\r\n c\r\n") << 400;
    QTest::newRow("no colon") << QByteArray("Content-Length\r\n") << 400;
}

void TestServerParsing::headRefusals()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    const QByteArray head = "POST /x HTTP/1.1\r\n" + headers + "\r\n";
    const auto parsed =
        RequestHead::parse({head.constData(), static_cast<size_t>(head.size())}, 100);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error(), status);
}

void TestServerParsing::targetKeepsEncodedSignsInTheirSegment()
{
    const auto target = RequestTarget::parse("/v1/contacts/a%2Fb%3Fc%23d%25e%20%C3%A9+f?x=1");
    QVERIFY(target);
    QCOMPARE(target->segments(), QStringList({u"v1"_s, u"contacts"_s, u"a/b?c#d%e é+f"_s}));
    QCOMPARE(target->values(u"x"), QStringList({u"1"_s}));
}

void TestServerParsing::targetReadsPlusAsSpaceInQueryOnly()
{
    const auto target = RequestTarget::parse("/a+b?n=+31&n=%2B31&empty=&=lost&flag&&e=a=b");
    QVERIFY(target);
    QCOMPARE(target->segments(), QStringList({u"a+b"_s}));
    QCOMPARE(target->values(u"n"), QStringList({u" 31"_s, u"+31"_s}));
    QCOMPARE(target->values(u"empty"), QStringList({u""_s}));
    QCOMPARE(target->values(u"flag"), QStringList({u""_s}));
    QCOMPARE(target->values(u"e"), QStringList({u"a=b"_s}));
    QVERIFY(target->values(u"").isEmpty());
}

void TestServerParsing::targetRefusals_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("half an escape") << QByteArray("/a%2");
    QTest::newRow("no hex") << QByteArray("/a%zz");
    QTest::newRow("broken UTF-8") << QByteArray("/a?b=%FF%FE");
    QTest::newRow("cut UTF-8") << QByteArray("/a?b=%C3");
    QTest::newRow("NUL") << QByteArray("/a%00b");
    QTest::newRow("another server") << QByteArray("http://example.com/v1");
    QTest::newRow("nothing") << QByteArray();
}

void TestServerParsing::targetRefusals()
{
    QFETCH(QByteArray, target);
    QVERIFY(!RequestTarget::parse(target));
}

void TestServerParsing::keys()
{
    const KeyRing ring({u"first"_s, QString(), u"zwölf"_s});
    QVERIFY(ring.opens(u"first"_s));
    QVERIFY(ring.opens(u"zwölf"_s));
    QVERIFY(!ring.opens(u"firs"_s));
    QVERIFY(!ring.opens(u"first "_s));
    QVERIFY(!ring.opens({}));
    QVERIFY(KeyRing({QString()}).isEmpty());
}

void TestServerParsing::jsonIsReadBackAsWritten()
{
    const QString text =
        u"\"quoted\" \\ tab\t line\r\n bell\a zero"_s + QChar(0) + u" ß 👍🏽 مرحبا"_s;
    JsonWriter json;
    json.beginObject();
    json.field("text"_L1, QStringView(text));
    json.field("yes"_L1, true);
    json.field("number"_L1, 12.5);
    json.field("none"_L1, std::optional<QString>());
    json.field("time"_L1, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC));
    json.key("list"_L1);
    json.beginArray();
    json.value(1.0);
    json.beginObject();
    json.endObject();
    json.raw("[true]");
    json.endArray();
    json.endObject();

    const QJsonObject object = QJsonDocument::fromJson(json.text()).object();
    QCOMPARE(object["text"_L1].toString(), text);
    QCOMPARE(object["yes"_L1], QJsonValue(true));
    QCOMPARE(object["number"_L1], QJsonValue(12.5));
    QVERIFY(object["none"_L1].isNull());
    QCOMPARE(object["time"_L1].toString(), u"2026-01-02T03:04:05.006Z"_s);
    QVERIFY(json.text().endsWith(R"("list":[1,{},[true]]})"));
}

QTEST_GUILESS_MAIN(TestServerParsing)
#include "tst_serverparsing.moc"
