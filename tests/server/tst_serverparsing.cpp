#include "server/KeyRing.h"
#include "server/RequestTarget.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace contactdesk;

/// The pieces that take apart what a client sends, without a network.
class TestServerParsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetKeepsEncodedSignsInTheirSegment();
    void targetReadsPlusAsSpaceInQueryOnly();
    void targetRefusals_data();
    void targetRefusals();
    void keys();
};

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
    QTest::newRow("half an escape in a query") << QByteArray("/a?b=%");
    QTest::newRow("raw broken UTF-8") << QByteArray("/a?b=\xff");
    QTest::newRow("NUL") << QByteArray("/a%00b");
    QTest::newRow("what no URL may hold") << QByteArray("/a?b={c}");
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

QTEST_GUILESS_MAIN(TestServerParsing)
#include "tst_serverparsing.moc"
