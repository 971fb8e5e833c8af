#include "service/Fixtures.h"
#include "service/codec/WireAnswers.h"
#include "support/Messages.h"

#include <QTest>

#include <limits>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Conversations, and the times in all their forms.
class TestMessageAnswers : public QObject
{
    Q_OBJECT

private:
    static QStringList sids(const Conversation &messages)
    {
        QStringList all;
        for (const Message &message : messagesOf(messages))
            all.append(message.sid.toString());
        return all;
    }

    /// No time can be told from it; nothing that a time comes in.
    static constexpr qint64 untellable = std::numeric_limits<qint64>::min();
    static constexpr qint64 noTime = untellable + 1;

    static QDateTime utc(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }

private Q_SLOTS:
    void aBareArray()
    {
        const auto messages = decodeMessages(fixture(u"messages.200.bare.json"_s), Redaction());
        QVERIFY(messages);
        QCOMPARE(messages->size(), 2);
        const Message expected{.sid = u"a1"_s,
                               .body = u"أهلاً، هل لديكم موعد غداً؟"_s,
                               .mediaUrl = {},
                               .mediaContentType = {},
                               .time = utc(1795197600000),
                               .type = u"text"_s,
                               .direction = MessageDirection::Inbound,
                               .status = u"received"_s};
        QCOMPARE(messages->at(0), expected);
        QCOMPARE(messages->at(messages->size() - 1).body, u"Yes: 10:00 👍🏽"_s);
        QCOMPARE(messages->at(messages->size() - 1).direction, MessageDirection::Outbound);
    }

    void aWrappedArrayNewestFirst()
    {
        const auto messages = decodeMessages(fixture(u"messages.200.wrapped.json"_s), Redaction());
        QVERIFY(messages);
        QCOMPARE(sids(*messages), QStringList({u"w1"_s, u"w2"_s, u"w3"_s, u"w4"_s}));
        QCOMPARE(messages->at(0).body, QString());
        QCOMPARE(messages->at(0).mediaUrl, u"https://example.com/voice.ogg"_s);
        QCOMPARE(messages->at(0).mediaContentType, u"audio/ogg"_s);
        QCOMPARE(messages->at(0).time, utc(1795197600005));
        QVERIFY(!messages->at(1).time.isValid());
        QCOMPARE(messages->at(1).direction, MessageDirection::Unknown);
        QCOMPARE(messages->at(1).status, QString());
        QCOMPARE(messages->at(2).time, QDateTime({2026, 11, 20}, {18, 2, 11}, Qt::UTC));
        QVERIFY(messages->at(2).body.toString().contains("\nline two <b>not bold</b>"_L1));
        QCOMPARE(messages->at(3).body, u"cut off: \uFFFD"_s);
    }

