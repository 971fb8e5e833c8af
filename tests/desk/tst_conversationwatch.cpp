#include "desk/ConversationWatch.h"
#include "desk/HeldDesk.h"
#include "outbox/HeldTime.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QByteArray twoMessages()
{
    return R"([{"messageSid":"m","body":"hello","timestamp":1795197600000,"type":"text",)"
           R"("direction":"inbound","status":"read"},)"
           R"({"messageSid":"n","body":"again","timestamp":1795197700000,"type":"text",)"
           R"("direction":"inbound","status":"read"}])";
}

} // namespace

/// The conversation that is kept fresh, in a time that the test moves on. The service answers when
/// the test says so.
class TestConversationWatch : public QObject
{
    Q_OBJECT

private:
    HeldTime m_time;
    std::unique_ptr<HeldDesk> m_desk;
    std::unique_ptr<ConversationWatch> m_watch;

    int asked() const { return m_desk->held.asked("/messages/"); }
    bool isAwaited(int number) const
    {
        return QTest::qWaitFor([&] { return asked() == number && m_desk->held.waiting() > 0; });
    }
    /// Answers what is waited for, and lets the watch hear it.
    bool answer(const QByteArray &body, int status = 200)
    {
        return m_desk->held.answer("/messages/", body, status) &&
               QTest::qWaitFor([&] { return m_watch->nextAt().isValid(); });
    }
    /// In milliseconds from now; -1 for not at all.
    qint64 nextIn() const
    {
        return m_watch->nextAt().isValid() ? m_time.now().msecsTo(m_watch->nextAt()) : -1;
    }
    /// Time passes until it is asked for again, and it is: for the `number`-th time.
    bool letAsk(int number)
    {
        m_time.advance(std::chrono::milliseconds(nextIn()));
        return isAwaited(number);
    }
    /// Nothing has been asked by now, and nothing is about to be.
    bool isQuiet(int number)
    {
        m_time.advance(1h);
        QTest::qWait(20);
        return asked() == number;
    }

private Q_SLOTS:
    /// Somebody is open with one message, asked for once; the agent watches and wants it fresh.
    void init()
    {
        m_desk = std::make_unique<HeldDesk>();
        m_watch = std::make_unique<ConversationWatch>(m_desk->open, m_time.timekeeper());
        m_desk->open.lookUp(*PhoneNumber::fromE164(u"+31612345678"_s));
        QTRY_COMPARE(m_desk->held.waiting(), 1);
        QVERIFY(m_desk->held.answer("GET", contactAnswer("zoe", "Zoë")));
        QTRY_COMPARE(m_desk->held.waiting(), 2);
        QVERIFY(m_desk->held.answer("/tags/", tagsAnswer("vip")));
        QVERIFY(m_desk->held.answer("/messages/", messagesAnswer("hello")));
        QTRY_VERIFY(m_desk->open.isSettled());
        m_desk->recorder.take();
        m_watch->setWatched(true);
        QCOMPARE(nextIn(), -1);
        m_watch->setEnabled(true);
    }
    void cleanup()
    {
        m_watch.reset();
        m_desk.reset();
    }

