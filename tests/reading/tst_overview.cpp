#include "reading/ActivityBuckets.h"
#include "reading/ConversationDigest.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QDateTime start(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

/// One letter a message, a minute apart: `i` from them, `o` to them, `f` to them and not delivered,
/// `u` of unknown direction; a capital letter is one without a time, `-` an hour without a message.
Conversation told(const QString &script)
{
    QList<Message> messages;
    QDateTime time = start;
    for (const QChar c : script) {
        if (c == u'-') {
            time = time.addSecs(3600);
            continue;
        }
        Message message;
        message.sid = QString::number(messages.size());
        message.body = u"hello"_s;
        if (!c.isUpper())
            message.time = time;
        const QChar letter = c.toLower();
        message.direction = letter == u'i'   ? MessageDirection::Inbound
                            : letter == u'u' ? MessageDirection::Unknown
                                             : MessageDirection::Outbound;
        message.status = letter == u'f' ? u"Failed"_s : u"delivered"_s;
        messages.append(message);
        time = time.addSecs(60);
    }
    return Conversation(messages);
}

Conversation at(const QList<QDateTime> &times)
{
    QList<Message> messages;
    for (const QDateTime &time : times) {
        Message message;
        message.sid = QString::number(messages.size());
        message.time = time.toUTC();
        message.direction = MessageDirection::Inbound;
        messages.append(message);
    }
    return Conversation(messages);
}

/// A message an hour.
Conversation longConversation(int count, MessageDirection direction)
{
    QList<Message> messages;
    for (int i = 0; i < count; ++i) {
        Message message;
        message.time = start.addSecs(3600LL * i);
        message.direction = direction;
        messages.append(message);
    }
    return Conversation(messages);
}

std::vector<DayActivity> daysOf(std::initializer_list<QDate> dates)
{
    std::vector<DayActivity> days;
    for (const QDate &date : dates)
        days.push_back({.day = date, .inbound = 1, .outbound = 2});
    return days;
}

} // namespace

Q_DECLARE_METATYPE(contactdesk::Waiting::Who)

class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWaits_data();
    void whoWaits();
    void counts();
    void typicalAnswer_data();
    void typicalAnswer();
    void daysOfTheZone();
    void daysAroundChangesOfTheClock_data();
    void daysAroundChangesOfTheClock();
    void daysOfManyYears_data();
    void daysOfManyYears();
    void messagesWithoutTimeAndDirection();
    void bucketsGrow_data();
    void bucketsGrow();
    void bucketsHoldAllMessages();
    void digestOfAFewAtOnce();
    void digestOfManyLater();
    void onlyTheLastIsTold();
    void nothingIsToldOfSomebodyElse();
};

void TestOverview::whoWaits_data()
{
    using Who = Waiting::Who;
    QTest::addColumn<QString>("script");
    QTest::addColumn<Who>("who");
    /// Minutes after the start; -1 for an unknown time.
    QTest::addColumn<int>("since");
    QTest::addColumn<bool>("isOurLastLost");
    QTest::newRow("no messages") << QString() << Who::Nobody << -1 << false;
    QTest::newRow("one from them") << u"i"_s << Who::They << 0 << false;
    QTest::newRow("several from them") << u"oiii"_s << Who::They << 1 << false;
    QTest::newRow("they after an hour") << u"oi-i"_s << Who::They << 1 << false;
    QTest::newRow("one to them") << u"o"_s << Who::We << 0 << false;
    QTest::newRow("several to them") << u"iooo"_s << Who::We << 1 << false;
    QTest::newRow("turns") << u"ioioio"_s << Who::We << 5 << false;
    QTest::newRow("an answer that failed") << u"oif"_s << Who::They << 1 << true;
    QTest::newRow("and they wrote again") << u"oifi"_s << Who::They << 1 << true;
    QTest::newRow("failed, then sent again") << u"ifo"_s << Who::We << 2 << false;
    QTest::newRow("answered, then one failed") << u"iof"_s << Who::We << 1 << true;
    QTest::newRow("nothing but failed") << u"ff"_s << Who::Nobody << -1 << true;
    QTest::newRow("unknown at the end") << u"iu"_s << Who::They << 0 << false;
    QTest::newRow("unknown between") << u"oiui"_s << Who::They << 1 << false;
    QTest::newRow("all unknown") << u"uu"_s << Who::Unknown << -1 << false;
    QTest::newRow("unknown since when") << u"oIi"_s << Who::They << -1 << false;
    QTest::newRow("a known time first") << u"oiI"_s << Who::They << 1 << false;
    QTest::newRow("no times at all") << u"IOI"_s << Who::They << -1 << false;
}

