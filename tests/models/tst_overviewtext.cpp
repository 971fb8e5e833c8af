#include "models/OverviewText.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

// Local time is Amsterdam's, an hour ahead in November.
const QDateTime now(QDate(2026, 11, 19), QTime(11, 2), Qt::UTC);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

} // namespace

Q_DECLARE_METATYPE(contactdesk::Waiting::Who)

/// An overview in words.
class TestOverviewText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waiting_data();
    void waiting();
    void counts();
    void times();
    void buckets();
    void durations();
    void namesAreShortAndKeptApart();
};

void TestOverviewText::waiting_data()
{
    using Who = Waiting::Who;
    QTest::addColumn<Who>("who");
    /// How many seconds ago; -1 for an unknown time.
    QTest::addColumn<int>("ago");
    QTest::addColumn<bool>("isOurLastLost");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("nameless");
    const QString lost = u" What was written to them last was not delivered."_s;
    QTest::newRow("they") << Who::They << 7'200 << false
                          << u"[Amelia] has waited for an answer for 2 hour(s) (since 10:02)."_s
                          << u"This person has waited for an answer for 2 hour(s) (since 10:02)."_s;
    QTest::newRow("they, now") << Who::They << 59 << false
                               << u"[Amelia] waits for an answer (since 12:01)."_s
                               << u"This person waits for an answer (since 12:01)."_s;
    QTest::newRow("they, to come")
        << Who::They << -7'200 << false << u"[Amelia] waits for an answer (since 14:02)."_s
        << u"This person waits for an answer (since 14:02)."_s;
    QTest::newRow("they, long ago")
        << Who::They << 400 * 86'400 << false
        << u"[Amelia] has waited for an answer for 400 day(s) (since 15 October 2025, 13:02)."_s
        << u"This person has waited for an answer for 400 day(s) (since 15 October 2025, 13:02)."_s;
    QTest::newRow("they, unknown") << Who::They << -1 << false << u"[Amelia] waits for an answer."_s
                                   << u"This person waits for an answer."_s;
    QTest::newRow("they, still") << Who::They << -1 << true
                                 << QString(u"[Amelia] waits for an answer."_s + lost)
                                 << QString(u"This person waits for an answer."_s + lost);
    QTest::newRow("we")
        << Who::We << 3'600 << false
        << u"We have waited for an answer from [Amelia] for 1 hour(s) (since 11:02)."_s
        << u"We have waited for an answer for 1 hour(s) (since 11:02)."_s;
    QTest::newRow("we, now") << Who::We << 0 << false
                             << u"We wait for an answer from [Amelia] (since 12:02)."_s
                             << u"We wait for an answer (since 12:02)."_s;
    QTest::newRow("we, unknown") << Who::We << -1 << true
                                 << QString(u"We wait for an answer from [Amelia]."_s + lost)
                                 << QString(u"We wait for an answer."_s + lost);
    QTest::newRow("nobody") << Who::Nobody << -1 << false << u"Nobody waits."_s
                            << u"Nobody waits."_s;
    QTest::newRow("nobody was reached")
        << Who::Nobody << -1 << true << QString(u"Nobody waits."_s + lost)
        << QString(u"Nobody waits."_s + lost);
    const QString unknown = u"The service does not tell who wrote, so nobody knows who waits."_s;
    QTest::newRow("unknown") << Who::Unknown << -1 << false << unknown << unknown;
}

void TestOverviewText::waiting()
{
    QFETCH(const Waiting::Who, who);
    QFETCH(const int, ago);
    QFETCH(const bool, isOurLastLost);
    QFETCH(QString, named);
    QFETCH(const QString, nameless);
    const Waiting waiting{who, ago == -1 ? QDateTime() : now.addSecs(-ago), isOurLastLost};
    named.replace(u'[', QChar(0x2068)).replace(u']', QChar(0x2069));
    QCOMPARE(waitingText(waiting, u"Amelia"_s, now, english), named);
    QCOMPARE(waitingText(waiting, {}, now, english), nameless);
}

