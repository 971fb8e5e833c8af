#include "desk/DeskFixture.h"
#include "desk/TakeOvers.h"
#include "server/DatabaseFile.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Who is answered by a person here, for how long, and what becomes of it.
class TestTakeOvers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_at;
    ContactId m_zoe;

    Desk &desk() { return m_at->desk(); }
    TakeOvers &takeOvers() { return desk().takeOvers(); }
    bool isIdle() { return desk().journal().entries().empty(); }
    bool isBotOn()
    {
        return DatabaseFile(m_at->server().options().databaseFile)
            .value(u"SELECT bot_active FROM contacts WHERE phone_number = '+31612345678'"_s)
            .toBool();
    }
    bool opens()
    {
        m_at->open().lookUp(keyFor(u"+31612345678"_s));
        return QTest::qWaitFor(
            [this] { return m_at->open().contact().value && m_at->open().isSettled(); });
    }
    bool settles()
    {
        return QTest::qWaitFor([this] { return desk().journal().isOpened() && isIdle(); });
    }
    /// Of the open contact; waits until that is written, and sent if the service is there.
    bool takesOver()
    {
        takeOvers().takeOver(*m_at->open().contact().value);
        return QTest::qWaitFor([this] { return takeOvers().of(m_zoe).has_value(); });
    }
    bool switches(bool isOn)
    {
        QSignalSpy saved(&desk().editor(), &ContactEditor::saved);
        desk().editor().update(m_zoe, {{ContactField::BotActive, !isOn, isOn}});
        return QTest::qWaitFor([&] { return !saved.isEmpty(); });
    }
    void pass(std::chrono::minutes time)
    {
        m_at->now = m_at->now.addDuration(time);
        takeOvers().lookAtClock();
    }
    QDateTime endOf(const ContactId &contact)
    {
        return takeOvers().of(contact).value_or(TakeOver{}).until;
    }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<DeskFixture>(AnswerForm::Observed);
        QVERIFY(m_at->start());
        m_zoe = {m_at->server().create("+31612345678", R"("firstName":"Zoë","lastName":"Bos")")};
        QVERIFY(opens());
        QVERIFY(isBotOn());
    }
    void cleanup() { m_at.reset(); }

    void handedBackWhenTheTimeIsOver()
    {
        QSignalSpy over(&takeOvers(), &TakeOvers::timeOver);
        QSignalSpy back(&takeOvers(), &TakeOvers::handedBack);
        QVERIFY(takesOver());
        QCOMPARE(takeOvers().count(), 1);
        QCOMPARE(takeOvers().all().first().since, m_at->now);
        QCOMPARE(endOf(m_zoe), m_at->now.addSecs(1800));
        QVERIFY(settles());
        QVERIFY(!isBotOn());
        pass(std::chrono::minutes(29));
        QCOMPARE(takeOvers().count(), 1);
        QCOMPARE(over.size(), 0);
        pass(std::chrono::minutes(1));
        QTRY_COMPARE(over.size(), 1);
        QCOMPARE(over.first().first().value<ContactId>(), m_zoe);
        QCOMPARE(displayName(takeOvers().person(m_zoe)), u"Zoë Bos"_s);
        QTRY_COMPARE(back.size(), 1);
        QTRY_VERIFY(isIdle() && isBotOn());
        QCOMPARE(takeOvers().count(), 0);
        QVERIFY(desk().journal().takeOvers().isEmpty());
        QCOMPARE(m_at->open().contact().value.value()[ContactField::BotActive].as<bool>().value_or(
                     false),
                 true);
    }

    void missedWhileTheProgramDidNotRun()
    {
        QVERIFY(takesOver());
        QVERIFY(settles());
        m_at->now = m_at->now.addSecs(5 * 3600);
        m_at->reopen();
        QSignalSpy over(&takeOvers(), &TakeOvers::timeOver);
        QTRY_COMPARE(over.size(), 1);
        QVERIFY(settles());
        QVERIFY(isBotOn());
        // The history names whom nobody has opened since.
        QList<HistoryLine> lines;
        desk().journal().file().history(
            {}, 0, 10, this, [&](const auto &page) { lines = page.value_or(HistoryPage()).lines; });
        QTRY_VERIFY(!lines.isEmpty());
        QCOMPARE(lines.first().contactName, u"Zoë Bos"_s);
    }

    void savedWithoutTheService()
    {
        QVERIFY(takesOver());
        QVERIFY(settles());
        m_at->server().stop();
        QSignalSpy over(&takeOvers(), &TakeOvers::timeOver);
        QSignalSpy back(&takeOvers(), &TakeOvers::handedBack);
        pass(std::chrono::minutes(31));
        QTRY_COMPARE(over.size(), 1);
        QVERIFY(!isIdle());
        QCOMPARE(back.size(), 0);
        QCOMPARE(takeOvers().count(), 0);
        // On its way: nothing is saved twice.
        takeOvers().lookAtClock();
        takeOvers().handBack({m_zoe});
        QCOMPARE(desk().journal().entries().size(), size_t(1));
        QVERIFY(m_at->server().start());
        m_at->reopen();
        QVERIFY(settles());
        QVERIFY(isBotOn());
        QVERIFY(desk().journal().takeOvers().isEmpty());
    }

    void neitherIsSentIfBothWait()
    {
        m_at->server().stop();
        QVERIFY(takesOver());
        takeOvers().handBack({m_zoe});
        QTRY_COMPARE(takeOvers().count(), 0);
        QVERIFY(m_at->server().start());
        m_at->reopen();
        QVERIFY(settles());
        QVERIFY(isBotOn());
        QVERIFY(desk().journal().takeOvers().isEmpty());
    }

    void longerAndWithoutEnd()
    {
        QVERIFY(takesOver());
        const QDateTime first = endOf(m_zoe);
        takeOvers().extend(m_zoe);
        QTRY_COMPARE(endOf(m_zoe), first.addSecs(1800));
        QVERIFY(settles());
        m_at->reopen();
        QTRY_COMPARE(endOf(m_zoe), first.addSecs(1800));
        pass(std::chrono::minutes(40));
        QCOMPARE(takeOvers().count(), 1);
        takeOvers().keepWithoutEnd(m_zoe);
        QTRY_VERIFY(!endOf(m_zoe).isValid());
        pass(std::chrono::minutes(600));
        QVERIFY(isIdle());
        QCOMPARE(takeOvers().count(), 1);
        // Nothing has to be sent to whose bot is off.
        QVERIFY(opens());
        takeOvers().takeOver(*m_at->open().contact().value);
        QTRY_COMPARE(endOf(m_zoe), m_at->now.addSecs(1800));
        QVERIFY(isIdle());
    }

    void thePlainSwitchCountsToo()
    {
        QVERIFY(switches(false));
        QCOMPARE(takeOvers().count(), 1);
        QVERIFY(!endOf(m_zoe).isValid());
        QVERIFY(settles());
        QVERIFY(switches(true));
        QCOMPARE(takeOvers().count(), 0);
        QVERIFY(settles());
        // Taking back what switched it on switches it off.
        desk().editor().undoLast(m_zoe);
        QTRY_COMPARE(takeOvers().count(), 1);
        QVERIFY(settles());
        QVERIFY(!isBotOn());
        desk().editor().undoLast(m_zoe);
        QTRY_VERIFY(isBotOn());
        QVERIFY(settles());
        QCOMPARE(takeOvers().count(), 0);
    }

    void handingBackTakenBackGoesOnWithoutEnd()
    {
        QVERIFY(takesOver());
        QVERIFY(settles());
        m_at->server().stop();
        takeOvers().handBack({m_zoe});
        QTRY_COMPARE(takeOvers().count(), 0);
        desk().editor().undoLast(m_zoe);
        QTRY_COMPARE(takeOvers().count(), 1);
        QVERIFY(!endOf(m_zoe).isValid());
        pass(std::chrono::minutes(60));
        QCOMPARE(takeOvers().count(), 1);
    }

    void discardedBeforeItWasSent()
    {
        m_at->server().stop();
        QVERIFY(takesOver());
        desk().editor().discard(takeOvers().of(m_zoe)->off);
        QTRY_COMPARE(takeOvers().count(), 0);
    }

    void refusedCountsUntilItIsTriedAgain()
    {
        m_at->server().stop();
        QVERIFY(takesOver());
        const EntryId off = takeOvers().of(m_zoe)->off;
        QSignalSpy changed(&takeOvers(), &TakeOvers::changed);
        desk().journal().refuse({off}, {.kind = FailureKind::Invalid});
        QCOMPARE(takeOvers().count(), 0);
        QVERIFY(!changed.isEmpty());
        pass(std::chrono::minutes(60));
        QCOMPARE(desk().journal().entries().size(), size_t(1));
        desk().journal().retry(off);
        QCOMPARE(takeOvers().count(), 1);
    }

    void handingBackRefusedIsNotTriedAgainAndAgain()
    {
        QVERIFY(takesOver());
        QVERIFY(settles());
        m_at->server().stop();
        pass(std::chrono::minutes(31));
        QTRY_VERIFY(!isIdle());
        const EntryId on = desk().journal().takeOvers().value(m_zoe).on;
        QVERIFY(on.isValid());
        desk().journal().refuse({on}, {.kind = FailureKind::Invalid});
        // The bot is still off.
        QCOMPARE(takeOvers().count(), 1);
        pass(std::chrono::minutes(31));
        QCOMPARE(desk().journal().entries().size(), size_t(1));
        desk().editor().discard(on);
        QVERIFY(!endOf(m_zoe).isValid());
        QCOMPARE(takeOvers().count(), 1);
    }

    void somebodyElseHasSwitchedItOn()
    {
        QVERIFY(takesOver());
        QVERIFY(settles());
        const auto switchOn = [this] {
            return m_at->server()
                .send("PUT", "/contacts/" + m_zoe.value.toUtf8(), R"({"is_bot_active":true})")
                .status;
        };
        QCOMPARE(switchOn(), 200);
        // An answer of the same moment may be to a question from before the change.
        m_at->open().refresh();
        QTRY_VERIFY(m_at->open().isSettled());
        QCOMPARE(takeOvers().count(), 1);
        pass(std::chrono::minutes(1));
        m_at->open().refresh();
        QTRY_COMPARE(takeOvers().count(), 0);
        QTRY_VERIFY(m_at->open().isSettled());
        m_at->reopen();
        QTRY_VERIFY(desk().journal().isOpened());
        QVERIFY(desk().journal().takeOvers().isEmpty());
    }

    void severalGoBackTogether()
    {
        const ContactId amy{m_at->server().create("+31687654321", R"("firstName":"Amy")")};
        QVERIFY(takesOver());
        QSignalSpy saved(&desk().editor(), &ContactEditor::saved);
        desk().editor().update(amy, {{ContactField::BotActive, true, false}});
        QTRY_COMPARE(takeOvers().count(), 2);
        QVERIFY(settles());
        saved.clear();
        takeOvers().handBack({m_zoe, amy, {u"nobody"_s}});
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.first().first().value<QList<EntryId>>().size(), 2);
        QCOMPARE(takeOvers().count(), 0);
        QVERIFY(settles());
        QVERIFY(isBotOn());
    }

    void whoseBotIsNotKnown()
    {
        Contact seen = *m_at->open().contact().value;
        seen[ContactField::BotActive] = {};
        m_at->server().stop();
        takeOvers().takeOver(seen);
        QTRY_COMPARE(takeOvers().count(), 1);
        const Entry *entry = desk().journal().entry(takeOvers().of(m_zoe)->off);
        QVERIFY(entry && isUnknown(entry->edits.first().before));
    }

    void whoIsBeingCreatedTakesItAlong()
    {
        m_at->server().stop();
        NewContact amy{.phoneNumber = numberFor(u"+31687654321"_s)};
        amy.botActive = true;
        desk().editor().create(amy);
        const ContactId here = ContactEditor::idOfNew(amy.phoneNumber);
        QTRY_VERIFY(desk().editor().isCreating(amy.phoneNumber) && m_at->directory().contact(here));
        takeOvers().takeOver(*m_at->directory().contact(here));
        QTRY_COMPARE(takeOvers().count(), 1);
        QCOMPARE(takeOvers().all().first().contact, here);
        QVERIFY(m_at->server().start());
        m_at->reopen();
        QVERIFY(settles());
        QCOMPARE(takeOvers().count(), 1);
        const ContactId named = takeOvers().all().first().contact;
        QVERIFY(named != here);
        pass(std::chrono::minutes(31));
        QTRY_COMPARE(takeOvers().count(), 0);
        QVERIFY(settles());
    }
};

QTEST_GUILESS_MAIN(TestTakeOvers)
#include "tst_takeovers.moc"
