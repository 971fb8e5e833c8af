#include "search/FoldedText.h"
#include "search/Snippet.h"

#include <QRandomGenerator>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

std::string_view utf8Of(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

int plainCount(const std::string &text, const std::string &pattern)
{
    int count = 0;
    for (size_t at = pattern.empty() ? std::string::npos : text.find(pattern);
         at != std::string::npos; at = text.find(pattern, at + pattern.size()))
        ++count;
    return count;
}

} // namespace

/// Finding a typed text anywhere in others.
class SubstringMatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing in something") << u""_s << u"anything"_s << 0;
        QTest::newRow("something in nothing") << u"a"_s << u""_s << 0;
        QTest::newRow("invisible") << u"\u200E"_s << u"\u200Eanything"_s << 0;
        QTest::newRow("case") << u"REFUND"_s << u"your refund, the Refund"_s << 2;
        QTest::newRow("in the middle of words") << u"und"_s << u"refund rundum"_s << 2;
        QTest::newRow("accents here") << u"muñoz"_s << u"MUNOZ"_s << 1;
        QTest::newRow("accents there") << u"munoz"_s << u"Señor Mun\u0303oz"_s << 1;
        QTest::newRow("more letters") << u"strasse"_s << u"Straße STRASSE Straẞe"_s << 3;
        QTest::newRow("apostrophes") << u"o'hara"_s << u"O`Hara O’Hara O´Hara"_s << 3;
        QTest::newRow("lines") << u"a b"_s << u"a\nb a\tb"_s << 2;
        QTest::newRow("not overlapping") << u"aa"_s << u"aaaaa"_s << 2;
        QTest::newRow("arabic") << u"محمد"_s << u"مرحبا مُحَمَّد"_s << 1;
        QTest::newRow("chinese") << u"退款"_s << u"我想退款。退款!"_s << 2;
        QTest::newRow("emoji") << u"👍"_s << u"ok 👍🏽 👍"_s << 2;
        QTest::newRow("wide") << u"anna 1"_s << u"Ａｎｎａ １"_s << 1;
        QTest::newRow("a mark in front") << u"hello"_s << u"\uFEFFhello he\uFEFFllo"_s << 2;
        QTest::newRow("longer than the text") << u"hello there"_s << u"hello"_s << 0;
    }

    void finds()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, text);
        QFETCH(const int, count);
        SubstringMatcher matcher(typed);
        const QByteArray utf8 = text.toUtf8();
        QCOMPARE(matcher.count(utf8Of(utf8)), count);
        QCOMPARE(matcher.isIn(utf8Of(utf8)), count > 0);
        QCOMPARE(matcher.firstIn(text).has_value(), count > 0);
    }

    void whatIsNotUtf8()
    {
        SubstringMatcher matcher(u"hello"_s);
        QVERIFY(matcher.isIn("\xff\xfehello\xc3"));
        QVERIFY(!matcher.isIn("\xf0\x9f\x91"));
        QVERIFY(SubstringMatcher(u"\uFFFD"_s).isIn("a\xff"));
    }

    void asTheFoldedTextHasIt()
    {
        // From letters that are found in each other, and signs that are folded together.
        const QStringList letters = {u"a"_s,      u"A"_s,      u"á"_s,  u"a\u0301"_s, u"b"_s,
                                     u"ß"_s,      u"s"_s,      u"S"_s,  u" "_s,       u"\n"_s,
                                     u"`"_s,      u"’"_s,      u"ﬁ"_s,  u"i"_s,       u"f"_s,
                                     u"\u200D"_s, u"👍"_s,     u"🏽"_s, u"か"_s,      u"が"_s,
                                     u"\u3099"_s, u"م"_s,      u"ُ"_s,   u"ע"_s,       u"ᄒ"_s,
                                     u"한"_s,     u"\u0327"_s, u"Å"_s,  u"ş"_s,       u"\uFEFF"_s};
        QRandomGenerator random(20'261'123);
        const auto made = [&](int most) {
            QString text;
            for (int left = random.bounded(most + 1); left > 0; --left)
                text += letters.at(random.bounded(letters.size()));
            return text;
        };
        int hits = 0;
        for (int round = 0; round < 20'000; ++round) {
            const QString typed = made(3);
            const QString text = made(30);
            SubstringMatcher matcher(typed);
            const int expected = plainCount(FoldedText(text).utf8(), FoldedText(typed).utf8());
            const QByteArray utf8 = text.toUtf8();
            QVERIFY2(matcher.count(utf8Of(utf8)) == expected,
                     qPrintable(u"'%1' in '%2'"_s.arg(typed, text)));
            hits += expected;
        }
        QVERIFY2(hits > 1000, qPrintable(QString::number(hits)));
    }

    void snippets_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("snippet");
        QTest::addColumn<QString>("hit");
        const QString words = u"many words of no interest "_s.repeated(20);
        QTest::newRow("short") << u"refund"_s << u"Your Refund!"_s << u"Your Refund!"_s
                               << u"Refund"_s;
        QTest::newRow("words before") << u"refund"_s << QString(words + u"a refund"_s)
                                      << u"…many words of no interest a refund"_s << u"refund"_s;
        QTest::newRow("one long word before")
            << u"refund"_s << QString(QString(99, u'x') + u"refund"_s)
            << QString(u'…' + QString(32, u'x') + u"refund"_s) << u"refund"_s;
        QTest::newRow("cut between the halves of a sign")
            << u"refund"_s << QString(u"a"_s + u"👍"_s.repeated(40) + u"refund"_s)
            << QString(u'…' + u"👍"_s.repeated(16) + u"refund"_s) << u"refund"_s;
        QTest::newRow("signs behind")
            << u"refund"_s << QString(u"refundx"_s + u"👍"_s.repeated(400))
            << QString(u"refundx"_s + u"👍"_s.repeated(79) + u'…') << u"refund"_s;
        QTest::newRow("nothing") << u"refund"_s << words << u""_s << u""_s;
    }

    void snippets()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, text);
        QFETCH(const QString, snippet);
        QFETCH(const QString, hit);
        const auto found = snippetOf(text, SubstringMatcher(typed)).value_or(Snippet());
        QCOMPARE(found.text, snippet);
        QCOMPARE(found.text.mid(found.hit.start, found.hit.length), hit);
    }
};

QTEST_GUILESS_MAIN(SubstringMatcherTest)
#include "tst_substringmatcher.moc"
