#include "desk/HeldDesk.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Answers that come when somebody else is open: kept, and not shown. And answers that name
/// somebody else than was expected.
class TestLateAnswers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HeldDesk> m_desk;

    static LookUpKey zoe() { return *PhoneNumber::fromE164(u"+31612345678"_s); }
    static LookUpKey bo() { return *PhoneNumber::fromE164(u"+31612345679"_s); }

    static constexpr auto askedForZoe = "phoneNumber=%2B31612345678";
    static constexpr auto askedForBo = "phoneNumber=%2B31612345679";

private Q_SLOTS:
    void init() { m_desk = std::make_unique<HeldDesk>(); }

    void lateContact()
    {
        HeldDesk &desk = *m_desk;
        desk.open.lookUp(zoe());
        QTRY_COMPARE(desk.held.waiting(), 1);
        desk.open.lookUp(bo());
        QTRY_COMPARE(desk.held.waiting(), 2);
        desk.recorder.take();

        QVERIFY(desk.held.answer(askedForZoe, contactAnswer("zoe", "Zoë")));
        QTRY_VERIFY(desk.directory.contact({u"zoe"_s}));
        QCOMPARE(desk.directory.contact({u"zoe"_s})->name(), u"Zoë"_s);
        QCOMPARE(desk.recorder.take(), QStringList());
        QVERIFY(!desk.open.contact().value);
        QCOMPARE(desk.open.contact().progress, Progress::Loading);
        QCOMPARE(desk.open.key(), bo());

        QVERIFY(desk.held.answer(askedForBo, contactAnswer("bo", "Bo")));
        QTRY_COMPARE(desk.open.id().value, u"bo"_s);
        // Nobody asked for what belongs to the one that isn't open.
        QTRY_COMPARE(desk.held.waiting(), 2);
        QCOMPARE(desk.held.asked("/zoe"), 0);
    }

    void lateFailure()
    {
        HeldDesk &desk = *m_desk;
        desk.open.lookUp(zoe());
        desk.open.lookUp(bo());
        QTRY_COMPARE(desk.held.waiting(), 2);
        QVERIFY(desk.held.answer(askedForBo, contactAnswer("bo", "Bo")));
        QTRY_COMPARE(desk.held.waiting(), 3);
        QVERIFY(desk.held.answer(askedForZoe, notFoundAnswer(), 404));
        QVERIFY(desk.held.answer("/tags/bo", tagsAnswer("vip")));
        QVERIFY(desk.held.answer("/messages/bo", messagesAnswer("hello")));
        QTRY_VERIFY(desk.open.isSettled());
        // Another round, so that the late one has come for certain.
        desk.open.refresh();
        QTRY_COMPARE(desk.held.waiting(), 3);
        QVERIFY(desk.held.answer(askedForBo, contactAnswer("bo", "Bob")));
        QVERIFY(desk.held.answer("/tags/bo", tagsAnswer("vip")));
        QVERIFY(desk.held.answer("/messages/bo", messagesAnswer("hello")));
        QTRY_VERIFY(desk.open.isSettled());
        QCOMPARE(desk.open.contact().value->name(), u"Bob"_s);
        QCOMPARE(desk.recorder.told().count(u"contact Failed"_s), 0);
    }

    void tagsAndMessagesOfTheOneBefore()
    {
        HeldDesk &desk = *m_desk;
        QVERIFY(desk.meet(u"zoe"_s, u"Zoë"_s, u"+31612345678"_s));
        QVERIFY(desk.meet(u"bo"_s, u"Bo"_s, u"+31612345679"_s));
        desk.open.open({u"zoe"_s});
        QTRY_COMPARE(desk.held.waiting(), 3);
        desk.open.open({u"bo"_s});
        // They are given up, so that nobody waits behind them; the look-up isn't.
        QTRY_COMPARE(desk.held.waiting(), 4);
        QCOMPARE(desk.open.tags().progress, Progress::Loading);
        QCOMPARE(desk.open.conversation().progress, Progress::Loading);
        desk.recorder.take();

        QVERIFY(desk.held.answer("/tags/bo", tagsAnswer("of Bo")));
        QVERIFY(desk.held.answer("/messages/bo", messagesAnswer("from Bo")));
        QVERIFY(desk.held.answer(askedForBo, contactAnswer("bo", "Bo")));
        QVERIFY(desk.held.answer(askedForZoe, contactAnswer("zoe", "Zoé")));
        QTRY_COMPARE(desk.directory.contact({u"zoe"_s})->name(), u"Zoé"_s);
        QTRY_VERIFY(desk.open.isSettled());
        QCOMPARE(desk.open.contact().value->name(), u"Bo"_s);
        QCOMPARE(desk.open.tags().value.value(), QList<Tag>({{u"of Bo"_s, u""_s}}));
        QCOMPARE(desk.open.conversation().value->at(0).body, u"from Bo"_s);
        QCOMPARE(desk.recorder.told().count(u"tags Ready"_s), 1);
        QCOMPARE(desk.recorder.told().count(u"conversation Ready"_s), 1);
        QVERIFY(desk.recorder.told().filter(u"Failed"_s).isEmpty());
    }

    void answerThatCameAtTheLastMoment()
    {
        // Answered while the agent goes on: on its way, and not given up in time.
        HeldDesk &desk = *m_desk;
        QVERIFY(desk.meet(u"zoe"_s, u"Zoë"_s, u"+31612345678"_s));
        QVERIFY(desk.meet(u"bo"_s, u"Bo"_s, u"+31612345679"_s));
        desk.open.open({u"zoe"_s});
        QTRY_COMPARE(desk.held.waiting(), 3);
        QVERIFY(desk.held.answer("/tags/zoe", tagsAnswer("of Zoë")));
        QVERIFY(desk.held.answer("/messages/zoe", messagesAnswer("from Zoë")));
        desk.open.open({u"bo"_s});
        QTRY_COMPARE(desk.held.asked("/messages/bo"), 1);
        QVERIFY(!desk.open.tags().value);
        QVERIFY(desk.held.answer("/messages/bo", messagesAnswer("from Bo")));
        QTRY_COMPARE(desk.open.conversation().progress, Progress::Ready);
        QCOMPARE(desk.open.conversation().value->size(), 1);
        QCOMPARE(desk.open.conversation().value->at(0).body, u"from Bo"_s);
        QVERIFY(!desk.open.tags().value);
    }

    void thereAndBack()
    {
        // Zoë, Bo, Zoë again: what the first Zoë asked for is past too.
        HeldDesk &desk = *m_desk;
        QVERIFY(desk.meet(u"zoe"_s, u"Zoë"_s, u"+31612345678"_s));
        QVERIFY(desk.meet(u"bo"_s, u"Bo"_s, u"+31612345679"_s));
        desk.open.open({u"zoe"_s});
        QTRY_COMPARE(desk.held.waiting(), 3);
        desk.open.open({u"bo"_s});
        QTRY_COMPARE(desk.held.waiting(), 4);
        desk.open.open({u"zoe"_s});
        QTRY_COMPARE(desk.held.asked("/messages/zoe"), 2);
        // Of the look-ups, which are kept, that of Zoë does for both times.
        QCOMPARE(desk.held.asked(askedForZoe), 1);
        QVERIFY(desk.held.answer("/messages/zoe", messagesAnswer("second")));
        QTRY_COMPARE(desk.open.conversation().progress, Progress::Ready);
        QCOMPARE(desk.open.conversation().value->at(0).body, u"second"_s);
    }

    void manyOneAfterAnother()
    {
        // More contacts than there are connections to the service, clicked through in a hurry.
        HeldDesk &desk = *m_desk;
        for (int i = 0; i < 12; ++i)
            QVERIFY(learnAndWrite(desk.directory,
                                  people::named(QString::number(i), u"Contact %1"_s.arg(i))));
        for (int i = 0; i < 12; ++i)
            desk.open.open({QString::number(i)});
        QTRY_COMPARE(desk.held.asked("/messages/11"), 1);
        QTRY_COMPARE(desk.held.waiting(), 2);
        QVERIFY(desk.held.answer("/messages/11", messagesAnswer("the last")));
        QTRY_COMPARE(desk.open.conversation().progress, Progress::Ready);
        QCOMPARE(desk.open.conversation().value->at(0).body, u"the last"_s);
    }

    void numberOfSomebodyElseByNow()
    {
        HeldDesk &desk = *m_desk;
        QVERIFY(desk.meet(u"zoe"_s, u"Zoë"_s, u"+31612345678"_s));
        desk.open.lookUp(zoe());
        QTRY_COMPARE(desk.held.waiting(), 3);
        QVERIFY(desk.held.answer("/tags/zoe", tagsAnswer("of Zoë")));
        QTRY_COMPARE(desk.open.tags().progress, Progress::Ready);
        desk.recorder.take();

        QVERIFY(desk.held.answer(askedForZoe, contactAnswer("max", "Max")));
        QTRY_COMPARE(desk.open.id().value, u"max"_s);
        // The switch comes first, and everything of the other one after it.
        const QStringList told = desk.recorder.take();
        QCOMPARE(told.first(), u"switched"_s);
        QCOMPARE(told.count(u"switched"_s), 1);
        for (const QString &part :
             {u"contact Ready"_s, u"tags Loading"_s, u"conversation Loading"_s})
            QVERIFY(told.contains(part));
        QCOMPARE(desk.open.contact().value->name(), u"Max"_s);
        // Nothing of Zoë's is shown as Max's, and nothing more of it is waited for.
        QVERIFY(!desk.open.tags().value);
        QTRY_COMPARE(desk.held.waiting(), 2);
        QVERIFY(desk.held.answer("/messages/max", messagesAnswer("from Max")));
        QVERIFY(desk.held.answer("/tags/max", tagsAnswer("of Max")));
        QTRY_VERIFY(desk.open.isSettled());
        QCOMPARE(desk.open.tags().value->first().name, u"of Max"_s);
        QCOMPARE(desk.open.conversation().value->at(0).body, u"from Max"_s);
        // Zoë is still known, and Max is who the number finds from now on.
        QCOMPARE(desk.directory.contact({u"zoe"_s})->name(), u"Zoë"_s);
        QTRY_COMPARE(foundBy(desk.directory, zoe()), u"max"_s);
    }

    void sameAnswerTwice()
    {
        HeldDesk &desk = *m_desk;
        desk.open.lookUp(zoe());
        desk.open.refresh();
        QTRY_COMPARE(desk.held.waiting(), 1);
        QVERIFY(desk.held.answer(askedForZoe, contactAnswer("zoe", "Zoë")));
        QTRY_COMPARE(desk.held.waiting(), 2);
        QVERIFY(desk.held.answer("/tags/zoe", tagsAnswer("vip")));
        QVERIFY(desk.held.answer("/messages/zoe", messagesAnswer("hello")));
        QTRY_VERIFY(desk.open.isSettled());
        // The second one asks for nothing again and takes nothing away.
        QCOMPARE(desk.held.asked("/tags/zoe"), 1);
        QCOMPARE(desk.held.asked("/messages/zoe"), 1);
        QCOMPARE(desk.open.conversation().value->size(), 1);
        QCOMPARE(desk.recorder.told().count(u"switched"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestLateAnswers)
#include "tst_lateanswers.moc"
