#include "support/MadeRandom.h"
#include "text/TextPromises.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

// Enough for what grows as the square of it to be thousands of times too much.
constexpr qsizetype longText = 200'000;

QString repeated(const QString &part)
{
    return part.repeated(longText / part.size());
}

/// What texts are made of that mean something, or look as if they did.
const QStringList &pieces()
{
    static const QStringList all = {u"*"_s,
                                    u"_"_s,
                                    u"~"_s,
                                    u"```"_s,
                                    u"`"_s,
                                    u" "_s,
                                    u"\n"_s,
                                    u"a"_s,
                                    u"word"_s,
                                    u"1"_s,
                                    u"."_s,
                                    u"("_s,
                                    u")"_s,
                                    u"["_s,
                                    u"]"_s,
                                    u"/"_s,
                                    u":"_s,
                                    u"@"_s,
                                    u"+"_s,
                                    u"+31 6 "_s,
                                    u"12345678"_s,
                                    u"https://"_s,
                                    u"http://x.example"_s,
                                    u"www."_s,
                                    u"x.example"_s,
                                    u"anna@x.example"_s,
                                    u"?"_s,
                                    u"#"_s,
                                    u"%"_s,
                                    u"\\"_s,
                                    u"\u202E"_s,
                                    u"\u202A"_s,
                                    u"\u202C"_s,
                                    u"\u2067"_s,
                                    u"\u2069"_s,
                                    u"\u200B"_s,
                                    u"\r"_s,
                                    u"\u2028"_s,
                                    u"\u0001"_s,
                                    u"😀"_s,
                                    u"é"_s,
                                    u"\u0301"_s,
                                    u"مرحبا"_s,
                                    u"谢"_s,
                                    u"𠀀"_s,
                                    u"xn--"_s,
                                    u"а"_s,
                                    u"\uFFFC"_s,
                                    u"javascript:"_s,
                                    u"//"_s,
                                    u"-"_s,
                                    u"\uFE0F"_s};
    return all;
}

} // namespace

/// Texts made to hurt: long ones whose marks and links never end, and made-up ones of everything
/// that means something.
class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workGrowsAsTheText_data();
    void workGrowsAsTheText();
    void madeUpTexts();
    void halvesOfSurrogatePairs();
};

void TestHostileText::workGrowsAsTheText_data()
{
    QTest::addColumn<QString>("text");
    const QStringList parts = {u"*"_s,
                               u"_*~"_s,
                               u"*a "_s,
                               u"*a _b "_s,
                               u" *a*"_s,
                               u"*a _b ~c "_s,
                               u"a* "_s,
                               u"*_~\n"_s,
                               u"`"_s,
                               u"```"_s,
                               u"``` "_s,
                               u"```a "_s,
                               u"a```"_s,
                               u" ```a"_s,
                               u"```\n"_s,
                               u"http://"_s,
                               u"http:/"_s,
                               u"https://a"_s,
                               u"https://a."_s,
                               u"https://x.example"_s,
                               u"https://x.example/ "_s,
                               u"https://x.example/("_s,
                               u"https://x.example/_. "_s,
                               u"www."_s,
                               u"www.a"_s,
                               u"www.a.b/"_s,
                               u"www.a.b "_s,
                               u"a@"_s,
                               u"a@b."_s,
                               u"a@b.cd "_s,
                               u"_@"_s,
                               u".@"_s,
                               u"@"_s,
                               u"+"_s,
                               u"+1"_s,
                               u"+1 "_s,
                               u"+1 2 3 4 5 6 "_s,
                               u"+31612345678 "_s,
                               u"+("_s,
                               u"\u202A"_s,
                               u"\u2067\u202B"_s,
                               u"\u2067\u2069"_s,
                               u"\u2069"_s,
                               u"\u0301"_s,
                               u"\r"_s,
                               u"😀"_s,
                               u"谢谢"_s};
    for (const QString &part : parts)
        QTest::newRow(part.toUtf8().toPercentEncoding().constData()) << repeated(part);

    QTest::newRow("one word") << QString(longText, u'w');
    QTest::newRow("words of ten thousand") << repeated(QString(10'000, u'w') + u' ');
    QTest::newRow("one number") << u'+' + QString(longText, u'1');
    QTest::newRow("one address") << u"https://x.example/"_s + QString(longText, u'a');
    QTest::newRow("one address, all brackets") << u"https://x.example/"_s + QString(longText, u'(');
    QTest::newRow("one address, all dots") << u"https://x.example/"_s + QString(longText, u'.');
    QTest::newRow("one address, marks") << u"https://x.example/"_s + repeated(u"_."_s);
    QTest::newRow("one host") << u"https://"_s + QString(longText, u'a');
    QTest::newRow("hosts as long as may be") << repeated(u"http://"_s + QString(500, u'a') + u' ');
    QTest::newRow("user names") << u"https://"_s + repeated(u"a@"_s);
    QTest::newRow("one mailbox") << QString(longText, u'a') + u"@x.example"_s;
    QTest::newRow("one mail host") << u"a@"_s + repeated(u"a."_s);
    QTest::newRow("mailboxes as long as may be") << repeated(QString(70, u'a') + u'@');
    QTest::newRow("open, and a closing one") << repeated(u"*a "_s) + u"b*"_s;
    QTest::newRow("open, and code that doesn't close") << repeated(u"```a "_s) + u"```b"_s;
}

void TestHostileText::workGrowsAsTheText()
{
    QFETCH(const QString, text);
    // Each sign is looked at by whoever looks for links, for code and for marks, and some twice.
    constexpr qsizetype looksAtEach = 12;
    const qsizetype looks = looksAt(text);
    QVERIFY2(looks <= looksAtEach * text.size(),
             qPrintable(u"%1 looks at %2 signs"_s.arg(looks).arg(text.size())));
    // What isn't counted, the text and its positions, is done once for each, too.
    const StyledText styled(text, Markup::Drawn);
    QVERIFY(styled.text().size() <= text.size());
    QCOMPARE(styled.sourcePosition(styled.shownPosition(text.size())), text.size());
    QVERIFY(styled.links().size() <= text.size() / 6);
}

void TestHostileText::madeUpTexts()
{
    MadeRandom random(6);
    qsizetype links = 0;
    qsizetype stretches = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int parts = 1 + random.below(24); parts > 0; --parts)
            text += random.oneOf(pieces());
        for (const Markup markup : {Markup::Drawn, Markup::Literal}) {
            const QString broken = brokenPromise(text, markup);
            QVERIFY2(broken.isEmpty(), qPrintable(broken + u": "_s + text));
        }
        const StyledText styled(text, Markup::Drawn);
        links += styled.links().size();
        stretches += styled.styles().size();
    }
    // Made-up texts that mean nothing would prove nothing.
    QVERIFY(links > 2'000);
    QVERIFY(stretches > 500);
}

void TestHostileText::halvesOfSurrogatePairs()
{
    MadeRandom random(66);
    for (int i = 0; i < 5'000; ++i) {
        QString text;
        for (int signs = 1 + random.below(30); signs > 0; --signs) {
            text += random.inHundred(60) ? QChar(0xD800 + random.below(0x800))
                                         : QChar(u"*_~` a+@"_s.at(random.below(8)));
        }
        QCOMPARE(brokenPromise(text, Markup::Drawn), QString());
    }
}

QTEST_GUILESS_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