void TestOverview::whoWaits()
{
    QFETCH(const QString, script);
    QFETCH(const Waiting::Who, who);
    QFETCH(const int, since);
    QFETCH(const bool, isOurLastLost);
    const Waiting waiting = overviewOf(told(script)).waiting;
    QCOMPARE(waiting.who, who);
    QCOMPARE(waiting.since, since < 0 ? QDateTime() : start.addSecs(60LL * since));
    QCOMPARE(waiting.isOurLastLost, isOurLastLost);
}

void TestOverview::counts()
{
    QList<Message> messages;
    const Conversation some = told(u"UioofuiO"_s);
    for (qsizetype row = 0; row < some.size(); ++row)
        messages.append(some.at(row));
    messages[1].mediaUrl = u"https://example.com/a.jpg"_s;
    messages[6].status = u"UNDELIVERED"_s;
    const ConversationOverview overview = overviewOf(Conversation(messages));
    QCOMPARE(overview.all, 8);
    QCOMPARE(overview.inbound, 2);
    QCOMPARE(overview.outbound, 4);
    QCOMPARE(overview.ofUnknownDirection(), 2);
    QCOMPARE(overview.undelivered, 2);
    QCOMPARE(overview.withMedia, 1);
    QCOMPARE(overview.first, start.addSecs(60));
    QCOMPARE(overview.last, start.addSecs(6 * 60));
    QCOMPARE(overview.lastInbound, start.addSecs(6 * 60));
    QCOMPARE(overview.lastOutbound, start.addSecs(4 * 60));
    QCOMPARE(overviewOf({}), ConversationOverview());
}

void TestOverview::typicalAnswer_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("minutes");
    QTest::newRow("never asked") << u"ooo"_s << -1;
    QTest::newRow("never answered") << u"ii"_s << -1;
    QTest::newRow("at once") << u"io"_s << 1;
    QTest::newRow("from the first question") << u"iiio"_s << 3;
    QTest::newRow("not with what failed") << u"if-o"_s << 62;
    QTest::newRow("the middle one") << u"ioi-oii--o"_s << 61;
    QTest::newRow("of unknown times") << u"IOioIo"_s << 1;
}

void TestOverview::typicalAnswer()
{
    QFETCH(const QString, script);
    QFETCH(const int, minutes);
    const auto typical = overviewOf(told(script)).typicalAnswer;
    QCOMPARE(typical.has_value(), minutes >= 0);
    if (typical)
        QCOMPARE(*typical, std::chrono::minutes(minutes));
}

void TestOverview::daysOfTheZone()
{
    const Conversation conversation = at({QDateTime(QDate(2026, 5, 3), QTime(22, 30), Qt::UTC),
                                          QDateTime(QDate(2026, 5, 4), QTime(1, 0), Qt::UTC)});
    const auto in = [&](const char *zone) {
        QList<QDate> days;
        for (const DayActivity &day : activityByDay(conversation, QTimeZone(zone)))
            days.append(day.day);
        return days;
    };
    const QDate third(2026, 5, 3);
    QCOMPARE(in("UTC"), QList<QDate>({third, third.addDays(1)}));
    QCOMPARE(in("Europe/Amsterdam"), QList<QDate>({third.addDays(1)}));
    QCOMPARE(in("America/Los_Angeles"), QList<QDate>({third}));
}

void TestOverview::daysAroundChangesOfTheClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::newRow("23 hours") << QByteArray("Europe/Amsterdam") << QDate(2026, 3, 29);
    QTest::newRow("25 hours") << QByteArray("Europe/Amsterdam") << QDate(2026, 10, 25);
    QTest::newRow("no midnight") << QByteArray("Africa/Cairo") << QDate(2026, 4, 24);
    QTest::newRow("midnight twice") << QByteArray("America/Havana") << QDate(2026, 11, 1);
    QTest::newRow("a day that never was") << QByteArray("Pacific/Apia") << QDate(2011, 12, 30);
}

