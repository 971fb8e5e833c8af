#include "search/Folding.h"
#include "search/WordReader.h"

#include <QStringList>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const std::string &word : foldedWords(text))
        words.append(QString::fromStdString(word));
    return words;
}

} // namespace

class FoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("ascii") << u"Anna B. 12"_s << u"anna b. 12"_s;
        QTest::newRow("spanish") << u"Muñoz"_s << u"munoz"_s;
        QTest::newRow("decomposed") << u"Mun\u0303oz"_s << u"munoz"_s;
        QTest::newRow("german") << u"STRAẞE Straße Müller"_s << u"strasse strasse muller"_s;
        QTest::newRow("vietnamese") << u"Đặng Thị Thảo Nguyễn"_s << u"dang thi thao nguyen"_s;
        QTest::newRow("polish") << u"Łukasz Żółć"_s << u"lukasz zolc"_s;
        QTest::newRow("danish") << u"Søren Ærø Åse"_s << u"soren aero ase"_s;
        QTest::newRow("icelandic") << u"Þór Guðrún"_s << u"thor gudrun"_s;
        QTest::newRow("french") << u"Œuvre Çelik Françoise"_s << u"oeuvre celik francoise"_s;
        QTest::newRow("turkish") << u"İbrahim Işıl IŞIL"_s << u"ibrahim isil isil"_s;
        QTest::newRow("maltese, sami") << u"Ħal Ŧ Ŋ"_s << u"hal t n"_s;
        QTest::newRow("greek, final sigma")
            << u"ΑΛΈΞΑΝΔΡΟΣ Αλέξανδρος"_s << u"αλεξανδροσ αλεξανδροσ"_s;
        QTest::newRow("cyrillic") << u"Фёдор Андрей"_s << u"федор андреи"_s;
        QTest::newRow("arabic, vowels") << u"مُحَمَّد"_s << u"محمد"_s;
        QTest::newRow("arabic, alefs") << u"أحمد إبراهيم آدم ٱلله"_s << u"احمد ابراهيم ادم الله"_s;
        QTest::newRow("arabic, endings") << u"فاطمة ليلى مـحـمـد"_s << u"فاطمه ليلي محمد"_s;
        QTest::newRow("arabic digits") << u"٠١٢ ۳۴"_s << u"012 34"_s;
        QTest::newRow("hebrew points") << u"שָׁלוֹם"_s << u"שלום"_s;
        QTest::newRow("devanagari keeps its vowels") << u"प्रिया १२"_s << u"प्रिया 12"_s;
        QTest::newRow("japanese keeps its voice marks") << u"が"_s << u"か\u3099"_s;
        QTest::newRow("halfwidth kana") << u"ｶﾞ"_s << u"カ\u3099"_s;
        QTest::newRow("fullwidth") << u"Ａｎｎａ ０１２"_s << u"anna 012"_s;
        QTest::newRow("ligatures and signs") << u"ﬁx ℡ ²"_s << u"fix tel 2"_s;
        QTest::newRow("invisible signs") << u"\u200Ean\u00ADna\u200C\u2069"_s << u"anna"_s;
        QTest::newRow("controls") << u"a\tb\u0001c"_s << u"a b c"_s;
        QTest::newRow("apostrophes") << u"O’H O´H O`H OʼH"_s << u"o'h o'h o'h o'h"_s;
        QTest::newRow("outside the plane") << u"𝐀𝐧𝐧𝐚"_s << u"anna"_s;
    }

    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(folded(text)), expected);
        // What is folded stays so.
        QCOMPARE(QString::fromStdString(folded(expected)),
                 QString::fromStdString(folded(QString::fromStdString(folded(expected)))));
    }

    void parts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("nothing but signs") << u" -- ' 👍 ..."_s << QStringList();
        QTest::newRow("words") << u"Anna-Maria van Berg"_s
                               << QStringList{u"anna"_s, u"maria"_s, u"van"_s, u"berg"_s};
        QTest::newRow("address") << u"a.b_c+d@x.com"_s
                                 << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"x"_s, u"com"_s};
        QTest::newRow("letters with digits") << u"anna1234"_s << QStringList{u"anna1234"_s};
        QTest::newRow("apostrophe") << u"O'Hara"_s << QStringList{u"ohara"_s, u"hara"_s};
        QTest::newRow("two apostrophes")
            << u"d’Arcy’s"_s << QStringList{u"darcys"_s, u"arcys"_s, u"s"_s};
        QTest::newRow("apostrophes outside") << u"'Anna' ''x''"_s << QStringList{u"anna"_s, u"x"_s};
        QTest::newRow("chinese") << u"王小明"_s << QStringList{u"王小明"_s, u"小明"_s, u"明"_s};
        QTest::newRow("japanese") << u"さくら"_s << QStringList{u"さくら"_s, u"くら"_s, u"ら"_s};
        QTest::newRow("voiced") << u"がく"_s << QStringList{u"か\u3099く"_s, u"く"_s};
        QTest::newRow("long vowel") << u"ター"_s << QStringList{u"ター"_s, u"ー"_s};
        QTest::newRow("thai") << u"สมช"_s << QStringList{u"สมช"_s, u"มช"_s, u"ช"_s};
        QTest::newRow("thai, vowel above") << u"มีน"_s << QStringList{u"มีน"_s, u"น"_s};
        QTest::newRow("hindi") << u"प्रिया"_s << QStringList{u"प्रिया"_s};
        QTest::newRow("two scripts") << u"小x1明"_s << QStringList{u"小x1明"_s, u"x1明"_s, u"明"_s};
        QTest::newRow("emoji between") << u"Anna👍Bob"_s << QStringList{u"anna"_s, u"bob"_s};
    }

    void parts()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(wordsOf(text), expected);
    }

    void aKoreanWordBeginsWithEachSyllable()
    {
        const QStringList words = wordsOf(u"김민수"_s);
        QCOMPARE(words.size(), 3);
        QCOMPARE(words.at(1), wordsOf(u"민수"_s).first());
        QCOMPARE(words.at(2), wordsOf(u"수"_s).first());
        // A syllable that is half typed: 기 on the way to 김, ㅁ on the way to 민.
        QVERIFY(words.at(0).startsWith(wordsOf(u"기"_s).first()));
        QVERIFY(words.at(1).startsWith(wordsOf(u"ㅁ"_s).first()));
    }

    void longTextsAreBounded()
    {
        QCOMPARE(foldedWords(QString(1000, u'王')).size(), WordReader::wordsOfRun);
        const auto words = foldedWords(QString(1000, u'é') + QString(1000, u'я'));
        QCOMPARE(words.size(), size_t(1));
        QCOMPARE(words.front(), std::string(WordReader::longestWord, 'e'));
        for (const std::string &word : foldedWords(QString(100, u'я')))
            QCOMPARE(QString::fromStdString(word), QString(32, u'я'));
    }

    void halfACharacterDoesNoHarm()
    {
        for (const QString &text : {QString(QChar(0xD83D)), u"a"_s + QChar(0xDE00) + u"b"_s})
            foldedWords(text);
    }
};

QTEST_GUILESS_MAIN(FoldingTest)
#include "tst_folding.moc"
