#include "reading/ConversationDays.h"
#include "reading/FilteredConversation.h"
#include "reading/TypedDate.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

QDateTime noon(QDate day)
{
    return {day, QTime(12, 0), QTimeZone::utc()};
}

struct Made {
    QDateTime time = {};
    MessageDirection direction = MessageDirection::Inbound;
    QString type = u"text"_s;
    bool hasMedia = false;
    QString status = u"delivered"_s;
};

Conversation conversationOf(const QList<Made> &messages)
{
    ConversationBuilder builder;
    int number = 0;
    for (const Made &made : messages) {
        const std::string sid = std::to_string(++number);
        builder.add(
            {.sid = sid, .body = sid, .mediaUrl = made.hasMedia ? "https://example.com/a.png" : ""},
            {.mediaContentType = {},
             .type = made.type,
             .direction = made.direction,
             .status = made.status},
            made.time);
    }
    return builder.take();
}

/// Every second one is the agent's.
Conversation longConversation(qsizetype size)
{
    QList<Made> messages(size);
    for (qsizetype i = 0; i < size; ++i)
        messages[i].direction = i % 2 ? MessageDirection::Outbound : MessageDirection::Inbound;
    return conversationOf(messages);
}

const MessageFilter onlyOurs{.direction = MessageDirection::Outbound};

} // namespace

class MessageFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passes_data()
    {
        using Rows = std::vector<qsizetype>;
        QTest::addColumn<MessageFilter>("filter");
        QTest::addColumn<std::vector<qsizetype>>("rows");
        QTest::newRow("everything") << MessageFilter() << Rows{0, 1, 2, 3, 4};
        QTest::newRow("theirs") << MessageFilter{.direction = MessageDirection::Inbound}
                                << Rows{0, 2};
        QTest::newRow("ours") << onlyOurs << Rows{1, 3};
        QTest::newRow("type") << MessageFilter{.type = u"IMAGE"_s} << Rows{2, 3};
        QTest::newRow("no such type") << MessageFilter{.type = u"x"_s} << Rows{};
        QTest::newRow("media") << MessageFilter{.onlyWithMedia = true} << Rows{2, 4};
        QTest::newRow("not delivered") << MessageFilter{.onlyUndelivered = true} << Rows{1, 3};
        QTest::newRow("together") << MessageFilter{.direction = MessageDirection::Outbound,
                                                   .type = u"image"_s,
                                                   .onlyUndelivered = true}
                                  << Rows{3};
    }

    void passes()
    {
        QFETCH(MessageFilter, filter);
        QFETCH(std::vector<qsizetype>, rows);
        const Conversation conversation =
            conversationOf({{},
                            {.direction = MessageDirection::Outbound, .status = u"FAILED"_s},
                            {.type = u"image"_s, .hasMedia = true},
                            {.direction = MessageDirection::Outbound,
                             .type = u"Image"_s,
                             .status = u"undelivered"_s},
                            {.direction = MessageDirection::Unknown, .hasMedia = true}});
        QCOMPARE(rowsOf(conversation, filter), rows);
        QCOMPARE(rowsOf({}, filter), std::vector<qsizetype>());
        // The same through the class that also says which row is which.
        FilteredConversation filtered;
        filtered.setSource(conversation);
        filtered.setFilter(filter);
        QCOMPARE(filtered.shown(), conversation.only(rows));
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto shown = static_cast<qsizetype>(i);
            QCOMPARE(filtered.sourceRow(shown), rows[i]);
            QCOMPARE(filtered.shownRow(rows[i]), shown);
        }
        QCOMPARE(filtered.shownRow(conversation.size()), filtered.shown().size());
    }

    void types()
    {
        QCOMPARE(typesOf({}), QStringList());
        QCOMPARE(typesOf(conversationOf({{.type = u"video"_s},
                                         {.type = u"Audio"_s},
                                         {.type = {}},
                                         {.type = u"audio"_s, .status = u"read"_s},
                                         {.type = u"text"_s}})),
                 (QStringList{u"Audio"_s, u"text"_s, u"video"_s}));
    }

    void longOnesAreFilteredElsewhere()
    {
        const Conversation conversation =
            longConversation(FilteredConversation::mostAtOnce * 2 + 1);
        FilteredConversation filtered;
        QSignalSpy changed(&filtered, &FilteredConversation::changed);
        filtered.setSource(conversation);
        QCOMPARE(changed.size(), 1);
        QVERIFY(filtered.shown().isSharedWith(conversation));
        filtered.setFilter(onlyOurs);
        // Shown as before until it is there.
        QVERIFY(filtered.shown().isSharedWith(conversation));
        QVERIFY(changed.wait());
        QCOMPARE(filtered.shown().size(), FilteredConversation::mostAtOnce);
        QCOMPARE(filtered.sourceRow(10), 21);
        QCOMPARE(filtered.shownRow(20), 10);
        QCOMPARE(changed.size(), 2);
    }

    void theLastCounts()
    {
        FilteredConversation filtered;
        QSignalSpy changed(&filtered, &FilteredConversation::changed);
        filtered.setFilter(onlyOurs);
        for (const int more : {3, 9, 5})
            filtered.setSource(longConversation(FilteredConversation::mostAtOnce + 2 * more));
        QVERIFY(changed.wait());
        QCOMPARE(filtered.shown().size(), FilteredConversation::mostAtOnce / 2 + 5);
        // Somebody else: nothing of the one before comes after that.
        filtered.setSource(longConversation(FilteredConversation::mostAtOnce + 100));
        filtered.setSource({});
        QVERIFY(filtered.shown().isEmpty());
        QTest::qWait(50);
        QVERIFY(filtered.shown().isEmpty());
        // Ended in the middle of it.
        filtered.setSource(longConversation(FilteredConversation::mostAtOnce + 100));
    }

    void days()
    {
        const QTimeZone zone("Europe/Amsterdam");
        const QDate day(2026, 3, 28);
        const Conversation conversation =
            conversationOf({{.time = {}},
                            {.time = noon(day)},
                            // Already the next day over there, of 23 hours for the clock's change.
                            {.time = QDateTime(day, QTime(23, 30), QTimeZone::utc())},
                            {.time = {}},
                            {.time = noon(day.addDays(5))}});
        QCOMPARE(daysOf({}, zone), DayRange());
        QCOMPARE(daysOf(conversationOf({{}, {}}), zone), DayRange());
        QCOMPARE(daysOf(conversation, zone), (DayRange{day, day.addDays(5)}));
        QCOMPARE(dayAt(conversation, 0, zone), QDate());
        QCOMPARE(dayAt(conversation, 2, zone), day.addDays(1));
        QCOMPARE(dayAt(conversation, 2, QTimeZone::utc()), day);
        QCOMPARE(rowOfDay(conversation, day.addDays(-1000), zone), 1);
        QCOMPARE(rowOfDay(conversation, day, zone), 1);
        QCOMPARE(rowOfDay(conversation, day.addDays(1), zone), 2);
        QCOMPARE(rowOfDay(conversation, day.addDays(1), QTimeZone::utc()), 4);
        QCOMPARE(rowOfDay(conversation, day.addDays(2), zone), 4);
        QCOMPARE(rowOfDay(conversation, day.addDays(6), zone), 5);
        // There are zones in which a day begins at one o'clock.
        QCOMPARE(rowOfDay(conversation, QDate(2018, 11, 4), QTimeZone("America/Sao_Paulo")), 1);
    }

    void typedDates_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("expected");
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German);
        const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
        const QLocale chinese(QLocale::Chinese);
        const QDate day(2026, 4, 5);
        const auto row = [](const QByteArray &name, const QLocale &locale, const QString &typed,
                            QDate expected) {
            QTest::newRow(name.constData()) << locale << typed << expected;
        };
        row("iso", german, u" 2026-04-05 "_s, day);
        row("iso, american", american, u"2026-4-5"_s, day);
        row("british", british, u"05/04/2026"_s, day);
        row("american", american, u"4/5/2026"_s, day);
        row("american, short", american, u"4/5/26"_s, day);
        row("last century", american, u"4/5/97"_s, QDate(1997, 4, 5));
        row("german", german, u"5.4.2026"_s, day);
        row("german, no year", german, u"5.4."_s, day);
        row("last year", german, u"5.12."_s, QDate(2025, 12, 5));
        row("leap day", german, u"29.2."_s, QDate(2024, 2, 29));
        row("words", british, u"5th of April, 2026"_s, day);
        row("american words", american, u"Sunday"_s, QDate());
        row("three letters", american, u"apr 5 2026"_s, day);
        row("german words", german, u"5. März 26"_s, QDate(2026, 3, 5));
        row("month and year", british, u"April 2026"_s, QDate(2026, 4, 1));
        row("month alone", british, u"december"_s, QDate(2025, 12, 1));
        row("month in numbers", german, u"4.2026"_s, QDate(2026, 4, 1));
        row("year", german, u"2025"_s, QDate(2025, 1, 1));
        row("arabic digits", arabic, u"٥/٤/٢٠٢٦"_s, day);
        row("arabic words", arabic, u"٥ أبريل ٢٠٢٦"_s, day);
        row("chinese", chinese, u"2026年4月5日"_s, day);
        row("japanese", QLocale(QLocale::Japanese), u"2026/04/05"_s, day);
        row("long", british, british.toString(day, QLocale::LongFormat), day);
        row("weekday", german, u"So, 5. Apr. 2026"_s, day);
        row("nothing", german, QString(), QDate());
        row("one number", german, u"5"_s, QDate());
        row("no day", german, u"31.4.2026"_s, QDate());
        row("no month", american, u"14/5/2026"_s, QDate());
        row("too many numbers", german, u"5.4.2026 12"_s, QDate());
        row("long number", german, u"5.4.20260000000000000000000"_s, QDate());
        row("something else", british, u"hello 2026"_s, QDate());
        row("two months", british, u"april march 2026"_s, QDate());
        for (const QLocale &locale :
             {british, american, german, arabic, chinese, QLocale(QLocale::Russian),
              QLocale(QLocale::Spanish), QLocale(QLocale::Hungarian)}) {
            const QByteArray name = locale.name().toLatin1();
            row(name + " short", locale, locale.toString(day, QLocale::ShortFormat), day);
            row(name + " spelt", locale, locale.toString(day, u"d MMMM yyyy"_s), day);
        }
    }

    void typedDates()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(QDate, expected);
        QCOMPARE(typedDate(typed, locale, QDate(2026, 11, 20)), expected);
    }
};

QTEST_GUILESS_MAIN(MessageFilterTest)
#include "tst_messagefilter.moc"
