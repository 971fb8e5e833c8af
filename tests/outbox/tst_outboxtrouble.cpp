#include "outbox/OutboxFixture.h"
#include "service/Waiting.h"
#include "support/FullDisk.h"
#include "support/WorkspaceScript.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What becomes of the changes while something stands in their way.
class TestOutboxTrouble : public QObject
{
    Q_OBJECT

private:
    using F = ContactField;
    using Kind = OutboxState::Kind;

    const QByteArray m_change = "PUT ";

    std::unique_ptr<WorkspaceScript> m_script;
    std::unique_ptr<OutboxFixture> m_desk;

    OutboxState state() const { return m_desk->outbox().state(); }
    EntryId renamed(const QString &contact)
    {
        return m_desk->record(update(contact, {text(F::FirstName, u"A"_s, u"B"_s)}));
    }
    QList<EntryId> renamedMany(int count)
    {
        QList<Entry> entries;
        for (int i = 0; i < count; ++i)
            entries.append(update(u"c%1"_s.arg(i), {text(F::FirstName, u"A"_s, u"B"_s)}));
        return m_desk->record(entries);
    }
    int sent() const { return m_script->count(m_change); }
    /// Whose changes arrived at the service, leaving out the first so many requests.
    QSet<QByteArray> asked(int skipped) const
    {
        QSet<QByteArray> contacts;
        for (const QByteArray &write : writesIn(m_script->requests().sliced(skipped)))
            contacts.insert(write.split(' ').last());
        return contacts;
    }
    bool areDone(const QList<EntryId> &ids)
    {
        return waitFor([&] { return m_desk->journal().entries().empty(); }) &&
               std::all_of(ids.begin(), ids.end(), [this](EntryId id) {
                   return m_desk->entry(id).state == EntryState::Done;
               });
    }

private Q_SLOTS:
    void init()
    {
        m_script = std::make_unique<WorkspaceScript>();
        m_script->to("", acknowledged());
        m_desk = std::make_unique<OutboxFixture>(m_script->account());
        QVERIFY(m_desk->open());
    }
    void cleanup()
    {
        m_desk.reset();
        m_script.reset();
    }

    void oneFindsOutWhetherTheServiceIsBack()
    {
        m_script->to(m_change, ScriptedServer::reset());
        const QDateTime since = m_desk->time.now();
        const QList<EntryId> ids = renamedMany(20);
        QTRY_COMPARE(state().kind, Kind::Offline);
        QVERIFY(m_desk->rests());
        QCOMPARE(state().since, since);
        QCOMPARE(asked(0), QSet<QByteArray>({"c0", "c1", "c2", "c3"}));
        // Each is attempted three times. A connection that breaks before it has a request takes
        // one along that waits for a connection, and nobody hears of that attempt.
        QVERIFY(sent() <= 4 * 3);
        QCOMPARE(m_desk->journal().entry(ids.first())->failure->kind, FailureKind::Offline);
        QCOMPARE(m_desk->journal().entry(ids.last())->failure, std::nullopt);
        for (const auto pause : {1s, 2s, 4s}) {
            const int before = sent();
            m_desk->time.advance(pause - 1ms);
            QVERIFY(m_desk->rests());
            QCOMPARE(sent(), before);
            m_desk->time.advance(1ms);
            QTRY_VERIFY(sent() > before);
            QVERIFY(m_desk->rests());
            QCOMPARE(asked(before).size(), 1);
            QVERIFY(sent() <= before + 3);
        }
        QCOMPARE(state(), (OutboxState{Kind::Offline, since, {}}));
        m_script->to(m_change, acknowledged());
        m_desk->time.advance(8s);
        QVERIFY(areDone(ids));
        QTRY_COMPARE(state(), OutboxState{});
        QCOMPARE(m_desk->states, QList({Kind::Offline, Kind::Running}));

        // And again, without a restart.
        m_script->to(m_change, ScriptedServer::reset());
        const EntryId again = renamed(u"zoe"_s);
        QTRY_COMPARE(state().kind, Kind::Offline);
        m_script->to(m_change, acknowledged());
        m_desk->time.advance(1s);
        QVERIFY(m_desk->becomes(again, EntryState::Done));
    }

    void whatMayWorkAgainIsTriedAtOnce()
    {
        m_script->to(m_change, ScriptedServer::reset());
        const EntryId id = renamed(u"anna"_s);
        QTRY_COMPARE(state().kind, Kind::Offline);
        m_script->to(m_change, acknowledged());
        m_desk->outbox().resume();
        QVERIFY(m_desk->becomes(id, EntryState::Done));

        m_script->to(m_change, ScriptedServer::answer(500, ""));
        const EntryId later = renamed(u"anna"_s);
        QTRY_VERIFY(m_desk->journal().entry(later)->notBefore.isValid());
        QVERIFY(m_desk->rests());
        m_script->to(m_change, acknowledged());
        m_desk->outbox().resume();
        QVERIFY(m_desk->becomes(later, EntryState::Done));
    }

    void offlineIsOverWhenNothingWaits()
    {
        m_script->to(m_change, ScriptedServer::reset());
        const EntryId id = renamed(u"anna"_s);
        QTRY_COMPARE(state().kind, Kind::Offline);
        m_desk->journal().withdraw(id);
        QTRY_COMPARE(state().kind, Kind::Running);
    }

