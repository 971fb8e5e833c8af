#include "desk/DeskFixture.h"
#include "desk/Undoing.h"
#include "server/DatabaseFile.h"
#include "server/SampleData.h"
#include "store/People.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Taking changes back, whatever has become of them.
class TestUndoing : public QObject
{
    Q_OBJECT

private:
    using Obstacle = Undoing::Obstacle;

    static Entry update(EntryState state, QList<EntryEdit> edits)
    {
        return {.id = {7},
                .kind = EntryKind::Update,
                .state = state,
                .contact = {u"zoe"_s},
                .contactName = u"Zoë"_s,
                .edits = std::move(edits)};
    }
    static EntryEdit renamed(EditState state, const FieldSaid &before = u"Zoë"_s)
    {
        return {{ContactField::FirstName, before, u"Zoé"_s}, state};
    }
    static EntryEdit muted(EditState state)
    {
        return {{ContactField::DoNotDisturb, false, true}, state};
    }

    std::unique_ptr<DeskFixture> m_at;
    ContactId m_zoe;

    Desk &desk() { return m_at->desk(); }
    bool isIdle() { return desk().journal().entries().empty(); }
    QVariant stored(const QString &column)
    {
        return DatabaseFile(m_at->server().options().databaseFile)
            .value(u"SELECT %1 FROM contacts WHERE phone_number = '+31612345678'"_s.arg(column));
    }
    bool isMember(const ListId &list)
    {
        return DatabaseFile(m_at->server().options().databaseFile)
                   .value(u"SELECT count(*) FROM memberships WHERE list_id = '%1'"
                          " AND contact_id = '%2'"_s.arg(list.value, m_zoe.value))
                   .toInt() > 0;
    }
    bool rename(const QString &before, const QString &after)
    {
        QSignalSpy saved(&desk().editor(), &ContactEditor::saved);
        desk().editor().update(m_zoe, {{ContactField::FirstName, before, after}});
        return QTest::qWaitFor([&] { return !saved.isEmpty() && isIdle(); }) &&
               stored(u"first_name"_s) == after;
    }
    /// The sentence, with "no: " in front if it can't be.
    QString undo(const std::function<void()> &ask)
    {
        QSignalSpy undone(&desk().editor(), &ContactEditor::undone);
        QSignalSpy cant(&desk().editor(), &ContactEditor::cantUndo);
        ask();
        if (!QTest::qWaitFor([&] { return !undone.isEmpty() || !cant.isEmpty(); }))
            return u"no answer"_s;
        return undone.isEmpty() ? u"no: "_s + cant.first().first().toString()
                                : undone.first().first().toString();
    }
    QString undoLast()
    {
        return undo([this] { desk().editor().undoLast(m_zoe); });
    }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<DeskFixture>(AnswerForm::Observed, true);
        QVERIFY(m_at->start());
        m_zoe = {m_at->server().create("+31612345678", R"("firstName":"Zoë","lastName":"Bos")")};
        m_at->open().lookUp(keyFor(u"+31612345678"_s));
        QTRY_VERIFY(m_at->open().contact().value && m_at->open().isSettled());
    }
    void cleanup() { m_at.reset(); }

    void whatHasToBeDone()
    {
        const Undoing waiting = undoingOf(update(EntryState::Waiting, {renamed(EditState::Open)}));
        QVERIFY(waiting.mustBeWithdrawn);
        QVERIFY(!waiting.inverse);
        QCOMPARE(waiting.obstacle, Obstacle::None);

        const Undoing done = undoingOf(
            update(EntryState::Done, {renamed(EditState::Done), muted(EditState::GivenUp)}));
        QVERIFY(!done.mustBeWithdrawn);
        QVERIFY(done.inverse);
        QCOMPARE(done.inverse->undoes, EntryId{7});
        QCOMPARE(done.inverse->contact.value, u"zoe"_s);
        QCOMPARE(done.inverse->contactName, u"Zoë"_s);
        QCOMPARE(done.inverse->edits,
                 QList<EntryEdit>({{{ContactField::FirstName, u"Zoé"_s, u"Zoë"_s}}}));

        // Of one that is under way nobody knows yet how far it has come.
        const Undoing sending = undoingOf(
            update(EntryState::Sending, {renamed(EditState::Open), muted(EditState::Done)}));
        QVERIFY(!sending.mustBeWithdrawn);
        QCOMPARE(sending.inverse->edits.size(), 2);

        const Undoing halfDone = undoingOf(
            update(EntryState::Conflict, {renamed(EditState::Conflict), muted(EditState::Done)}));
        QVERIFY(halfDone.mustBeWithdrawn);
        QCOMPARE(halfDone.inverse->edits,
                 QList<EntryEdit>({{{ContactField::DoNotDisturb, true, false}}}));
    }

    void whatCannotBeDone()
    {
        const Undoing unknown = undoingOf(update(
            EntryState::Done, {renamed(EditState::Done, FieldSaid()), muted(EditState::Done)}));
        QCOMPARE(unknown.left, QList{ContactField::FirstName});
        QCOMPARE(unknown.inverse->edits.size(), 1);
        QCOMPARE(
            undoingOf(update(EntryState::Done, {renamed(EditState::Done, FieldSaid())})).obstacle,
            Obstacle::EarlierUnknown);
        QCOMPARE(undoingOf(update(EntryState::Undone, {renamed(EditState::GivenUp)})).obstacle,
                 Obstacle::NothingLeft);
        Entry twice = update(EntryState::Done, {renamed(EditState::Done)});
        twice.undoneBy = {8};
        QCOMPARE(undoingOf(twice).obstacle, Obstacle::NothingLeft);
        Entry creation = update(EntryState::Done, {renamed(EditState::Done, FieldSaid())});
        creation.kind = EntryKind::Create;
        QCOMPARE(undoingOf(creation).obstacle, Obstacle::Created);
        creation.state = EntryState::OutcomeUnknown;
        QCOMPARE(undoingOf(creation).obstacle, Obstacle::Created);
        creation.state = EntryState::Refused;
        QVERIFY(undoingOf(creation).mustBeWithdrawn);
    }

    void listsAndTexts()
    {
        Entry entry{.id = {3}, .kind = EntryKind::AddToList, .state = EntryState::Done};
        entry.list = {u"vip"_s};
        QCOMPARE(undoingOf(entry).inverse->kind, EntryKind::RemoveFromList);
        QCOMPARE(undoingOf(entry).inverse->list.value, u"vip"_s);
        entry.kind = EntryKind::RemoveFromList;
        QCOMPARE(undoingOf(entry).inverse->kind, EntryKind::AddToList);
        entry.kind = EntryKind::Note;
        entry.textBefore = u"calls on Mondays"_s;
        entry.textAfter = u"calls on Fridays"_s;
        const Entry inverse = *undoingOf(entry).inverse;
        QCOMPARE(inverse.kind, EntryKind::Note);
        QCOMPARE(inverse.textBefore, u"calls on Fridays"_s);
        QCOMPARE(inverse.textAfter, u"calls on Mondays"_s);
    }

    void whatTheServiceHasIsTakenBackThere()
    {
        QVERIFY(rename(u"Zoë"_s, u"Zoé"_s));
        QCOMPARE(undoLast(), u"Taken back: First name of Zoé Bos."_s);
        QTRY_COMPARE(stored(u"first_name"_s).toString(), u"Zoë"_s);
        QTRY_VERIFY(isIdle());
        QCOMPARE(m_at->directory().contact(m_zoe)->name(), u"Zoë Bos"_s);
        // There was nothing before that, and what was taken back isn't taken back itself.
        QVERIFY(undoLast().startsWith(u"no: There is nothing to take back here."_s));
        QCOMPARE(stored(u"first_name"_s).toString(), u"Zoë"_s);
    }

    void oneAfterTheOther()
    {
        QVERIFY(rename(u"Zoë"_s, u"Zoé"_s));
        QVERIFY(rename(u"Zoé"_s, u"Zoey"_s));
        QVERIFY(undoLast().startsWith(u"Taken back"_s));
        QTRY_COMPARE(stored(u"first_name"_s).toString(), u"Zoé"_s);
        QTRY_VERIFY(isIdle());
        QVERIFY(undoLast().startsWith(u"Taken back"_s));
        QTRY_COMPARE(stored(u"first_name"_s).toString(), u"Zoë"_s);
    }

    void whatIsNotSentNeverIs()
    {
        m_at->server().stop();
        QSignalSpy saved(&desk().editor(), &ContactEditor::saved);
        desk().editor().update(m_zoe, {{ContactField::FirstName, u"Zoë"_s, u"Zoé"_s}});
        QTRY_COMPARE(saved.size(), 1);
        QTRY_COMPARE(desk().outbox().state().kind, OutboxState::Kind::Offline);
        QTRY_COMPARE(desk().journal().entries().begin()->second.state, EntryState::Waiting);
        QVERIFY(undoLast().startsWith(u"Taken back: First name of"_s));
        QTRY_VERIFY(isIdle());
        QCOMPARE(m_at->directory().contact(m_zoe)->name(), u"Zoë Bos"_s);
    }

    void whatWasUnknownIsNamed()
    {
        QSignalSpy saved(&desk().editor(), &ContactEditor::saved);
        desk().editor().update(m_zoe, {{ContactField::FirstName, u"Zoë"_s, u"Zoé"_s},
                                       {ContactField::LastName, FieldSaid(), u"Bos"_s}});
        QTRY_VERIFY(!saved.isEmpty() && isIdle());
        const EntryId id = saved.at(0).at(0).value<QList<EntryId>>().first();
        const QString said = undo([&] { desk().editor().undo(id); });
        QVERIFY2(said.endsWith(u"What this was before is not known, so it stays: Last name."_s),
                 qPrintable(said));
        QTRY_COMPARE(stored(u"first_name"_s).toString(), u"Zoë"_s);
        QCOMPARE(stored(u"last_name"_s).toString(), u"Bos"_s);
        QVERIFY(undo([&] { desk().editor().undo(id); }).startsWith(u"no: "_s));
    }

    void manyAsOne()
    {
        const ContactId bo{m_at->server().create("+31612345679", R"("firstName":"Bo")")};
        QVERIFY(learnAndWrite(m_at->directory(), people::named(bo.value, u"Bo"_s)));
        const ListId list = sampleLists().first().id;
        QSignalSpy saved(&desk().editor(), &ContactEditor::saved);
        desk().editor().record({{.kind = EntryKind::AddToList, .contact = m_zoe, .list = list},
                                {.kind = EntryKind::AddToList, .contact = bo, .list = list}});
        QTRY_VERIFY(!saved.isEmpty() && isIdle());
        QVERIFY(isMember(list));
        // From either of them.
        const EntryId second = saved.at(0).at(0).value<QList<EntryId>>().at(1);
        QCOMPARE(undo([&] { desk().editor().undo(second); }), u"2 change(s) were taken back."_s);
        QTRY_VERIFY(isIdle());
        QVERIFY(!isMember(list));
        QCOMPARE(desk().listBook().memberships(bo).value(0).isMember, false);
        QCOMPARE(desk().listBook().memberships(m_zoe).value(0).isMember, false);
    }

    void aCreatedContactStays()
    {
        QSignalSpy saved(&desk().editor(), &ContactEditor::saved);
        desk().editor().create(
            {.phoneNumber = numberFor(u"+31612345677"_s), .firstName = u"Ada"_s});
        QTRY_VERIFY(!saved.isEmpty() && isIdle());
        const EntryId id = saved.at(0).at(0).value<QList<EntryId>>().first();
        QCOMPARE(undo([&] { desk().editor().undo(id); }),
                 u"no: Ada was created on the service, which cannot undo that."_s);
    }

    void aCreationThatWaitsGoesWithWhatWasMadeOnIt()
    {
        m_at->server().stop();
        QSignalSpy saved(&desk().editor(), &ContactEditor::saved);
        const PhoneNumber number = numberFor(u"+31612345677"_s);
        desk().editor().create({.phoneNumber = number});
        QTRY_COMPARE(saved.size(), 1);
        const ContactId here = ContactEditor::idOfNew(number);
        desk().editor().update(here, {{ContactField::FirstName, FieldSaid(), u"Ada"_s}});
        QTRY_COMPARE(saved.size(), 2);
        QTRY_COMPARE(desk().outbox().state().kind, OutboxState::Kind::Offline);
        const EntryId id = saved.at(0).at(0).value<QList<EntryId>>().first();
        QTRY_COMPARE(desk().journal().entry(id)->state, EntryState::Waiting);
        QVERIFY(undo([&] { desk().editor().undo(id); }).startsWith(u"Taken back: the creation"_s));
        QVERIFY(isIdle());
        QVERIFY(!desk().editor().isCreating(number));
    }

    void alsoAfterARestart()
    {
        QVERIFY(rename(u"Zoë"_s, u"Zoé"_s));
        m_at->reopen();
        QCOMPARE(undoLast(), u"Taken back: First name of Zoë Bos."_s);
        QTRY_COMPARE(stored(u"first_name"_s).toString(), u"Zoë"_s);
    }
};

QTEST_GUILESS_MAIN(TestUndoing)
#include "tst_undoing.moc"