    void asksForTheConversationAlone()
    {
        QCOMPARE(nextIn(), 10'000);
        m_time.advance(9999ms);
        QTest::qWait(20);
        QCOMPARE(asked(), 1);
        QVERIFY(letAsk(2));
        QCOMPARE(m_desk->held.waiting(), 1);
        // Nobody is shown a conversation that is loading, and none is asked for a second time.
        QCOMPARE(m_desk->open.conversation().progress, Progress::Ready);
        QVERIFY(m_desk->open.isSettled());
        QCOMPARE(nextIn(), -1);
        m_desk->now = m_desk->now.addSecs(10);
        QVERIFY(answer(twoMessages()));
        QTRY_COMPARE(m_desk->open.conversation().value->size(), 2);
        QCOMPARE(m_desk->open.conversation().asOf, m_desk->now);
        QCOMPARE(m_desk->recorder.take(), QStringList({u"conversation Ready"_s}));
        QCOMPARE(m_desk->held.asked("/tags/"), 1);
        QCOMPARE(m_desk->held.asked("/v1/contacts?"), 1);
        // It is in the file as well.
        QTRY_COMPARE(fetchedConversation(m_desk->directory, {u"zoe"_s})->conversation.size(), 2);
    }

    void isPacedByNews()
    {
        QList<qint64> pauses;
        for (int number = 2; number < 10; ++number) {
            QVERIFY(letAsk(number));
            QVERIFY(answer(messagesAnswer("hello")));
            pauses.append(nextIn());
        }
        QCOMPARE(pauses, QList<qint64>(
                             {15'000, 22'500, 33'750, 50'625, 75'937, 113'905, 120'000, 120'000}));
        QVERIFY(letAsk(10));
        QVERIFY(answer(twoMessages()));
        QCOMPARE(nextIn(), 5000);
        QVERIFY(letAsk(11));
        QVERIFY(answer(twoMessages()));
        QCOMPARE(nextIn(), 7500);
    }

    void isPacedByHowLongAnAnswerTakes()
    {
        QVERIFY(letAsk(2));
        m_time.advance(4s);
        QVERIFY(answer(messagesAnswer("hello")));
        QCOMPARE(nextIn(), 40'000);
        QVERIFY(letAsk(3));
        m_time.advance(59s);
        QVERIFY(answer(messagesAnswer("hello")));
        QCOMPARE(nextIn(), 300'000);
    }

    void desksDontAskTogether()
    {
        m_time.chance = 0.5;
        QVERIFY(letAsk(2));
        QVERIFY(answer(messagesAnswer("hello")));
        QCOMPARE(nextIn(), 13'500);
        m_time.chance = 0;
    }

    void hurriesForAnAgentAtWork()
    {
        for (int number = 2; number < 6; ++number) {
            QVERIFY(letAsk(number));
            QVERIFY(answer(messagesAnswer("hello")));
        }
        QCOMPARE(nextIn(), 50'625);
        m_watch->nudge();
        QCOMPARE(nextIn(), 10'000);
        m_time.advance(6s);
        // It doesn't wait for the end of what the agent does.
        m_watch->nudge();
        QCOMPARE(nextIn(), 4000);
        QVERIFY(letAsk(6));
        m_watch->nudge();
        QCOMPARE(nextIn(), -1);
        QCOMPARE(asked(), 6);
    }

    void asksOnlyWhileWatched()
    {
        m_watch->setWatched(false);
        QVERIFY(isQuiet(1));
        // Its time came meanwhile.
        m_watch->setWatched(true);
        QCOMPARE(nextIn(), 0);
        QVERIFY(letAsk(2));
        QVERIFY(answer(messagesAnswer("hello")));
        m_watch->setWatched(false);
        m_time.advance(5s);
        m_watch->setWatched(true);
        QCOMPARE(nextIn(), 10'000);
        m_watch->setEnabled(false);
        QVERIFY(isQuiet(2));
    }

    void anAnswerStillCountsForWhoLooksAway()
    {
        QVERIFY(letAsk(2));
        m_watch->setWatched(false);
        QVERIFY(m_desk->held.answer("/messages/", twoMessages()));
        QTRY_COMPARE(m_desk->open.conversation().value->size(), 2);
        QVERIFY(isQuiet(2));
    }

    void failuresAreSeenByNobody()
    {
        const QDateTime asOf = m_desk->open.conversation().asOf;
        QList<qint64> pauses;
        for (int number = 2; number < 8; ++number) {
            QVERIFY(letAsk(number));
            QVERIFY(answer("<html>", 200));
            pauses.append(nextIn());
            // The agent's work mends nothing.
            m_watch->nudge();
            QCOMPARE(nextIn(), pauses.last());
        }
        QCOMPARE(pauses, QList<qint64>({20'000, 40'000, 80'000, 160'000, 300'000, 300'000}));
        QCOMPARE(m_watch->failure()->kind, FailureKind::NotUnderstood);
        QCOMPARE(m_desk->recorder.take(), QStringList());
        QCOMPARE(m_desk->open.conversation().progress, Progress::Ready);
        QVERIFY(!m_desk->open.conversation().failure);
        QCOMPARE(m_desk->open.conversation().asOf, asOf);
        QCOMPARE(m_desk->open.conversation().value->size(), 1);

        QVERIFY(letAsk(8));
        QVERIFY(answer(twoMessages()));
        QVERIFY(!m_watch->failure());
        QCOMPARE(nextIn(), 5000);
    }

    void aPauseTheServiceWantsIsKept()
    {
        QVERIFY(letAsk(2));
        // The desk's clock and the watch's are set alike.
        m_desk->now = m_time.now();
        QVERIFY(m_desk->held.answer("/messages/", "{}", 429, "Retry-After: 200\r\n"));
        QTRY_COMPARE(nextIn(), 200'000);
        QCOMPARE(m_watch->failure()->kind, FailureKind::RateLimited);
        // It is meant for the account.
        m_desk->open.open({u"anna"_s});
        QVERIFY(nextIn() < 0 || nextIn() >= 200'000);
    }

    void aRefusedKeyEndsIt()
    {
        QVERIFY(letAsk(2));
        QVERIFY(m_desk->held.answer("/messages/", "{}", 401));
        QTRY_VERIFY(m_watch->failure());
        QCOMPARE(m_watch->failure()->kind, FailureKind::RefusedKey);
        QCOMPARE(nextIn(), -1);
        QVERIFY(isQuiet(2));
        m_watch->tryAgain();
        QVERIFY(!m_watch->failure());
        QCOMPARE(nextIn(), 10'000);
        QVERIFY(letAsk(3));
    }

    void waitsForWhatIsAskedAnyway()
    {
        m_desk->open.refresh();
        QCOMPARE(nextIn(), -1);
        QTRY_COMPARE(m_desk->held.waiting(), 3);
        QVERIFY(isQuiet(2));
        QVERIFY(answer(messagesAnswer("hello")));
        QCOMPARE(nextIn(), 10'000);
    }

    void anAgentsRefreshOvertakesIt()
    {
        QVERIFY(letAsk(2));
        m_desk->open.refresh();
        QCOMPARE(m_desk->open.conversation().progress, Progress::Loading);
        QTRY_COMPARE(m_desk->held.asked("/tags/"), 2);
        QVERIFY(m_desk->held.answer("/messages/", twoMessages()));
        QTRY_COMPARE(m_desk->open.conversation().progress, Progress::Ready);
        QCOMPARE(m_desk->open.conversation().value->size(), 2);
        QCOMPARE(nextIn(), 10'000);
        QCOMPARE(m_watch->failure(), std::nullopt);
    }

    void anotherContactBeginsAnew()
    {
        for (int number = 2; number < 5; ++number) {
            QVERIFY(letAsk(number));
            QVERIFY(answer(messagesAnswer("hello")));
        }
        QVERIFY(m_desk->meet(u"anna"_s, u"Anna"_s, u"+31612345679"_s));
        QVERIFY(letAsk(5));
        m_desk->open.open({u"anna"_s});
        QTRY_VERIFY(m_desk->held.asked("/messages/anna") == 1);
        QCOMPARE(nextIn(), -1);
        QVERIFY(m_desk->held.answer("/messages/anna", messagesAnswer("hi")));
        QTRY_COMPARE(nextIn(), 10'000);
        m_time.advance(10s);
        QTRY_COMPARE(m_desk->held.asked("/messages/anna"), 2);
    }

    void nobodyIsNotAskedFor()
    {
        HeldDesk empty;
        ConversationWatch watch(empty.open, m_time.timekeeper());
        watch.setEnabled(true);
        watch.setWatched(true);
        watch.nudge();
        QVERIFY(!watch.nextAt().isValid());
        m_time.advance(1h);
        QCOMPARE(empty.held.asked("GET"), 0);
        QVERIFY(!empty.open.refreshConversation({}));
    }
};

QTEST_GUILESS_MAIN(TestConversationWatch)
#include "tst_conversationwatch.moc"