    void noMessages_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("bare") << QByteArray("[]");
        QTest::newRow("wrapped") << QByteArray(R"({"success":true,"data":[]})");
        QTest::newRow("null") << QByteArray(R"({"success":true,"data":null})");
    }

    void noMessages()
    {
        QFETCH(const QByteArray, body);
        const auto messages = decodeMessages(answerOf(body), Redaction());
        QVERIFY(messages);
        QVERIFY(messages->isEmpty());
    }

    void anEmptyMessageIsOne()
    {
        const auto messages = decodeMessages(answerOf("[{}, {\"body\":\"\"}]"), Redaction());
        QVERIFY(messages);
        QCOMPARE(*messages, Conversation(QList<Message>(2)));
    }

    void messagesOfOneTimeStayAsTheyArrived()
    {
        const auto messages =
            decodeMessages(answerOf(R"([{"messageSid":"1","timestamp":1795197600000},
                         {"messageSid":"2","timestamp":"2026-11-20T18:00:00Z"},
                         {"messageSid":"3","timestamp":"no time"},
                         {"messageSid":"4","timestamp":{"seconds":1795197600}}])"),
                           Redaction());
        QVERIFY(messages);
        QCOMPARE(sids(*messages), QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(messages->at(0).time, messages->at(1).time);
        QCOMPARE(messages->at(0).time, messages->at(3).time);
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("expected");
        const auto row = [](const char *json, qint64 expected) {
            QTest::newRow(json) << QByteArray(json) << expected;
        };
        constexpr qint64 then = 1795197731000;
        row(R"("2026-11-20T18:02:11.482Z")", then + 482);
        row(R"("2026-11-20T18:02:11Z")", then);
        row(R"("2026-11-20T18:02Z")", then - 11'000);
        row(R"("2026-11-20 18:02:11")", then);
        row(R"("2026-11-20T18:02:11")", then);
        row(R"("2026-11-20T18:02:11.4Z")", then + 400);
        row(R"("2026-11-20T18:02:11,482999Z")", then + 482);
        row(R"("2026-11-20T18:02:11.999999999Z")", then + 999);
        row(R"("2026-11-20T20:02:11+02:00")", then);
        row(R"("2026-11-20T20:02:11+0200")", then);
        row(R"("2026-11-20T20:02:11+02")", then);
        row(R"("2026-11-20T12:32:11.482-05:30")", then + 482);
        row(R"("2026-11-21T03:47:11+09:45")", then);
        row(R"("2024-02-29T00:00:00Z")", 1709164800000);
        row(R"("1969-12-31T23:59:59.999Z")", -1);
        row(R"("1900-01-01T00:00:00Z")", -2208988800000);
        row("1795197731482", then + 482);
        row("1795197731482.0", then + 482);
        row("1.795197731482e12", then + 482);
        row("100000000000", 100000000000);
        row("253402300799999", 253402300799999);
        row(R"({"_seconds":1795197731,"_nanoseconds":482000000})", then + 482);
        row(R"({"seconds":1795197731,"nanoseconds":482999999})", then + 482);
        row(R"({"_seconds":1795197731})", then);
        row(R"({"seconds":-5})", -5000);
        for (const char *untold : {"null",
                                   "1795197731",
                                   "99999999999",
                                   "0",
                                   "-1795197731482",
                                   "253402300800000",
                                   "1e300",
                                   "18446744073709551615",
                                   R"("")",
                                   R"(".5")",
                                   R"("x.555Z")",
                                   R"("2026x11-20T18:02:11.5Z")",
                                   R"("2026-11-20")",
                                   R"("18:02:11")",
                                   R"("2026-11-20T")",
                                   R"("2026-11-20T18")",
                                   R"("2026-11-20T18:02:11.Z")",
                                   R"("2026-11-20T18:02:11Zulu")",
                                   R"("2026-11-20T18:02:11+2")",
                                   R"("2026-11-20T18:02:11+24:00")",
                                   R"("2026-11-20T18:02:60Z")",
                                   R"("2026-11-20T24:00:00Z")",
                                   R"("2026-02-29T18:02:11Z")",
                                   R"("2026-13-01T18:02:11Z")",
                                   R"("-026-11-20T18:02:11Z")",
                                   R"("0000-11-20T18:02:11Z")",
                                   R"("1795197731482")",
                                   R"("2026-11-20T18:-2:11Z")",
                                   R"("٢٠٢٦-11-20T18:02:11Z")",
                                   R"({"_seconds":9223372036854775807})",
                                   R"({"_seconds":-9223372036854775808})",
                                   R"({"_seconds":1,"_nanoseconds":1000000000})",
                                   R"({"_seconds":1,"_nanoseconds":-1})"})
            row(untold, untellable);
        for (const char *impossible :
             {"true", "[]", "[1795197731482]", "{}", R"({"_seconds":"1"})", R"({"_seconds":1.5})",
              R"({"_seconds":null})", R"({"_seconds":1,"_nanoseconds":"5"})"})
            row(impossible, noTime);
    }

    void times()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const qint64, expected);
        const auto messages =
            decodeMessages(answerOf("[{\"timestamp\":" + json + "}]"), Redaction());
        QCOMPARE(messages.has_value(), expected != noTime);
        if (!messages)
            return;
        const QDateTime time = messages->at(0).time;
        if (expected == untellable) {
            QVERIFY(!time.isValid());
            return;
        }
        QCOMPARE(time, utc(expected));
        QCOMPARE(time.timeSpec(), Qt::UTC);
    }
};

QTEST_GUILESS_MAIN(TestMessageAnswers)
#include "tst_messageanswers.moc"
