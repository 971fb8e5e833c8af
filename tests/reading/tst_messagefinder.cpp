#include "reading/FoundHits.h"
#include "reading/MessageFinder.h"
#include "search/BodyPattern.h"
#include "search/FoldedText.h"
#include "search/Folding.h"
#include "support/MadeRandom.h"

#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

Conversation conversationOf(const QStringList &bodies)
{
    ConversationBuilder builder;
    qint64 time = 1'700'000'000'000;
    for (const QString &body : bodies) {
        const std::string utf8 = body.toStdString();
        builder.add({.sid = std::to_string(time), .body = utf8, .mediaUrl = {}},
                    {.mediaContentType = {}, .type = u"text"_s, .status = {}},
                    QDateTime::fromMSecsSinceEpoch(time += 60'000, Qt::UTC));
    }
    return builder.take();
}

/// The plain way, which the directory's marks take.
int plainly(const QString &body, const QString &pattern)
{
    const std::string wanted = folded(pattern);
    if (wanted.empty())
        return 0;
    const FoldedText text(body);
    int count = 0;
    for (size_t at = text.utf8().find(wanted); at != std::string::npos;
         at = text.utf8().find(wanted, at + wanted.size()))
        ++count;
    return count;
}

/// A text of a few letters each of many scripts, so that patterns occur; short or of several
/// blocks.
QString madeText(MadeRandom &random, int longest)
{
    static const QStringList letters{u"a"_s,
                                     u"b"_s,
                                     u"A"_s,
                                     u" "_s,
                                     u"aab"_s,
                                     u"`"_s,
                                     u"´"_s,
                                     u"\t"_s,
                                     u"İ"_s,
                                     u"ı"_s,
                                     u"I"_s,
                                     u"i"_s,
                                     u"ß"_s,
                                     u"s"_s,
                                     u"é"_s,
                                     u"e\u0301"_s,
                                     u"e"_s,
                                     u"\u0301"_s,
                                     u"\u0327"_s,
                                     u"م"_s,
                                     u"\u064F"_s,
                                     u"\u0651"_s,
                                     u"ـ"_s,
                                     u"أ"_s,
                                     u"ا"_s,
                                     u"٣"_s,
                                     u"3"_s,
                                     u"۳"_s,
                                     u"३"_s,
                                     u"प"_s,
                                     u"\u094D"_s,
                                     u"\u093C"_s,
                                     u"が"_s,
                                     u"か"_s,
                                     u"\u3099"_s,
                                     u"김"_s,
                                     u"ㄱ"_s,
                                     u"王"_s,
                                     u"👍"_s,
                                     u"👩\u200D👧"_s,
                                     u"\uFE0F"_s,
                                     u"ﷺ"_s,
                                     u"ﬁ"_s,
                                     u"𝐀"_s,
                                     u"\u202E"_s,
                                     u"ö"_s,
                                     u"\u0F71\u0F72"_s,
                                     u"\u0F74"_s,
                                     u"ก"_s,
                                     u"\u0E38"_s,
                                     u"\u0E48"_s,
                                     u"\uFEFF"_s,
                                     u"½"_s,
                                     u"²"_s,
                                     u"\u0000"_s,
                                     u"ΣΑΣ"_s,
                                     u"σας"_s,
                                     u"Đ"_s,
                                     u"\u1FEF"_s,
                                     u"\U0001D165"_s,
                                     u"\u0344"_s};
    QString text;
    // Few scripts each, or hardly anything would ever occur twice.
    const int first = random.below(static_cast<int>(letters.size()));
    const int range = 1 + random.below(12);
    for (int left = random.below(longest); left > 0; --left)
        text += letters.at((first + random.below(range)) % letters.size());
    return text;
}

struct Answer {
    QList<MessageHit> hits;
    qsizetype messages = -1;
    qsizetype occurrences = -1;

    bool operator==(const Answer &) const = default;
};

/// What the finder tells of the finds, from its first signal on.
class Listener : public QObject
{
    Q_OBJECT

public:
    explicit Listener(MessageFinder &finder)
    {
        connect(&finder, &MessageFinder::found, this, [this](const QList<MessageHit> &hits) {
            QVERIFY(!hits.isEmpty() && hits.size() <= 2000);
            m_sizes.append(static_cast<int>(hits.size()));
            m_answer.hits += hits;
        });
        connect(&finder, &MessageFinder::finished, this,
                [this](qsizetype messages, qsizetype occurrences) {
                    m_answer.messages = messages;
                    m_answer.occurrences = occurrences;
                    m_answers.append(std::exchange(m_answer, {}));
                });
    }

    const QList<Answer> &answers() const { return m_answers; }
    const QList<int> &sizes() const { return m_sizes; }

private:
    Answer m_answer;
    QList<Answer> m_answers;
    QList<int> m_sizes;
};

Answer plainAnswer(const QStringList &bodies, const QString &pattern)
{
    Answer answer{.hits = {}, .messages = 0, .occurrences = 0};
    for (qsizetype row = bodies.size() - 1; row >= 0; --row) {
        if (const int count = plainly(bodies.at(row), pattern)) {
            answer.hits.append({static_cast<int>(row), count});
            ++answer.messages;
            answer.occurrences += count;
        }
    }
    return answer;
}

} // namespace

class MessageFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing") << u"abc"_s << QString() << 0;
        QTest::newRow("in nothing") << QString() << u"a"_s << 0;
        QTest::newRow("accents alone") << u"e\u0301e\u0301"_s << u"\u0301"_s << 0;
        QTest::newRow("anywhere") << u"Concatenate the CAT"_s << u"cat"_s << 2;
        QTest::newRow("not overlapping") << u"aaaaa"_s << u"aa"_s << 2;
        QTest::newRow("spaces count") << u"a b ab"_s << u"a "_s << 1;
        QTest::newRow("leading space") << u"b ab b"_s << u" b"_s << 1;
        QTest::newRow("longer than the text") << u"ab"_s << u"abc"_s << 0;
        QTest::newRow("the whole text") << u"ab"_s << u"AB"_s << 1;
        QTest::newRow("turkish") << u"İstanbul, ISTANBUL, ıstanbul"_s << u"istanbul"_s << 3;
        QTest::newRow("german") << u"Straße STRASSE"_s << u"strasse"_s << 2;
        QTest::newRow("half a sharp s") << u"Straße"_s << u"ras"_s << 1;
        QTest::newRow("arabic") << u"مُحَمَّد محمد"_s << u"محمد"_s << 2;
        QTest::newRow("digits") << u"٠١٢ ۰۱۲ 012"_s << u"०१२"_s << 3;
        QTest::newRow("at the end of a block") << QString(63, u'.') + u"xyz"_s << u"xyz"_s << 1;
        QTest::newRow("across blocks")
            << QString(62, u'.') + u"xyzxyz"_s + QString(200, u'-') << u"yzx"_s << 1;
        QTest::newRow("overlapping across blocks") << QString(130, u'a') << u"aaa"_s << 43;
        QTest::newRow("grows while folding") << QString(500, u'ﷺ') << u"محمد"_s << 0;
        QTest::newRow("long") << QString(100'000, u'é') + u"x"_s << u"ex"_s << 1;
    }

    void counts()
    {
        QFETCH(QString, body);
        QFETCH(QString, pattern);
        QFETCH(int, count);
        BodyFolder folder;
        if (!body.contains(u'ﷺ'))
            QCOMPARE(BodyPattern(pattern).occurrences(body.toStdString(), folder), count);
        QCOMPARE(BodyPattern(pattern).occurrences(body.toStdString(), folder),
                 plainly(body, pattern));
    }

    void foldsEveryLetterLikeTheDirectory()
    {
        BodyFolder folder;
        for (char32_t point = 0; point < 0x11'0000; ++point) {
            if (point >= 0xD800 && point < 0xE000)
                continue;
            const QString text = u"x"_s + QString::fromUcs4(&point, 1) + u"y"_s;
            QCOMPARE(std::string(folder.fold(text.toStdString()).utf8), folded(text));
        }
    }

    void agreesWithThePlainWay()
    {
        MadeRandom random(6);
        BodyFolder folder;
        int found = 0;
        for (int round = 0; round < 30'000; ++round) {
            const QString body = madeText(random, round % 10 == 0 ? 300 : 20);
            // Mostly out of the text, so that it occurs.
            const qsizetype start = random.below(static_cast<int>(body.size()) + 1);
            const QString pattern =
                random.inHundred(80) ? body.mid(start, 1 + random.below(4)) : madeText(random, 4);
            const int count = BodyPattern(pattern).occurrences(body.toStdString(), folder);
            found += count > 0;
            QCOMPARE(count, plainly(body, pattern));
        }
        QVERIFY(found > 5'000);
    }

    void whatIsNoUtf8DoesNoHarm()
    {
        MadeRandom random(7);
        BodyFolder folder;
        for (int round = 0; round < 20'000; ++round) {
            std::string body;
            for (int left = random.below(100); left > 0; --left)
                body.push_back(static_cast<char>(random.below(256)));
            const QString read =
                QString::fromUtf8(body.data(), static_cast<qsizetype>(body.size()));
            QCOMPARE(std::string(folder.fold(body).utf8), FoldedText(read).utf8());
        }
    }

    void findsNewestFirst()
    {
        QStringList bodies;
        for (int i = 0; i < 10'000; ++i)
            bodies.append(i % 3 == 0 ? u"Größe groß %1"_s.arg(i) : u"klein %1"_s.arg(i));
        MessageFinder finder;
        Listener listener(finder);
        finder.find(conversationOf(bodies), u"GROSS"_s);
        QVERIFY(finder.isSearching());
        QTRY_COMPARE(listener.answers().size(), 1);
        QVERIFY(!finder.isSearching());
        QCOMPARE(listener.answers().first(), plainAnswer(bodies, u"gross"_s));
        QVERIFY(listener.sizes().size() >= 2);
    }

    void findsNothingOfNothing()
    {
        MessageFinder finder;
        Listener listener(finder);
        finder.find({}, u"a"_s);
        finder.find(conversationOf({u"á"_s}), u"\u0301"_s);
        QTRY_COMPARE(listener.answers().size(), 1);
        QCOMPARE(listener.answers().first(), (Answer{.hits = {}, .messages = 0, .occurrences = 0}));
        // Nothing was found of the accent, yet there is something to find of other texts.
        finder.find(conversationOf({u"á"_s}), u"a\u0301"_s);
        QTRY_COMPARE(listener.answers().size(), 2);
        QCOMPARE(listener.answers().last().messages, 1);
    }

    void onlyTheLastFindIsAnswered()
    {
        QStringList bodies(50'000, u"a message about apples"_s);
        bodies[7] = u"pears"_s;
        const Conversation conversation = conversationOf(bodies);
        MessageFinder finder;
        Listener listener(finder);
        for (const QString &typed : {u"a"_s, u"ap"_s, u"app"_s, u"p"_s, u"pe"_s, u"pear"_s})
            finder.find(conversation, typed);
        QTRY_COMPARE(listener.answers().size(), 1);
        QCOMPARE(listener.answers().first(), plainAnswer(bodies, u"pear"_s));
        QTest::qWait(20);
        QCOMPARE(listener.answers().size(), 1);
    }

    void stopped()
    {
        MessageFinder finder;
        Listener listener(finder);
        finder.find(conversationOf(QStringList(50'000, u"apples"_s)), u"a"_s);
        finder.stop();
        QVERIFY(!finder.isSearching());
        // What comes next is answered by itself.
        finder.find(conversationOf({u"pears"_s}), u"ears"_s);
        QTRY_COMPARE(listener.answers().size(), 1);
        QCOMPARE(listener.answers().first(), plainAnswer({u"pears"_s}, u"ears"_s));
    }

    void destroyedInTheMiddle()
    {
        const Conversation conversation = conversationOf(QStringList(50'000, u"apples"_s));
        for (int round = 0; round < 20; ++round) {
            MessageFinder finder;
            finder.find(conversation, u"p"_s);
            if (round % 2)
                QTest::qWait(1);
        }
    }

    /// Goes on from what was found before: the same answers as from nothing.
    void refinedAndRefreshed()
    {
        MadeRandom random(8);
        QStringList bodies;
        for (int i = 0; i < 300; ++i)
            bodies.append(madeText(random, 20));
        MessageFinder finder;
        Listener listener(finder);
        QSignalSpy finished(&finder, &MessageFinder::finished);
        QString pattern;
        for (int round = 0; round < 600; ++round) {
            switch (random.below(6)) {
            case 0:
                bodies.append(madeText(random, 20));
                break;
            case 1:
                bodies[random.below(static_cast<int>(bodies.size()))] = madeText(random, 20);
                break;
            case 2:
                bodies.removeLast();
                break;
            case 3:
                pattern = madeText(random, 3);
                break;
            default:
                pattern += madeText(random, 2);
                break;
            }
            finder.find(conversationOf(bodies), pattern);
            QVERIFY(finished.wait());
            QCOMPARE(listener.answers().size(), round + 1);
            QCOMPARE(listener.answers().last(), plainAnswer(bodies, pattern));
        }
    }

    void walks()
    {
        FoundHits hits;
        hits.start(FoundHits::newest, FoundHits::newest);
        QCOMPARE(hits.goOlder(), FoundHits::Step::Impossible);
        QVERIFY(hits.add({{9, 2}, {4, 1}}));
        QCOMPARE(hits.place(), (FoundHits::Place{9, 1, 1}));
        QCOMPARE(hits.goNewer(), FoundHits::Step::Impossible);
        QCOMPARE(hits.goOlder(), FoundHits::Step::Taken);
        QCOMPARE(hits.place(), (FoundHits::Place{9, 0, 2}));
        QCOMPARE(hits.goOlder(), FoundHits::Step::Taken);
        QCOMPARE(hits.place(), (FoundHits::Place{4, 0, 3}));
        // There may be more to come.
        QCOMPARE(hits.goOlder(), FoundHits::Step::Impossible);
        QVERIFY(!hits.add({{1, 3}}));
        QCOMPARE(hits.goOlder(), FoundHits::Step::Taken);
        QCOMPARE(hits.place(), (FoundHits::Place{1, 2, 4}));
        QVERIFY(!hits.finish());
        hits.goOlder();
        hits.goOlder();
        QCOMPARE(hits.place(), (FoundHits::Place{1, 0, 6}));
        QCOMPARE(hits.goOlder(), FoundHits::Step::WentRound);
        QCOMPARE(hits.place(), (FoundHits::Place{9, 1, 1}));
        QCOMPARE(hits.goNewer(), FoundHits::Step::WentRound);
        QCOMPARE(hits.place(), (FoundHits::Place{1, 0, 6}));
        QCOMPARE(hits.goNewer(), FoundHits::Step::Taken);
        QCOMPARE(hits.place(), (FoundHits::Place{1, 1, 5}));
        QCOMPARE(hits.occurrences(), 6);
        QCOMPARE(hits.rows(), (std::vector<int>{1, 4, 9}));
    }

    void startsWhereTheAgentIs()
    {
        FoundHits hits;
        hits.start(5, 1);
        QVERIFY(!hits.add({{9, 2}, {7, 1}}));
        QVERIFY(!hits.place());
        QVERIFY(hits.add({{5, 3}, {2, 1}}));
        QCOMPARE(hits.place(), (FoundHits::Place{5, 1, 5}));
        // Gone: the next older one.
        hits.start(5, 0);
        QVERIFY(hits.add({{9, 2}, {4, 2}}));
        QCOMPARE(hits.place(), (FoundHits::Place{4, 1, 3}));
        // Nothing older: from the newest again.
        hits.start(5, 0);
        QVERIFY(!hits.add({{9, 2}}));
        QVERIFY(hits.finish());
        QCOMPARE(hits.place(), (FoundHits::Place{9, 1, 1}));
        hits.start(5, 0);
        QVERIFY(!hits.finish());
        QVERIFY(!hits.place());
    }
};

QTEST_GUILESS_MAIN(MessageFinderTest)
#include "tst_messagefinder.moc"