    void leavesTheServiceAloneForAsLongAsItWants()
    {
        m_script->to(m_change, ScriptedServer::answer(429, "", "Retry-After: 120\r\n"));
        const QList<EntryId> ids = renamedMany(20);
        QTRY_COMPARE(state().kind, Kind::Paused);
        QVERIFY(m_desk->rests());
        QVERIFY(state().until >= m_desk->time.now().addSecs(120));
        const int before = sent();
        QVERIFY(before <= 4);
        m_desk->outbox().resume();
        m_desk->time.advance(119s);
        QVERIFY(m_desk->rests());
        QCOMPARE(sent(), before);
        m_script->to(m_change, acknowledged());
        for (int i = 0; i < 5; ++i)
            m_desk->time.advance(1s);
        QVERIFY(areDone(ids));
        QTRY_COMPARE(state(), OutboxState{});
    }

    void goesOnWithAnotherKey()
    {
        m_script->to(m_change, ScriptedServer::answer(401, R"("bad key")"));
        const QList<EntryId> ids = renamedMany(20);
        QTRY_COMPARE(state().kind, Kind::KeyRefused);
        QVERIFY(m_desk->rests());
        QCOMPARE(sent(), 4);
        for (const EntryId id : ids)
            QCOMPARE(m_desk->entry(id).state, EntryState::Waiting);
        m_desk->time.advance(10min);
        QVERIFY(m_desk->rests());
        QCOMPARE(sent(), 4);
        // A key that isn't right either is tried once.
        m_desk->outbox().resume();
        QTRY_COMPARE(sent(), 5);
        QVERIFY(m_desk->rests());
        QCOMPARE(state().kind, Kind::KeyRefused);
        QCOMPARE(sent(), 5);
        m_script->to(m_change, acknowledged());
        m_desk->outbox().resume();
        QVERIFY(areDone(ids));
        QTRY_COMPARE(state(), OutboxState{});
    }

    void aServiceInTroubleIsNotAskedByEverybody()
    {
        m_script->to(m_change, ScriptedServer::answer(500, ""));
        const QList<EntryId> ids = renamedMany(50);
        QTRY_COMPARE(state().kind, Kind::Paused);
        QVERIFY(m_desk->rests());
        QVERIFY(sent() <= 8 * 3);
        m_script->to(m_change, acknowledged());
        for (int i = 0; i < 5; ++i) {
            m_desk->time.advance(2s);
            QVERIFY(m_desk->rests());
        }
        QVERIFY(areDone(ids));
    }

    void oneContactsTroubleIsNotThatOfAll()
    {
        m_script->to("PUT /v1/contacts/c0", ScriptedServer::answer(500, ""));
        const QList<EntryId> ids = renamedMany(20);
        QTRY_COMPARE(m_desk->journal().entries().size(), size_t(1));
        QCOMPARE(state().kind, Kind::Running);
        QCOMPARE(m_desk->entry(ids.first()).state, EntryState::Waiting);
    }

    void whatIsPausedLongerAndLongerGoesOnForEver()
    {
        m_script->to(m_change, ScriptedServer::answer(500, ""));
        const EntryId id = renamed(u"anna"_s);
        for (const int seconds : {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
            const QDateTime next = m_desk->time.now().addSecs(seconds);
            QTRY_COMPARE(m_desk->journal().entry(id)->notBefore, next);
            QVERIFY(m_desk->rests());
            // No longer than half a minute at a time: the clock is looked at in between.
            for (int i = 0; i < seconds; ++i)
                m_desk->time.advance(1s);
        }
        QTRY_COMPARE(m_desk->journal().entry(id)->attempts, 10);
    }

    void nothingIsSentThatCannotBeWrittenDown()
    {
        m_desk->stop();
        const QList<EntryId> ids = renamedMany(20);
        auto full = std::make_unique<FullDisk>(0);
        m_desk->send();
        QTRY_VERIFY(m_desk->journal().entry(ids.first())->failure);
        QVERIFY(m_desk->rests());
        QCOMPARE(m_desk->journal().entry(ids.first())->failure->kind, FailureKind::Storage);
        QCOMPARE(m_desk->journal().entry(ids.first())->state, EntryState::Waiting);
        // Not everybody finds out one after the other.
        const auto tried = std::count_if(ids.begin(), ids.end(), [this](EntryId id) {
            return m_desk->journal().entry(id)->attempts > 0;
        });
        QVERIFY(tried < 20);
        QCOMPARE(sent(), 0);
        full.reset();
        m_desk->time.advance(1s);
        QVERIFY(areDone(ids));
    }

    void aClockThatIsSetBackDelaysNothingForLong()
    {
        m_script->to(m_change, ScriptedServer::answer(500, ""));
        const EntryId id = renamed(u"anna"_s);
        QTRY_VERIFY(m_desk->journal().entry(id)->notBefore.isValid());
        QVERIFY(m_desk->rests());
        m_script->to(m_change, acknowledged());
        m_desk->time.set(m_desk->time.now().addDays(-1));
        m_desk->time.advance(1s);
        QVERIFY(m_desk->becomes(id, EntryState::Done));
    }

    void aComputerThatSleptLooksAtTheClock()
    {
        m_script->to(m_change, ScriptedServer::answer(429, "", "Retry-After: 280\r\n"));
        const EntryId id = renamed(u"anna"_s);
        QTRY_COMPARE(state().kind, Kind::Paused);
        QVERIFY(m_desk->rests());
        m_script->to(m_change, acknowledged());
        m_desk->time.set(m_desk->time.now().addSecs(3600));
        m_desk->time.advance(30s);
        QVERIFY(m_desk->becomes(id, EntryState::Done));
    }
};

QTEST_GUILESS_MAIN(TestOutboxTrouble)
#include "tst_outboxtrouble.moc"