void TestOverviewText::counts()
{
    QCOMPARE(countsText({}, english), u"No messages."_s);
    ConversationOverview overview{.all = 1, .outbound = 1};
    QCOMPARE(countsText(overview, english), u"1 message(s): 1 to them"_s);
    overview = {
        .all = 12'345, .inbound = 6'000, .outbound = 6'000, .undelivered = 3, .withMedia = 9};
    QCOMPARE(countsText(overview, english),
             u"12,345 message(s): 6,000 from them, 6,000 to them, 345 of unknown direction · 3 not "
             "delivered · 9 with media"_s);
}

void TestOverviewText::times()
{
    QCOMPARE(timesText({}, now, english), QString());
    ConversationOverview overview;
    overview.lastInbound = now.addSecs(-60);
    QCOMPARE(timesText(overview, now, english), u"last from them 12:01"_s);
    overview.first = now.addDays(-400);
    overview.lastOutbound = now.addDays(-1);
    overview.typicalAnswer = 725s;
    QCOMPARE(
        timesText(overview, now, english),
        u"First 15 October 2025, 13:02 · last from them 12:01 · last to them 18 November, 12:02 "
        "· typically answered after 12 minute(s)"_s);
}

void TestOverviewText::buckets()
{
    const ActivityBucket bucket{QDate(2026, 5, 3), QDate(2026, 5, 3), 4, 2, 1};
    QCOMPARE(bucketText(bucket, BucketSize::Day, english),
             u"Sunday, 3 May 2026: 4 from them, 2 to them, 1 of unknown direction"_s);
    const ActivityBucket empty{.begin = QDate(2026, 5, 1)};
    QCOMPARE(bucketText(empty, BucketSize::Week, english), u"Week from 1 May 2026: nothing"_s);
    QCOMPARE(bucketText(empty, BucketSize::Month, english), u"May 2026: nothing"_s);
    QCOMPARE(bucketText(empty, BucketSize::Year, english), u"2026: nothing"_s);
    QCOMPARE(bucketSizeText(BucketSize::Day), u"Messages per day"_s);
    QCOMPARE(bucketSizeText(BucketSize::Week), u"Messages per week"_s);
    QCOMPARE(bucketSizeText(BucketSize::Month), u"Messages per month"_s);
    QCOMPARE(bucketSizeText(BucketSize::Year), u"Messages per year"_s);
}

void TestOverviewText::durations()
{
    QCOMPARE(durationText(0s), u"0 second(s)"_s);
    QCOMPARE(durationText(59s), u"59 second(s)"_s);
    QCOMPARE(durationText(60s), u"1 minute(s)"_s);
    QCOMPARE(durationText(3'599s), u"59 minute(s)"_s);
    QCOMPARE(durationText(3'600s), u"1 hour(s)"_s);
    QCOMPARE(durationText(24h - 1s), u"23 hour(s)"_s);
    QCOMPARE(durationText(24h), u"1 day(s)"_s);
}

void TestOverviewText::namesAreShortAndKeptApart()
{
    const Waiting waiting{Waiting::Who::They, {}, false};
    // A sign that turns the text round doesn't reach what stands behind the name.
    QVERIFY(!waitingText(waiting, u"a\u202Eb"_s, now, english).contains(QChar(0x202E)));
    QCOMPARE(waitingText(waiting, u"%1\n%2"_s, now, english),
             u"\u2068%1 %2\u2069 waits for an answer."_s);
    const QString faces = waitingText(waiting, u"🎉"_s.repeated(1'000), now, english);
    QVERIFY(faces.size() < 90);
    QVERIFY(faces.isValidUtf16());
}

QTEST_GUILESS_MAIN(TestOverviewText)
#include "tst_overviewtext.moc"
