#include "outbox/OutboxFixture.h"
#include "service/Waiting.h"
#include "support/WorkspaceScript.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is sent of what, and in which order, to a service that answers as the test says.
class TestOutbox : public QObject
{
    Q_OBJECT

private:
    using F = ContactField;
    using Requests = QList<QByteArray>;

    const QByteArray m_read = "GET /v1/contacts?";
    const QByteArray m_change = "PUT ";

    std::unique_ptr<WorkspaceScript> m_script;
    std::unique_ptr<OutboxFixture> m_desk;

    /// Anna can be looked up by her number.
    void open(const SendingPolicy &policy = {}, bool sends = true)
    {
        m_script = std::make_unique<WorkspaceScript>();
        m_script->to(m_read, notFound());
        for (const char *verb : {"PUT ", "POST ", "DELETE "})
            m_script->to(verb, acknowledged());
        m_desk = std::make_unique<OutboxFixture>(m_script->account(), policy);
        m_desk->keys.insert({u"anna"_s}, *PhoneNumber::fromE164(u"+31612345678"_s));
        QVERIFY(m_desk->open(sends));
    }
    Requests writes() const { return writesIn(m_script->requests()); }
    QByteArray lastBody() const { return m_script->requests().last().body; }
    EntryId renamed(const QString &contact, const FieldSaid &before, const QString &after)
    {
        return m_desk->record(update(contact, {text(F::FirstName, before, after)}));
    }
    EditState stateOf(EntryId id, ContactField field)
    {
        for (const EntryEdit &edit : m_desk->entry(id).edits) {
            if (edit.field == field)
                return edit.state;
        }
        return EditState::GivenUp;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_desk.reset();
        m_script.reset();
    }

    void mergesWhatIsChangedInARow()
    {
        open({}, false);
        const EntryId one = renamed(u"bob"_s, u"Bo"_s, u"Bob"_s);
        const EntryId two = m_desk->record(update(u"bob"_s, {text(F::LastName, u""_s, u"Smit"_s)}));
        const EntryId three = renamed(u"bob"_s, u"Bob"_s, u"Robert"_s);
        m_desk->send();
        for (const EntryId id : {one, two, three})
            QVERIFY(m_desk->becomes(id, EntryState::Done));
        QCOMPARE(writes(), Requests({"PUT bob"}));
        QCOMPARE(lastBody(), QByteArray(R"({"firstName":"Robert","lastName":"Smit"})"));
        QVERIFY(!m_desk->outbox().isBusy());
    }

    void sendsNothingOfWhatCameBack()
    {
        open({}, false);
        const EntryId there = renamed(u"bob"_s, u"Bo"_s, u"Bob"_s);
        const EntryId back = m_desk->record(update(
            u"bob"_s, {text(F::FirstName, u"Bob"_s, u"Bo"_s), text(F::Email, u""_s, u"b@b.nl"_s)}));
        const EntryId alone = renamed(u"zoe"_s, u"Zo"_s, u"Zoe"_s);
        const EntryId undone = renamed(u"zoe"_s, u"Zoe"_s, u"Zo"_s);
        m_desk->send();
        for (const EntryId id : {there, back, alone, undone})
            QVERIFY(m_desk->becomes(id, EntryState::Done));
        QCOMPARE(writes(), Requests({"PUT bob"}));
        QCOMPARE(lastBody(), QByteArray(R"({"email":"b@b.nl"})"));
        QCOMPARE(m_desk->history(alone).last().event, HistoryEvent::NotNeeded);
    }

    void takesBackWhatMayHaveBeenCarriedOut()
    {
        open();
        m_script->to(m_change, ScriptedServer::answer(200, "[]"));
        const EntryId lost = renamed(u"bob"_s, u"Bo"_s, u"Bob"_s);
        QTRY_VERIFY(m_desk->journal().entry(lost)->notBefore.isValid());
        QCOMPARE(m_desk->journal().entry(lost)->state, EntryState::Waiting);
        const EntryId back = renamed(u"bob"_s, u"Bob"_s, u"Bo"_s);
        m_script->to(m_change, acknowledged());
        m_desk->time.advance(1min);
        QVERIFY(m_desk->becomes(lost, EntryState::Done));
        QVERIFY(m_desk->becomes(back, EntryState::Done));
        QCOMPARE(lastBody(), QByteArray(R"({"firstName":"Bo"})"));
    }

