#include "outbox/OutboxFixture.h"
#include "service/Waiting.h"
#include "support/WorkspaceScript.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Contacts are created once, whatever becomes of the answer.
class TestOutboxCreation : public QObject
{
    Q_OBJECT

private:
    using F = ContactField;
    using Requests = QList<QByteArray>;

    const QByteArray m_read = "GET /v1/contacts?";
    const QByteArray m_create = "POST /v1/contacts?";
    const QByteArray m_change = "PUT ";
    const QString m_number = u"+31612345678"_s;
    const ContactId m_anna{u"anna"_s};

    std::unique_ptr<WorkspaceScript> m_script;
    std::unique_ptr<OutboxFixture> m_desk;

    Requests writes() const { return writesIn(m_script->requests()); }
    EntryId recorded() { return m_desk->record(creation(m_number, u"Anna"_s, u"Smit"_s)); }
    int asked() const { return m_script->count(m_read); }
    /// A creation of which the answer was lost.
    EntryId lost()
    {
        m_script->to(m_create, ScriptedServer::answer(504, ""));
        const EntryId id = recorded();
        return m_desk->becomes(id, EntryState::OutcomeUnknown) && m_desk->rests() ? id : EntryId{};
    }
    bool isAsked(int times)
    {
        return waitFor([&] { return asked() == times; }) && m_desk->rests();
    }

private Q_SLOTS:
    void init()
    {
        m_script = std::make_unique<WorkspaceScript>();
        m_script->to("POST ", acknowledged());
        m_script->to(m_create, created("anna"));
        m_script->to(m_change, acknowledged());
        m_script->to(m_read, notFound());
        m_desk = std::make_unique<OutboxFixture>(m_script->account());
        m_desk->keys.insert(m_anna, *PhoneNumber::fromE164(m_number));
        QVERIFY(m_desk->open());
    }
    void cleanup()
    {
        m_desk.reset();
        m_script.reset();
    }

    void everythingOfAContactWaitsForItsId()
    {
        m_script->hold(m_create);
        const EntryId id = recorded();
        const QString here = provisional(m_number).value;
        const EntryId changed =
            m_desk->record(update(here, {text(F::FirstName, u"Anna"_s, u"Hannah"_s)}));
        const EntryId added = m_desk->record(addition(here, u"news"_s));
        QTRY_COMPARE(m_script->count(m_create), 1);
        QCOMPARE(m_script->count(), 1);
        m_script->to(m_read, found("anna", R"("firstName":"Anna")"));
        QVERIFY(m_script->release(created("anna")));
        for (const EntryId one : {id, changed, added})
            QVERIFY(m_desk->becomes(one, EntryState::Done));
        QCOMPARE(writes(), Requests({"POST", "PUT anna", "POST lists"}));
        QCOMPARE(m_desk->entry(id).contact, m_anna);
        QCOMPARE(m_desk->learned.first().id, m_anna);
        QCOMPARE(m_desk->learned.first()[F::PhoneNumber].text(), m_number);
    }

    void aRefusedCreationHoldsUpAllThatDependsOnIt()
    {
        m_script->to(m_create, ScriptedServer::answer(400, R"({"error":"no"})"));
        const EntryId id = recorded();
        QVERIFY(m_desk->becomes(id, EntryState::Refused));
        const EntryId added = m_desk->record(addition(provisional(m_number).value, u"news"_s));
        QVERIFY(m_desk->rests());
        QCOMPARE(writes(), Requests({"POST"}));
        m_script->to(m_create, created("anna"));
        m_desk->journal().retry(id);
        QVERIFY(m_desk->becomes(added, EntryState::Done));
        QCOMPARE(writes(), Requests({"POST", "POST", "POST lists"}));
    }