void TestOverview::daysAroundChangesOfTheClock()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDate, day);
    const QTimeZone here(zone);
    QVERIFY(here.isValid());
    // Every ten minutes of three days, each compared with what the calendar says of it alone.
    QList<QDateTime> times;
    std::vector<DayActivity> expected;
    QDateTime time(day.addDays(-1), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < 3 * 24 * 6; ++i, time = time.addSecs(600)) {
        times.append(time);
        const QDate date = time.toTimeZone(here).date();
        if (expected.empty() || expected.back().day < date)
            expected.push_back({.day = date});
        ++expected.back().inbound;
    }
    QCOMPARE(activityByDay(at(times), here), expected);
    QVERIFY(expected.size() >= 3);
}

void TestOverview::daysOfManyYears_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "UTC+05:30", "Europe/Amsterdam", "Australia/Lord_Howe",
                             "America/Sao_Paulo", "Asia/Tehran", "Pacific/Kiritimati"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestOverview::daysOfManyYears()
{
    QFETCH(const QByteArray, zone);
    const QTimeZone here(zone);
    QVERIFY(here.isValid());
    QList<QDateTime> times;
    QList<QDate> expected;
    // An odd step, so that all hours of a day occur; before 1970 to long from now.
    for (QDateTime time(QDate(1965, 1, 1), QTime(0, 0), Qt::UTC); time.date().year() < 2045;
         time = time.addSecs(11 * 3'601)) {
        times.append(time);
        const QDate date = time.toTimeZone(here).date();
        if (expected.isEmpty() || expected.last() < date)
            expected.append(date);
    }
    QList<QDate> days;
    for (const DayActivity &day : activityByDay(at(times), here))
        days.append(day.day);
    QCOMPARE(days, expected);
}

void TestOverview::messagesWithoutTimeAndDirection()
{
    const auto days = activityByDay(told(u"IIuiOf"_s), QTimeZone::utc());
    QCOMPARE(days.size(), size_t(1));
    const DayActivity expected{start.date(), 1, 2, 1};
    QCOMPARE(days.front(), expected);
    QCOMPARE(days.front().all(), 4);
    QVERIFY(activityByDay(told(u"IO"_s), QTimeZone::utc()).empty());
    QVERIFY(activityByDay({}, QTimeZone::utc()).empty());
    // What no calendar knows of.
    QVERIFY(activityByDay(at({QDateTime::fromMSecsSinceEpoch(9'000'000'000'000'000'000, Qt::UTC)}),
                          QTimeZone("Europe/Amsterdam"))
                .empty());
}

void TestOverview::bucketsGrow_data()
{
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("begin");
    const QDate first(2024, 2, 28);
    const auto row = [&](const char *name, const QDate &last, int most, BucketSize size, int count,
                         const QDate &begin) {
        QTest::newRow(name) << last << most << static_cast<int>(size) << count << begin;
    };
    row("one day", first, 10, BucketSize::Day, 1, first);
    row("just fit", {2024, 3, 8}, 10, BucketSize::Day, 10, first);
    row("a day more", {2024, 3, 9}, 10, BucketSize::Week, 2, {2024, 2, 26});
    row("ten weeks", {2024, 5, 5}, 10, BucketSize::Week, 10, {2024, 2, 26});
    row("a week more", {2024, 5, 6}, 10, BucketSize::Month, 4, {2024, 2, 1});
    row("ten months", {2024, 11, 30}, 10, BucketSize::Month, 10, {2024, 2, 1});
    row("a month more", {2024, 12, 1}, 10, BucketSize::Year, 1, {2024, 1, 1});
    row("too many years", {2050, 7, 1}, 10, BucketSize::Year, 10, {2041, 1, 1});
    row("hardly any room", {2024, 3, 9}, 1, BucketSize::Month, 1, {2024, 3, 1});
}

void TestOverview::bucketsGrow()
{
    QFETCH(const QDate, last);
    QFETCH(const int, most);
    QFETCH(const int, size);
    QFETCH(const int, count);
    QFETCH(const QDate, begin);
    const QDate first(2024, 2, 28);
    const ActivityBuckets shown =
        bucketsOf(first == last ? daysOf({first}) : daysOf({first, last}), most, Qt::Monday);
    if (qstrcmp(QTest::currentDataTag(), "hardly any room") == 0) {
        // February and March are two months, so that even they are too many.
        QCOMPARE(shown.size, BucketSize::Year);
        QCOMPARE(shown.buckets.size(), size_t(1));
        return;
    }
    QCOMPARE(static_cast<int>(shown.size), size);
    QCOMPARE(shown.buckets.size(), size_t(count));
    QCOMPARE(shown.buckets.front().begin, begin);
    QCOMPARE(shown.buckets.back().firstActive,
             first.year() == last.year() && shown.buckets.size() == 1 ? first : last);
}

void TestOverview::bucketsHoldAllMessages()
{
    const auto days = daysOf({{2025, 12, 29}, {2026, 1, 3}, {2026, 1, 4}, {2026, 1, 17}});
    const ActivityBuckets weeks = bucketsOf(days, 19, Qt::Monday);
    const ActivityBuckets expected{BucketSize::Week,
                                   {{{2025, 12, 29}, {2025, 12, 29}, 3, 6, 0},
                                    {{2026, 1, 5}},
                                    {{2026, 1, 12}, {2026, 1, 17}, 1, 2, 0}}};
    QCOMPARE(weeks, expected);
    // A week that begins on Sunday.
    const ActivityBuckets american = bucketsOf(days, 19, Qt::Sunday);
    QCOMPARE(american.buckets.front().begin, QDate(2025, 12, 28));
    QCOMPARE(american.buckets.front().all(), 6);
    QCOMPARE(bucketsOf(days, 20, Qt::Monday).buckets.size(), size_t(20));
    QVERIFY(bucketsOf({}, 5, Qt::Monday).buckets.empty());
}

void TestOverview::digestOfAFewAtOnce()
{
    ConversationDigest digest(QTimeZone::utc());
    const QSignalSpy changed(&digest, &ConversationDigest::changed);
    QVERIFY(!digest.isKnown());
    digest.setConversation(told(u"ioi"_s));
    QVERIFY(digest.isKnown());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(digest.overview().inbound, 2);
    QCOMPARE(digest.days().size(), size_t(1));
    digest.setConversation(told(u"ioi"_s));
    QCOMPARE(changed.count(), 1);
    digest.setConversation({});
    QCOMPARE(changed.count(), 2);
    QVERIFY(digest.days().empty());
}

void TestOverview::digestOfManyLater()
{
    ConversationDigest digest(QTimeZone::utc());
    QSignalSpy changed(&digest, &ConversationDigest::changed);
    digest.setConversation(longConversation(5'000, MessageDirection::Outbound));
    // It has to come back through the event loop, which doesn't run yet.
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(digest.overview().outbound, 5'000);
    QCOMPARE(digest.days().size(), size_t(209));
}

void TestOverview::onlyTheLastIsTold()
{
    ConversationDigest digest(QTimeZone::utc());
    QList<qsizetype> told;
    connect(&digest, &ConversationDigest::changed, this,
            [&] { told.append(digest.overview().inbound - digest.overview().outbound); });
    for (int count = 2'000; count < 2'010; ++count)
        digest.setConversation(longConversation(count, MessageDirection::Outbound));
    digest.setConversation(longConversation(3'000, MessageDirection::Inbound));
    QTRY_COMPARE(told, QList<qsizetype>{3'000});

    // A short one is there at once, and what is still being counted comes too late.
    digest.setConversation(longConversation(4'000, MessageDirection::Outbound));
    digest.setConversation(longConversation(10, MessageDirection::Inbound));
    QCOMPARE(told.last(), 10);
    digest.setConversation(longConversation(5'000, MessageDirection::Inbound));
    QTRY_COMPARE(told, QList<qsizetype>({3'000, 10, 5'000}));
}

void TestOverview::nothingIsToldOfSomebodyElse()
{
    ConversationDigest digest(QTimeZone::utc());
    QSignalSpy changed(&digest, &ConversationDigest::changed);
    digest.setConversation(longConversation(5'000, MessageDirection::Outbound));
    digest.clear();
    QCOMPARE(changed.count(), 0);
    digest.setConversation(told(u"i"_s));
    digest.clear();
    QCOMPARE(changed.count(), 2);
    QVERIFY(!digest.isKnown());
    QCOMPARE(digest.overview(), ConversationOverview());
    digest.setConversation(longConversation(2'000, MessageDirection::Inbound));
    QTRY_VERIFY(digest.isKnown());
    QCOMPARE(digest.overview().inbound, 2'000);
    QCOMPARE(changed.count(), 3);
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