    void whatItMayHaveWrittenItselfIsNoConflict()
    {
        open();
        m_script->to(m_read, found("anna", R"("firstName":"Ann")"));
        m_script->to(m_change, ScriptedServer::answer(200, "[]"));
        const EntryId lost = renamed(u"anna"_s, u"Ann"_s, u"Anna"_s);
        QTRY_VERIFY(m_desk->journal().entry(lost)->notBefore.isValid());
        const EntryId later = renamed(u"anna"_s, u"Anna"_s, u"Hannah"_s);
        m_script->to(m_read, found("anna", R"("firstName":"Anna")"));
        m_script->to(m_change, acknowledged());
        m_desk->time.advance(1min);
        QVERIFY(m_desk->becomes(lost, EntryState::Done));
        QVERIFY(m_desk->becomes(later, EntryState::Done));
        QCOMPARE(lastBody(), QByteArray(R"({"firstName":"Hannah"})"));
    }

    void keepsTheOrderOfAContact()
    {
        open({}, false);
        renamed(u"bob"_s, u"Bo"_s, u"Bob"_s);
        m_desk->record(addition(u"bob"_s, u"news"_s));
        m_desk->record(removal(u"bob"_s, u"vip"_s));
        const EntryId last = renamed(u"bob"_s, u"Bob"_s, u"Rob"_s);
        m_desk->send();
        QVERIFY(m_desk->becomes(last, EntryState::Done));
        QCOMPARE(writes(), Requests({"PUT bob", "POST lists", "DELETE lists", "PUT bob"}));
    }

    void servesContactsSideBySideTheOldestFirst()
    {
        open({.contactsAtOnce = 2}, false);
        m_script->hold(m_change);
        QList<EntryId> ids;
        for (const QString &contact : {u"dan"_s, u"bob"_s, u"cleo"_s})
            ids.append(renamed(contact, u"A"_s, u"B"_s));
        m_desk->send();
        QTRY_COMPARE(m_script->count(m_change), 2);
        Requests firstTwo = writes();
        std::sort(firstTwo.begin(), firstTwo.end());
        QCOMPARE(firstTwo, Requests({"PUT bob", "PUT dan"}));
        QVERIFY(m_desk->outbox().isBusy());
        // Nobody of the first two is asked twice meanwhile, and the third waits.
        const EntryId more = m_desk->record(update(u"bob"_s, {text(F::LastName, u""_s, u"B"_s)}));
        QVERIFY(waitFor([&] { return m_desk->journal().entry(more); }));
        QCOMPARE(m_script->count(m_change), 2);
        QVERIFY(m_script->release(acknowledged()));
        QTRY_COMPARE(m_script->count(m_change), 3);
        m_script->to(m_change, acknowledged());
        QVERIFY(m_script->release(acknowledged()));
        QVERIFY(m_script->release(acknowledged()));
        for (const EntryId id : ids)
            QVERIFY(m_desk->becomes(id, EntryState::Done));
        QVERIFY(m_desk->becomes(more, EntryState::Done));
    }

    void whatWaitsForTheAgentHoldsNothingUp()
    {
        open();
        m_script->to(m_change, ScriptedServer::answer(400, R"({"error":"no such name"})"));
        const EntryId refused = renamed(u"bob"_s, u"Bo"_s, u"B b"_s);
        QVERIFY(m_desk->becomes(refused, EntryState::Refused));
        QCOMPARE(m_desk->entry(refused).failure->serviceWords, u"no such name"_s);
        const EntryId later = m_desk->record(addition(u"bob"_s, u"news"_s));
        QVERIFY(m_desk->becomes(later, EntryState::Done));
        QCOMPARE(m_script->count(m_change), 1);
        m_script->to(m_change, acknowledged());
        m_desk->journal().retry(refused);
        QVERIFY(m_desk->becomes(refused, EntryState::Done));
    }