    void aDuplicateIsShownAndThenChanged_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("409") << 409 << QByteArray(R"({"success":false,"message":"exists"})");
        QTest::newRow("200, unsuccessful")
            << 200 << QByteArray(R"({"success":false,"error_code":409,"message":"exists"})");
        QTest::newRow("200, a code alone") << 200 << QByteArray(R"({"error_code":409})");
    }
    void aDuplicateIsShownAndThenChanged()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_script->to(m_create, ScriptedServer::answer(status, body));
        m_script->to(m_read, found("anna", R"("firstName":"Anna","lastName":"")"));
        const EntryId id = recorded();
        QVERIFY(m_desk->becomes(id, EntryState::Conflict));
        Entry entry = m_desk->entry(id);
        QVERIFY(entry.isDuplicate);
        QCOMPARE(entry.contact, m_anna);
        QCOMPARE(entry.edits.at(0).state, EditState::Done);
        QCOMPARE(entry.edits.at(1).state, EditState::Conflict);
        QCOMPARE(writes(), Requests({"POST"}));
        m_desk->journal().resolve(id, F::LastName, Choice::Mine);
        QVERIFY(m_desk->becomes(id, EntryState::Done));
        QCOMPARE(writes(), Requests({"POST", "PUT anna"}));
        QCOMPARE(m_script->requests().last().body, QByteArray(R"({"lastName":"Smit"})"));
    }

    void aDuplicateMayTakeAMomentToBeFound()
    {
        m_script->to(m_create, ScriptedServer::answer(409, "{}"));
        const EntryId id = recorded();
        QVERIFY(isAsked(1));
        m_script->to(m_read, found("anna", R"("firstName":"Anke")"));
        m_desk->time.advance(1s);
        QVERIFY(m_desk->becomes(id, EntryState::Conflict));
        QCOMPARE(m_script->count(m_create), 1);
    }

    void aDuplicateStaysOneWhileNobodyCanBeAsked()
    {
        m_script->to(m_create, ScriptedServer::answer(409, "{}"));
        m_script->to(m_read, ScriptedServer::reset());
        const EntryId id = recorded();
        QTRY_COMPARE(m_desk->outbox().state().kind, OutboxState::Kind::Offline);
        QVERIFY(m_desk->rests());
        m_script->to(m_read, found("anna", R"("firstName":"Anke")"));
        m_desk->time.advance(1s);
        QVERIFY(m_desk->becomes(id, EntryState::Conflict));
        QCOMPARE(m_script->count(m_create), 1);
    }

    void aDuplicateMayBeGivenUpWhileItIsAskedFor_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("found") << true;
        QTest::newRow("not found") << false;
    }
    void aDuplicateMayBeGivenUpWhileItIsAskedFor()
    {
        QFETCH(bool, isThere);
        m_script->to(m_create, ScriptedServer::answer(409, "{}"));
        m_script->hold(m_read);
        const EntryId id = recorded();
        QTRY_COMPARE(asked(), 1);
        m_desk->journal().withdraw(id);
        QVERIFY(m_script->release(isThere ? found("anna", R"("firstName":"Anke")") : notFound()));
        QVERIFY(m_desk->rests());
        QCOMPARE(m_desk->entry(id).state, EntryState::Undone);
        QCOMPARE(m_script->count(), 2);
    }

    void aDuplicateThatIsNotFoundIsRefused()
    {
        m_script->to(m_create, ScriptedServer::answer(409, "{}"));
        const EntryId id = recorded();
        for (int times = 1; times < 5; ++times) {
            QVERIFY(isAsked(times));
            m_desk->time.advance(1min);
        }
        QVERIFY(m_desk->becomes(id, EntryState::Refused));
        QCOMPARE(m_desk->entry(id).failure->kind, FailureKind::AlreadyExists);
        QCOMPARE(asked(), 5);
        QCOMPARE(m_script->count(m_create), 1);
    }

    void aLostCreationIsFoundAndCompleted()
    {
        const EntryId id = lost();
        QVERIFY(id.isValid());
        QCOMPARE(asked(), 0);
        m_script->to(m_read, found("anna", R"("firstName":"Anna","lastName":"")"));
        m_desk->time.advance(1s);
        QVERIFY(m_desk->becomes(id, EntryState::Done));
        QCOMPARE(writes(), Requests({"POST", "PUT anna"}));
        QCOMPARE(m_script->requests().last().body, QByteArray(R"({"lastName":"Smit"})"));
        QVERIFY(!m_desk->entry(id).isDuplicate);
    }

    void aLostCreationMayTakeAMomentToBeFound()
    {
        const EntryId id = lost();
        m_desk->time.advance(1s);
        QVERIFY(isAsked(1));
        for (const auto pause : {1s, 2s}) {
            const int before = asked();
            m_desk->time.advance(pause - 1ms);
            QVERIFY(m_desk->rests());
            QCOMPARE(asked(), before);
            m_desk->time.advance(1ms);
            QVERIFY(isAsked(before + 1));
        }
        QCOMPARE(m_desk->entry(id).state, EntryState::OutcomeUnknown);
        m_script->to(m_read, found("anna", R"("firstName":"Anna","lastName":"Smit")"));
        m_desk->time.advance(4s);
        QVERIFY(m_desk->becomes(id, EntryState::Done));
        QCOMPARE(writes(), Requests({"POST"}));
        QCOMPARE(m_desk->entry(id).contact, m_anna);
    }

    void aLostCreationThatIsNotThereIsSentAgain()
    {
        const EntryId id = lost();
        m_script->to(m_create, created("anna"));
        for (int times = 1; times <= 4; ++times) {
            m_desk->time.advance(1min);
            QVERIFY(isAsked(times));
            QCOMPARE(m_script->count(m_create), 1);
        }
        m_desk->time.advance(1min);
        QVERIFY(m_desk->becomes(id, EntryState::Done));
        QCOMPARE(asked(), 5);
        QCOMPARE(m_script->count(m_create), 2);
    }

    void askingOfflineIsNotAsking()
    {
        lost();
        for (int times = 1; times <= 6; ++times) {
            // A read is attempted three times.
            m_script->to(m_read, ScriptedServer::reset());
            const int before = asked();
            m_desk->time.advance(1min);
            QVERIFY(isAsked(before + 3));
        }
        QCOMPARE(m_desk->outbox().state().kind, OutboxState::Kind::Offline);
        m_script->to(m_read, notFound());
        const int before = asked();
        for (int times = 1; times <= 4; ++times) {
            m_desk->time.advance(1min);
            QVERIFY(isAsked(before + times));
            QCOMPARE(m_script->count(m_create), 1);
        }
    }

    void anErrorOfTheServiceTellsNothing()
    {
        m_script->to(m_create, ScriptedServer::answer(500, "oops"));
        const EntryId id = recorded();
        QVERIFY(m_desk->becomes(id, EntryState::OutcomeUnknown));
        m_script->to(m_read, found("anna", R"("firstName":"Anna","lastName":"Smit")"));
        m_desk->time.advance(1s);
        QVERIFY(m_desk->becomes(id, EntryState::Done));
        QCOMPARE(m_script->count(m_create), 1);
    }

    void whatWasNotThereAfterAllAndThenExistsIsItsOwn()
    {
        const EntryId id = lost();
        m_script->to(m_create, [this](QTcpSocket &socket) {
            m_script->to(m_read, found("anna", R"("firstName":"Anna","lastName":"")"));
            ScriptedServer::answer(409, "{}")(socket);
        });
        for (int times = 1; times <= 5; ++times) {
            m_desk->time.advance(1min);
            QVERIFY(m_desk->rests());
        }
        QVERIFY(m_desk->becomes(id, EntryState::Done));
        QCOMPARE(writes(), Requests({"POST", "POST", "PUT anna"}));
    }

    void whoeverExistsAlreadyIsAskedAboutThoughItWasTriedOffline()
    {
        m_script->to(m_create, ScriptedServer::answer(429, ""));
        const EntryId id = recorded();
        QTRY_VERIFY(m_desk->journal().entry(id)->failure);
        m_script->to(m_create, ScriptedServer::answer(409, "{}"));
        m_script->to(m_read, found("anna", R"("firstName":"Anna","lastName":"")"));
        m_desk->time.advance(1min);
        QVERIFY(m_desk->becomes(id, EntryState::Conflict));
    }

    void whatWasUnderWayWhenItEndedIsFoundOutAbout()
    {
        m_script->hold(m_create);
        const EntryId id = recorded();
        QTRY_COMPARE(m_script->count(m_create), 1);
        m_desk->stop();
        m_script->to(m_read, found("anna", R"("firstName":"Anna","lastName":"Smit")"));
        m_desk->send();
        QVERIFY(m_desk->becomes(id, EntryState::Done));
        QCOMPARE(m_script->count(m_create), 1);
    }
};

QTEST_GUILESS_MAIN(TestOutboxCreation)
#include "tst_outboxcreation.moc"
