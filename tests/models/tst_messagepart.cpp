#include "models/MediaText.h"
#include "models/MessagePart.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The beginnings of long texts, and the pieces of addresses.
class TestMessagePart : public QObject
{
    Q_OBJECT

private:
    static MessagePart part(const QString &text, int effort = 100, int lines = 10)
    {
        const QByteArray utf8 = text.toUtf8();
        return firstPart({utf8.constData(), static_cast<size_t>(utf8.size())}, effort, lines);
    }

private Q_SLOTS:
    void allOfAShortOne()
    {
        for (const QString &text : {QString(), u"a"_s, u"é👍🏽ع\n\n"_s, QString(105, u'w')}) {
            QCOMPARE(part(text, 1'000).text, text);
            QCOMPARE(part(text, 1'000).hidden, 0);
        }
    }

    void nothingIsLost_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Latin") << QString(500, u'w');
        QTest::newRow("two bytes") << QString(501, u'é');
        QTest::newRow("three bytes") << QString(502, QChar(0x4e2d));
        QTest::newRow("four bytes") << u"𐀀"_s.repeated(503);
        QTest::newRow("mixed") << u"aé中𐀀👍🏽"_s.repeated(103);
        QTest::newRow("marks") << QString(u'a' + QString(5000, QChar(0x301)));
        QTest::newRow("lines") << u"é\n"_s.repeated(200);
        QTest::newRow("returns") << u"\r\n"_s.repeated(200);
    }

    void nothingIsLost()
    {
        QFETCH(const QString, text);
        const MessagePart first = part(text);
        QVERIFY(!first.text.isEmpty() && first.text.size() < text.size());
        QVERIFY(text.startsWith(first.text));
        QCOMPARE(first.text.toUcs4().size() + first.hidden, text.toUcs4().size());
        QVERIFY(!first.text.back().isHighSurrogate());
    }

    void endsBetweenSigns()
    {
        const QString family = u"👩‍👩‍👧‍👦"_s;
        for (int before = 90; before < 110; ++before) {
            const MessagePart first = part(QString(before, u'w') + family + QString(200, u'w'));
            const QString rest = first.text.mid(before);
            QVERIFY2(rest.isEmpty() || rest.startsWith(family), qPrintable(rest));
        }
    }

    void lines()
    {
        QCOMPARE(part(u"a\n"_s.repeated(10)).hidden, 0);
        QCOMPARE(part(u"a\n"_s.repeated(40)).text.count(u'\n'), 9);
        QCOMPARE(part(u"a\u2028"_s.repeated(40)).text.count(QChar::LineSeparator), 9);
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"https://e.com/a/b.jpg?key=1#x"_s << u"b.jpg"_s;
        QTest::newRow("encoded") << u"https://e.com/o/folder%2Fmy%20photo.jpg"_s
                                 << u"my photo.jpg"_s;
        QTest::newRow("backslashes") << u"https://e.com/a%5Cb%5Cc.txt"_s << u"c.txt"_s;
        QTest::newRow("no ending") << u"https://e.com/m/ME0123"_s << QString();
        QTest::newRow("nothing but an ending") << u"https://e.com/m/.jpg"_s << QString();
        QTest::newRow("folder") << u"https://e.com/m/"_s << QString();
        QTest::newRow("turned round") << u"https://e.com/%E2%80%AEgpj.exe"_s << u"gpj.exe"_s;
        QTest::newRow("lines") << u"https://e.com/a%0Ab%00.pdf"_s << u"a b .pdf"_s;
        QTest::newRow("none") << QString() << QString();
    }

    void fileNames()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, name);
        QCOMPARE(mediaFileName(address), name);
    }

    void whoIsAsked()
    {
        QVERIFY(isFetchable(u"https://example.com/a"_s));
        QVERIFY(isFetchable(u"HTTP://example.com"_s));
        for (const QString &address : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s,
                                       u"media/17"_s, u"https:///a"_s, u"data:image/png,x"_s})
            QVERIFY2(!isFetchable(address), qPrintable(address));
        QCOMPARE(mediaHost(u"https://exаmple.com/a"_s), u"xn--exmple-4nf.com"_s);
        QCOMPARE(mediaHost(u"https://example.com@elsewhere.org/"_s), u"elsewhere.org"_s);
    }

    void oneLineIsOne()
    {
        QCOMPARE(shortLine(u" a\nb\t\u202Ec\u0001d "_s), u"a b c d"_s);
        QCOMPARE(shortLine(QString(500, u'w')).size(), 200);
        QVERIFY(!shortLine(QString(199, u'w') + u"👍"_s).back().isHighSurrogate());
    }
};

QTEST_GUILESS_MAIN(TestMessagePart)
#include "tst_messagepart.moc"