    void whatIsTriedAgainLaterHoldsUpTheRest()
    {
        open();
        m_script->to(m_change, ScriptedServer::answer(500, ""));
        const EntryId first = renamed(u"bob"_s, u"Bo"_s, u"Bob"_s);
        const EntryId second = m_desk->record(addition(u"bob"_s, u"news"_s));
        const EntryId other = m_desk->record(addition(u"cleo"_s, u"news"_s));
        QVERIFY(m_desk->becomes(other, EntryState::Done));
        QVERIFY(m_desk->rests());
        QCOMPARE(m_desk->journal().entry(first)->notBefore, m_desk->time.now().addSecs(1));
        QCOMPARE(m_desk->journal().entry(second)->state, EntryState::Waiting);
        QCOMPARE(m_script->count("POST "), 1);
        m_desk->time.advance(1s);
        QTRY_COMPARE(m_desk->journal().entry(first)->notBefore, m_desk->time.now().addSecs(2));
        m_script->to(m_change, acknowledged());
        m_desk->time.advance(2s);
        QVERIFY(m_desk->becomes(first, EntryState::Done));
        QVERIFY(m_desk->becomes(second, EntryState::Done));
    }

    void sendsTheFieldsThatNobodyElseTouched()
    {
        open();
        m_script->to(m_read, found("anna", R"("firstName":"Anke","lastName":"","email":"a@a.nl")"));
        const EntryId id = m_desk->record(update(
            u"anna"_s, {text(F::FirstName, u"Ann"_s, u"Anna"_s),
                        text(F::LastName, u""_s, u"Smit"_s), text(F::Email, u""_s, u"a@a.nl"_s)}));
        QVERIFY(m_desk->becomes(id, EntryState::Conflict));
        QCOMPARE(lastBody(), QByteArray(R"({"lastName":"Smit"})"));
        QCOMPARE(stateOf(id, F::FirstName), EditState::Conflict);
        QCOMPARE(stateOf(id, F::LastName), EditState::Done);
        QCOMPARE(stateOf(id, F::Email), EditState::Done);
        QCOMPARE(m_desk->entry(id).edits.first().now, FieldSaid(u"Anke"_s));
        QVERIFY(!m_desk->entry(id).isUnseen);
        QCOMPARE(m_desk->learned.size(), 1);
        QCOMPARE(m_desk->learned.first()[F::FirstName].text(), u"Anke"_s);

        m_desk->journal().resolve(id, F::FirstName, Choice::Mine);
        QVERIFY(m_desk->becomes(id, EntryState::Done));
        QCOMPARE(lastBody(), QByteArray(R"({"firstName":"Anna"})"));
    }

    void sendsNothingThatIsSoAlready()
    {
        open();
        m_script->to(m_read, found("anna", R"("firstName":"Anna")"));
        const EntryId id = renamed(u"anna"_s, u"Ann"_s, u"Anna"_s);
        QVERIFY(m_desk->becomes(id, EntryState::Done));
        QCOMPARE(writes(), Requests());
        QCOMPARE(m_desk->history(id).last().event, HistoryEvent::NotNeeded);
    }

