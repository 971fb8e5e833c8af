#include "outbox/OutboxFixture.h"
#include "service/Waiting.h"
#include "store/Beside.h"
#include "support/WorkspaceScript.h"

#include <QDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One program after the other, and two at once, on the same journal.
class TestOutboxOwners : public QObject
{
    Q_OBJECT

private:
    using F = ContactField;
    using Kind = OutboxState::Kind;

    const QString m_number = u"+31612345678"_s;
    std::unique_ptr<WorkspaceScript> m_script;
    std::unique_ptr<OutboxFixture> m_desk;

    static Entry renamed(const QString &contact, const QString &name = u"B"_s)
    {
        return update(contact, {text(F::FirstName, u"A"_s, name)});
    }
    static bool leaveEmpty(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly);
    }

private Q_SLOTS:
    void init()
    {
        m_script = std::make_unique<WorkspaceScript>();
        m_script->to("", acknowledged());
        m_script->to("GET ", notFound());
        m_script->to("POST /v1/contacts?", created("anna"));
        m_desk = std::make_unique<OutboxFixture>(m_script->account());
    }
    void cleanup()
    {
        m_desk.reset();
        m_script.reset();
    }

    void isOnDiskBeforeItIsSent()
    {
        QVERIFY(m_desk->open());
        const beside::File file(m_desk->folder() + u"/journal.sqlite"_s);
        QStringList states;
        const auto look = [&](const ScriptedServer::Turn &answer) {
            return [&, answer](QTcpSocket &socket) {
                states.append(file.text("SELECT state FROM entry ORDER BY id DESC LIMIT 1"));
                answer(socket);
            };
        };
        m_script->to("PUT ", look(acknowledged()));
        m_script->to("POST /v1/contacts?", look(created("anna")));
        m_script->to("POST /v1/contacts/lists?", look(acknowledged()));
        for (const Entry &entry :
             {renamed(u"bob"_s), creation(m_number, u"Anna"_s), addition(u"bob"_s, u"news"_s)}) {
            const EntryId id = m_desk->record(entry);
            QVERIFY(m_desk->becomes(id, EntryState::Done));
        }
        QCOMPARE(states, QStringList({u"sending"_s, u"sending"_s, u"sending"_s}));
    }

    void goesOnAfterARestart()
    {
        QVERIFY(m_desk->open());
        m_script->hold("PUT ");
        m_script->hold("POST ");
        const EntryId changed = m_desk->record(renamed(u"bob"_s));
        const EntryId made = m_desk->record(creation(m_number, u"Anna"_s));
        const EntryId added = m_desk->record(addition(provisional(m_number).value, u"news"_s));
        QTRY_COMPARE(m_script->count("PUT "), 1);
        QTRY_COMPARE(m_script->count("POST "), 1);
        m_desk->close();
        m_script->to("", acknowledged());
        m_script->to("GET ", found("anna", R"("firstName":"Anna")"));
        QVERIFY(m_desk->open());
        for (const EntryId id : {changed, made, added})
            QVERIFY(m_desk->becomes(id, EntryState::Done));
        // Whoever may be there is asked for; what may be done twice is done again.
        QCOMPARE(m_script->count("POST /v1/contacts?"), 1);
        QCOMPARE(m_script->count("PUT "), 2);
    }

    void knowsAfterARestartThatItIsADuplicate()
    {
        QVERIFY(m_desk->open());
        m_script->to("POST /v1/contacts?", ScriptedServer::answer(409, "{}"));
        const EntryId made = m_desk->record(creation(m_number, u"Anna"_s, u"Smit"_s));
        QTRY_COMPARE(m_script->count("GET "), 1);
        QTRY_VERIFY(m_desk->journal().entry(made)->notBefore.isValid());
        m_desk->close();
        m_script->to("GET ", found("anna", R"("firstName":"Anna","lastName":"")"));
        QVERIFY(m_desk->open());
        m_desk->time.advance(1min);
        // Not by itself: the agent hasn't seen the difference.
        QVERIFY(m_desk->becomes(made, EntryState::Conflict));
        QVERIFY(m_desk->entry(made).isDuplicate);
        QCOMPARE(m_script->count("POST /v1/contacts?"), 1);
    }

    void waitsOverARestart()
    {
        QVERIFY(m_desk->open());
        m_script->to("PUT ", ScriptedServer::answer(500, ""));
        const EntryId id = m_desk->record(renamed(u"bob"_s));
        QTRY_VERIFY(m_desk->journal().entry(id)->notBefore.isValid());
        m_desk->close();
        m_script->to("PUT ", acknowledged());
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->rests());
        QCOMPARE(m_script->count("PUT "), 3);
        m_desk->time.advance(1s);
        QVERIFY(m_desk->becomes(id, EntryState::Done));
    }

    void oneOfTwoSends()
    {
        QVERIFY(m_desk->open());
        OutboxFixture second(m_script->account(), {}, m_desk->folder());
        QVERIFY(second.open());
        QTRY_COMPARE(second.outbox().state().kind, Kind::ElsewhereOwned);
        QCOMPARE(m_desk->outbox().state().kind, Kind::Running);
        const EntryId id = second.record(renamed(u"bob"_s));
        QVERIFY(m_desk->becomes(id, EntryState::Done));
        QTRY_VERIFY(!second.journal().entry(id));
        QCOMPARE(m_script->count("PUT "), 1);
    }

    void theOtherTakesOver()
    {
        QVERIFY(m_desk->open());
        m_script->hold("PUT ");
        const EntryId first = m_desk->record(renamed(u"bob"_s));
        const EntryId later = m_desk->record(addition(u"bob"_s, u"news"_s));
        QTRY_COMPARE(m_script->count("PUT "), 1);
        OutboxFixture second(m_script->account(), {}, m_desk->folder());
        QVERIFY(second.open());
        QTRY_COMPARE(second.outbox().state().kind, Kind::ElsewhereOwned);
        // Not its business: it may only add.
        second.journal().withdraw(later);
        QVERIFY(second.journal().entry(later));
        m_script->to("PUT ", acknowledged());
        m_desk->close();
        QVERIFY(second.becomes(first, EntryState::Done));
        QVERIFY(second.becomes(later, EntryState::Done));
        QTRY_COMPARE(second.outbox().state().kind, Kind::Running);
        QCOMPARE(writesIn(m_script->requests()),
                 QList<QByteArray>({"PUT bob", "PUT bob", "POST lists"}));
    }

    void whatAnotherWindowTypesAnewTakesThePlaceOfAConflict()
    {
        QVERIFY(m_desk->open());
        m_script->to("PUT ", ScriptedServer::answer(400, "{}"));
        const EntryId refused = m_desk->record(renamed(u"bob"_s, u"B o b"_s));
        QVERIFY(m_desk->becomes(refused, EntryState::Refused));
        m_script->to("PUT ", acknowledged());
        OutboxFixture second(m_script->account(), {}, m_desk->folder());
        QVERIFY(second.open(false));
        const EntryId anew = second.record(renamed(u"bob"_s, u"Bob"_s));
        QVERIFY(m_desk->becomes(anew, EntryState::Done));
        QVERIFY(m_desk->becomes(refused, EntryState::Undone));
    }

    void aLockThatWasLeftBehindHoldsNobodyUp()
    {
        // As of one who was killed while making them.
        QVERIFY(QDir().mkpath(m_desk->folder()));
        QVERIFY(leaveEmpty(m_desk->folder() + u"/journal.lock"_s));
        QVERIFY(leaveEmpty(m_desk->folder() + u"/journal.sqlite.lock"_s));
        QVERIFY(m_desk->open());
        QVERIFY(m_desk->journal().isOwner());
    }
};

QTEST_GUILESS_MAIN(TestOutboxOwners)
#include "tst_outboxowners.moc"