    void saysWhatWasSentUnseen_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<bool>("isUnseen");
        QTest::newRow("only an id") << QByteArray("anna") << QByteArray() << true;
        QTest::newRow("other fields")
            << QByteArray("anna") << QByteArray(R"("lastName":"S")") << true;
        QTest::newRow("somebody else")
            << QByteArray("cleo") << QByteArray(R"("firstName":"Cleo")") << true;
        QTest::newRow("nobody") << QByteArray() << QByteArray() << true;
        QTest::newRow("seen") << QByteArray("anna") << QByteArray(R"("firstName":"Ann")") << false;
    }
    void saysWhatWasSentUnseen()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, members);
        open();
        if (!id.isEmpty())
            m_script->to(m_read, found(id, members));
        const EntryId change = renamed(u"anna"_s, u"Ann"_s, u"Anna"_s);
        QVERIFY(m_desk->becomes(change, EntryState::Done));
        QCOMPARE(writes(), Requests({"PUT anna"}));
        QCOMPARE(m_script->count(m_read), 1);
        QTEST(m_desk->entry(change).isUnseen, "isUnseen");
        const EntryId keyless = renamed(u"bob"_s, u"Bo"_s, u"Bob"_s);
        QVERIFY(m_desk->becomes(keyless, EntryState::Done));
        QVERIFY(m_desk->entry(keyless).isUnseen);
    }

    void refusesWhatIsChangedOfNobody()
    {
        open();
        m_script->to(m_change, notFound());
        const EntryId id = renamed(u"anna"_s, u"Ann"_s, u"Anna"_s);
        QVERIFY(m_desk->becomes(id, EntryState::Refused));
        QCOMPARE(m_desk->entry(id).failure->kind, FailureKind::NotFound);
    }

    void takesInWhatTheAgentDoesMeanwhile()
    {
        open();
        m_script->hold(m_read);
        const EntryId first = renamed(u"anna"_s, u"Ann"_s, u"Anna"_s);
        QTRY_COMPARE(m_script->count(m_read), 1);
        const EntryId second =
            m_desk->record(update(u"anna"_s, {text(F::LastName, u""_s, u"Smit"_s)}));
        QVERIFY(m_script->release(found("anna", R"("firstName":"Ann","lastName":"")")));
        QVERIFY(m_desk->becomes(first, EntryState::Done));
        QVERIFY(m_desk->becomes(second, EntryState::Done));
        QCOMPARE(writes(), Requests({"PUT anna"}));
        QCOMPARE(lastBody(), QByteArray(R"({"firstName":"Anna","lastName":"Smit"})"));

        const EntryId withdrawn = renamed(u"anna"_s, u"Anna"_s, u"Hannah"_s);
        QTRY_COMPARE(m_script->count(m_read), 2);
        m_desk->journal().withdraw(withdrawn);
        QVERIFY(m_script->release(found("anna", R"("firstName":"Anna")")));
        QVERIFY(m_desk->rests());
        QCOMPARE(writes().size(), 1);
        QCOMPARE(m_desk->entry(withdrawn).state, EntryState::Undone);
    }

    void sendsTheLastOfWhatIsDoneToAList()
    {
        open({}, false);
        const EntryId added = m_desk->record(addition(u"bob"_s, u"news"_s));
        const EntryId removed = m_desk->record(removal(u"bob"_s, u"news"_s));
        const EntryId other = m_desk->record(addition(u"bob"_s, u"vip"_s));
        Entry undo = removal(u"bob"_s, u"vip"_s);
        undo.undoes = other;
        const EntryId undone = m_desk->record(undo);
        m_desk->send();
        QVERIFY(m_desk->becomes(undone, EntryState::Done));
        QVERIFY(m_desk->becomes(other, EntryState::Undone));
        QVERIFY(m_desk->becomes(added, EntryState::Done));
        QVERIFY(m_desk->becomes(removed, EntryState::Done));
        QCOMPARE(writes(), Requests({"DELETE lists"}));
    }

    void repeatsAListChangeWhoseAnswerWasLost()
    {
        open();
        m_script->to("POST ", ScriptedServer::answer(200, "[]"));
        const EntryId added = m_desk->record(addition(u"bob"_s, u"news"_s));
        QTRY_VERIFY(m_desk->journal().entry(added)->notBefore.isValid());
        const EntryId removed = m_desk->record(removal(u"bob"_s, u"news"_s));
        m_script->to("POST ", acknowledged());
        m_desk->time.advance(1min);
        QVERIFY(m_desk->becomes(removed, EntryState::Done));
        QCOMPARE(writes(), Requests({"POST lists", "POST lists", "DELETE lists"}));
    }

    void namesWhoWasImported()
    {
        open({}, false);
        const ContactId imported = provisional(u"+31612345678"_s);
        const EntryId changed = renamed(imported.value, u"Ann"_s, u"Anna"_s);
        const EntryId added = m_desk->record(addition(imported.value, u"news"_s));
        m_script->to(m_read, found("anna", R"("firstName":"Ann")"));
        m_desk->send();
        QVERIFY(m_desk->becomes(changed, EntryState::Done));
        QVERIFY(m_desk->becomes(added, EntryState::Done));
        QCOMPARE(writes(), Requests({"PUT anna", "POST lists"}));
        QCOMPARE(m_desk->entry(added).contact, ContactId{u"anna"_s});
    }

    void refusesAllOfAnImportedOneWhoIsNotThere()
    {
        open({}, false);
        const ContactId imported = provisional(u"+31687654321"_s);
        const EntryId changed = renamed(imported.value, u"Ann"_s, u"Anna"_s);
        const EntryId added = m_desk->record(addition(imported.value, u"news"_s));
        m_desk->send();
        QVERIFY(m_desk->becomes(changed, EntryState::Refused));
        QVERIFY(m_desk->becomes(added, EntryState::Refused));
        QCOMPARE(m_script->count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
