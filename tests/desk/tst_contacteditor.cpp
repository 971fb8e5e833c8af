#include "desk/DeskFixture.h"
#include "domain/ProvisionalId.h"
#include "server/DatabaseFile.h"
#include "server/SampleData.h"
#include "store/People.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Creating and changing contacts: saved here at once, and at the service when it answers.
class TestContactEditor : public QObject
{
    Q_OBJECT

private:
    static NewContact zoe() { return {.phoneNumber = numberFor(u"+31612345678"_s)}; }

    static QString storedName(DeskFixture &at)
    {
        return DatabaseFile(at.server().options().databaseFile)
            .value(u"SELECT first_name FROM contacts"_s)
            .toString();
    }

    static int membersAtTheService(DeskFixture &at, const ContactId &contact, const ListId &list)
    {
        return DatabaseFile(at.server().options().databaseFile)
            .value(u"SELECT count(*) FROM memberships WHERE contact_id = '%1' AND list_id = '%2'"_s
                       .arg(contact.value, list.value))
            .toInt();
    }

    static FieldEdits renaming(const QString &before, const QString &after)
    {
        return {{ContactField::FirstName, before, after}};
    }

    static bool isIdle(Desk &desk) { return desk.journal().entries().empty(); }

    static EntryState firstState(Desk &desk)
    {
        const auto &entries = desk.journal().entries();
        return entries.empty() ? EntryState::Done : entries.begin()->second.state;
    }

private Q_SLOTS:
    void createdUnderItsOwnIdAtLast_data() { addFormRows(); }

    void createdUnderItsOwnIdAtLast()
    {
        DeskFixture at(formOfThisRow());
        QVERIFY(at.start());
        Desk &desk = at.desk();
        QSignalSpy saved(&desk.editor(), &ContactEditor::saved);
        QSignalSpy adopted(&desk.journal(), &Journal::adopted);
        NewContact contact = zoe();
        contact.firstName = u"Zoë"_s;
        contact.email = *EmailAddress::parse(u"zoe@example.com"_s);
        contact.botActive = false;
        contact.externalId = u"crm-17"_s;
        QVERIFY(!desk.editor().isCreating(contact.phoneNumber));
        const ContactId here = ContactEditor::idOfNew(contact.phoneNumber);
        QVERIFY(isProvisional(here));
        Contact typed;
        // As the agent goes on to it.
        connect(&desk.editor(), &ContactEditor::saved, this, [&] {
            typed = at.directory().contact(here).value_or(Contact());
            at.open().open(here);
        });
        desk.editor().create(contact);
        QVERIFY(desk.editor().isCreating(contact.phoneNumber));
        QTRY_COMPARE(saved.size(), 1);

        // What was typed is known at once, under an id of this computer's own.
        QCOMPARE(typed.id, here);
        QCOMPARE(typed.name(), u"Zoë"_s);
        QCOMPARE(typed[ContactField::FirstName].source(), Source::Typed);
        QCOMPARE(typed[ContactField::FirstName].asOf(), at.now);
        QCOMPARE(typed[ContactField::Email].text(), u"zoe@example.com"_s);
        QCOMPARE(typed[ContactField::BotActive].as<bool>(), std::optional(false));
        QCOMPARE(typed[ContactField::ExternalId].text(), u"crm-17"_s);
        QVERIFY(typed[ContactField::LastName].isUnknown());
        QVERIFY(typed[ContactField::DoNotDisturb].isUnknown());

        QTRY_COMPARE(adopted.size(), 1);
        const auto id = adopted.at(0).at(1).value<ContactId>();
        QVERIFY(!isProvisional(id));
        QTRY_VERIFY(isIdle(desk));
        QVERIFY(!desk.editor().isCreating(contact.phoneNumber));
        // There is one of it, with all that was typed, and it is the one that is open.
        QTRY_COMPARE(everybodysIds(at.directory()), QStringList{id.value});
        QTRY_COMPARE(at.open().id(), id);
        QTRY_VERIFY(at.open().isSettled());
        QCOMPARE(at.open().contact().value->name(), u"Zoë"_s);
        QCOMPARE(at.open().contact().value.value()[ContactField::ExternalId].text(), u"crm-17"_s);
        QCOMPARE(storedName(at), u"Zoë"_s);
    }

    void whoExistsIsNotCreatedAgain_data() { addFormRows(); }

    void whoExistsIsNotCreatedAgain()
    {
        DeskFixture at(formOfThisRow());
        QVERIFY(at.start());
        const ContactId id{at.server().create("+31612345678", R"("firstName":"First")")};
        NewContact contact = zoe();
        contact.firstName = u"Second"_s;
        at.desk().editor().create(contact);
        QTRY_COMPARE(firstState(at.desk()), EntryState::Conflict);
        const Entry entry = at.desk().journal().entriesOf(id).value(0);
        QVERIFY(entry.isDuplicate);
        QCOMPARE(entry.contact, id);
        QCOMPARE(storedName(at), u"First"_s);
        // What was typed isn't lost, and the agent can let it go.
        QTRY_COMPARE(fetched(at.directory(), id)->contact.name(), u"Second"_s);
        at.desk().editor().discard(entry.id);
        QVERIFY(isIdle(at.desk()));
        const QString back = formOfThisRow() == AnswerForm::Observed ? u"First"_s : QString();
        QTRY_COMPARE(fetched(at.directory(), id)->contact.name(), back);
    }

    void secondPressOfTheButton()
    {
        DeskFixture at(AnswerForm::Observed);
        QVERIFY(at.start());
        QSignalSpy saved(&at.desk().editor(), &ContactEditor::saved);
        connect(
            &at.desk().editor(), &ContactEditor::saved, this,
            [&] { at.desk().editor().create(zoe()); }, Qt::SingleShotConnection);
        at.desk().editor().create(zoe());
        at.desk().editor().create(zoe());
        at.desk().editor().create({.phoneNumber = numberFor(u"+31612345679"_s)});
        QTRY_COMPARE(saved.size(), 2);
        QTRY_VERIFY(isIdle(at.desk()));
        QTRY_COMPARE(everybody(at.directory()).total, 2);
        QCOMPARE(saved.size(), 2);
    }

    void savedAndLearned()
    {
        DeskFixture at(AnswerForm::Observed);
        QVERIFY(at.start());
        const ContactId id{at.server().create("+31612345678",
                                              R"("firstName":"Zoë","lastName":"Bos",)"
                                              R"("email":"zoe@example.com")")};
        at.open().lookUp(keyFor(u"+31612345678"_s));
        QTRY_VERIFY(at.open().contact().value && at.open().isSettled());
        ContactChange change = people::renaming(u"Zoé"_s);
        change.email = u""_s;
        change.botActive = false;

        QSignalSpy saved(&at.desk().editor(), &ContactEditor::saved);
        at.now = people::moment(500);
        at.desk().editor().update(id, editsOf(change, *at.open().contact().value));
        // Nothing is taken for saved before the disk has it.
        QCOMPARE(at.directory().contact(id)->name(), u"Zoë Bos"_s);
        QTRY_COMPARE(saved.size(), 1);
        const Contact known = at.directory().contact(id).value();
        QCOMPARE(known.name(), u"Zoé Bos"_s);
        QCOMPARE(known[ContactField::FirstName].source(), Source::Typed);
        QCOMPARE(known[ContactField::FirstName].asOf(), people::moment(500));
        QCOMPARE(known[ContactField::LastName].source(), Source::Service);
        QVERIFY(known[ContactField::Email].isEmpty());
        QCOMPARE(known[ContactField::BotActive].as<bool>(), std::optional(false));
        QCOMPARE(at.open().contact().value->name(), u"Zoé Bos"_s);

        // And the service has it.
        QTRY_VERIFY(isIdle(at.desk()));
        at.open().refresh();
        QTRY_VERIFY(at.open().isSettled());
        const Contact &told = *at.open().contact().value;
        QCOMPARE(told.name(), u"Zoé Bos"_s);
        QCOMPARE(told[ContactField::FirstName].source(), Source::Service);
        QVERIFY(told[ContactField::Email].isEmpty());
        QCOMPARE(told[ContactField::BotActive].as<bool>(), std::optional(false));
    }

    void nothingToSave()
    {
        DeskFixture at(AnswerForm::Observed);
        QVERIFY(at.start());
        QList<EntryKind> saved;
        connect(&at.desk().editor(), &ContactEditor::saved, this, [&](const QList<EntryId> &ids) {
            saved.append(at.desk().journal().entry(ids.first())->kind);
        });
        at.desk().editor().update({u"zoe"_s}, {});
        at.desk().editor().record({});
        at.desk().editor().create(zoe());
        QTRY_COMPARE(saved, QList{EntryKind::Create});
    }

    /// What is open is not overwritten by what the service says meanwhile.
    void whatIsOpenStays()
    {
        DeskFixture at(AnswerForm::Observed);
        QVERIFY(at.start());
        const ContactId id{
            at.server().create("+31612345678", R"("firstName":"Zoë","lastName":"Bos")")};
        at.open().lookUp(keyFor(u"+31612345678"_s));
        QTRY_VERIFY(at.open().contact().value && at.open().isSettled());
        // Somebody else was faster, so this change stays for the agent to decide.
        QCOMPARE(at.server()
                     .send("PUT", "/contacts/" + id.value.toUtf8(),
                           R"({"firstName":"Zoey","lastName":"Smit"})")
                     .status,
                 200);
        at.desk().editor().update(id, renaming(u"Zoë"_s, u"Zoé"_s));
        QTRY_COMPARE(firstState(at.desk()), EntryState::Conflict);
        at.open().refresh();
        QTRY_VERIFY(at.open().isSettled());
        QCOMPARE(at.open().contact().value->name(), u"Zoé Smit"_s);
        QCOMPARE(at.directory().contact(id)->name(), u"Zoé Smit"_s);
        // Let go, it is what the service says.
        const EntryId entry = at.desk().journal().entries().begin()->first;
        at.desk().journal().resolve(entry, ContactField::FirstName, Choice::Theirs);
        QCOMPARE(at.directory().contact(id)->name(), u"Zoey Smit"_s);
        QCOMPARE(at.open().contact().value->name(), u"Zoey Smit"_s);
        QCOMPARE(at.directory().contact(id).value()[ContactField::FirstName].source(),
                 Source::Service);
    }

    void refusedIsKeptUntilItIsLetGo_data() { addFormRows(); }

    void refusedIsKeptUntilItIsLetGo()
    {
        DeskFixture at(formOfThisRow());
        QVERIFY(at.start());
        at.directory().learn(people::named(u"gone"_s, u"Zoë"_s));
        const ContactId id{u"gone"_s};
        ContactChange change = people::renaming(u"Zoé"_s);
        change.email = u"zoe@example.com"_s;
        at.desk().editor().update(id, editsOf(change, people::named(u"gone"_s, u"Zoë"_s)));
        QTRY_COMPARE(firstState(at.desk()), EntryState::Refused);
        const Entry entry = at.desk().journal().entriesOf(id).first();
        QVERIFY(entry.failure);
        QCOMPARE(at.directory().contact(id)->name(), u"Zoé"_s);
        at.desk().editor().discard(entry.id);
        QCOMPARE(at.directory().contact(id)->name(), u"Zoë"_s);
        // Nobody knew of an address, and nobody does now.
        QVERIFY(at.directory().contact(id).value()[ContactField::Email].isUnknown());
        QTRY_VERIFY(fetched(at.directory(), id)->contact[ContactField::Email].isUnknown());
    }

    void aChangeAloneMakesNoContact()
    {
        DeskFixture at(AnswerForm::Observed);
        QVERIFY(at.start());
        at.desk().editor().update({u"nobody"_s}, renaming(u"Zoë"_s, u"Zoé"_s));
        QTRY_COMPARE(firstState(at.desk()), EntryState::Refused);
        QVERIFY(!at.directory().contact({u"nobody"_s}));
        QCOMPARE(everybody(at.directory()).total, 0);
    }

    void whoLeftTheMemory()
    {
        DeskFixture at(AnswerForm::Observed);
        QVERIFY(at.start());
        const ContactId id{at.server().create("+31612345678", R"("firstName":"Zoë")")};
        Contact contact = people::named(id.value, u"Zoë"_s);
        contact[ContactField::PhoneNumber] = people::known(u"+31612345678"_s);
        QVERIFY(learnAndWrite(at.directory(), contact));
        for (int i = 0; i < 600; ++i)
            at.directory().learn(people::contact(u"other %1"_s.arg(i)));
        QVERIFY(!at.directory().contact(id));
        at.desk().editor().update(id, renaming(u"Zoë"_s, u"Zoé"_s));
        QTRY_COMPARE(fetched(at.directory(), id)->contact.name(), u"Zoé"_s);
        const Contact known = at.directory().contact(id).value();
        QCOMPARE(known[ContactField::PhoneNumber].text(), u"+31612345678"_s);
        QTRY_COMPARE(storedName(at), u"Zoé"_s);
    }

    /// Somebody who was imported is named by the service before anything is sent.
    void whoIsOnlyKnownHereIsNamedFirst()
    {
        DeskFixture at(AnswerForm::Observed);
        QVERIFY(at.start());
        Contact imported = people::named({}, u"Zoë"_s);
        imported[ContactField::PhoneNumber] = people::known(u"+31612345678"_s);
        imported.id = provisionalIdOf(imported);
        QVERIFY(learnAndWrite(at.directory(), imported));
        const ContactId id{at.server().create("+31612345678", R"("firstName":"Zoë")")};
        at.desk().editor().update(imported.id, renaming(u"Zoë"_s, u"Zoé"_s));
        QTRY_COMPARE(storedName(at), u"Zoé"_s);
        QTRY_VERIFY(isIdle(at.desk()));
        QTRY_COMPARE(everybodysIds(at.directory()), QStringList{id.value});
        QTRY_COMPARE(fetched(at.directory(), id)->contact.name(), u"Zoé"_s);
    }

    void onAndOffAList_data() { addFormRows(); }

    void onAndOffAList()
    {
        DeskFixture at(formOfThisRow(), true);
        QVERIFY(at.start());
        const ContactId contact{at.server().create("+31612340099")};
        QVERIFY(learnAndWrite(at.directory(), people::contact(contact.value)));
        const ListId list = sampleLists().at(9).id;
        const QString name = sampleLists().at(9).name;
        ListBook &book = at.desk().listBook();
        QSignalSpy saved(&at.desk().editor(), &ContactEditor::saved);
        at.now = people::moment(1);
        at.desk().editor().addToList(contact, list);
        // A second press of the button, and a third.
        at.desk().editor().addToList(contact, list);
        qsizetype known = -1;
        const auto third = connect(&at.desk().editor(), &ContactEditor::saved, this, [&] {
            at.desk().editor().addToList(contact, list);
            known = book.memberships(contact).size();
        });
        QTRY_COMPARE(saved.size(), 1);
        disconnect(third);
        // Nothing is taken for done before the service says so.
        QCOMPARE(known, 0);
        QTRY_COMPARE(book.memberships(contact),
                     QList<Membership>({{list, true, people::moment(1)}}));
        // The acknowledgement is the only place that names the list.
        QTRY_COMPARE(book.list(list).value(), (ContactList{list, name}));
        QCOMPARE(membersAtTheService(at, contact, list), 1);
        QCOMPARE(saved.size(), 1);

        at.now = people::moment(2);
        at.desk().editor().removeFromList(contact, list);
        QTRY_COMPARE(book.memberships(contact),
                     QList<Membership>({{list, false, people::moment(2)}}));
        QCOMPARE(membersAtTheService(at, contact, list), 0);
        QTRY_VERIFY(isIdle(at.desk()));

        QVERIFY(learnAndWrite(at.directory(), people::contact(contact.value)));
        at.reopen();
        QTRY_VERIFY(at.directory().news());
        QVERIFY(fetched(at.directory(), contact));
        QCOMPARE(at.desk().listBook().list(list).value().name, name);
        QCOMPARE(at.desk().listBook().memberships(contact),
                 QList<Membership>({{list, false, people::moment(2)}}));
    }

    void unknownListTeachesNothing_data() { addFormRows(); }

    void unknownListTeachesNothing()
    {
        DeskFixture at(formOfThisRow(), true);
        QVERIFY(at.start());
        const ContactId contact{at.server().create("+31612340098")};
        ListBook &book = at.desk().listBook();
        const qsizetype before = book.lists().size();
        at.desk().editor().addToList(contact, {u"no such list"_s});
        QTRY_COMPARE(firstState(at.desk()), EntryState::Refused);
        const Entry entry = at.desk().journal().entriesOf(contact).first();
        QCOMPARE(entry.failure->kind, FailureKind::Forbidden);
        QCOMPARE(entry.failure->status, 403);
        QCOMPARE(book.lists().size(), before);
        QCOMPARE(book.memberships(contact), QList<Membership>());
        at.desk().editor().discard(entry.id);
        QCOMPARE(book.memberships(contact), QList<Membership>());
    }

    void listsHaveNamesOfTheirOwnHere()
    {
        DeskFixture at(AnswerForm::Observed, true);
        QVERIFY(at.start());
        const ContactId contact{at.server().create("+31612340097")};
        const ListId list = sampleLists().at(9).id;
        at.desk().editor().nameList(list, u"The ones who call"_s);
        QTRY_VERIFY(at.desk().listBook().list(list));
        QCOMPARE(at.desk().listBook().list(list)->name, u"The ones who call"_s);
        // The service calls it otherwise; what the agent called it stays.
        at.desk().editor().addToList(contact, list);
        QTRY_VERIFY(isIdle(at.desk()));
        QCOMPARE(at.desk().listBook().list(list)->name, u"The ones who call"_s);
    }

    /// What was typed and saved is no draft any more, also of somebody who isn't shown.
    void savedIsNoDraft()
    {
        DeskFixture at(AnswerForm::Observed);
        QVERIFY(at.start());
        const ContactId id{u"zoe"_s};
        FieldEdits typed = renaming(u"Zoë"_s, u"Zoé"_s);
        typed.append({ContactField::LastName, u""_s, u"Bos"_s});
        at.desk().drafts().setEdits(id, typed);
        at.desk().editor().update(id, typed.first(1));
        QTRY_COMPARE(at.desk().drafts().edits(id), typed.last(1));
    }

    void noPlaceOnTheDisk()
    {
        DeskFixture at(AnswerForm::Observed);
        QFile inTheWay(at.folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QVERIFY(at.start());
        const ContactId id{at.server().create("+31612345678", R"("firstName":"Zoë")")};
        QSignalSpy notSaved(&at.desk().editor(), &ContactEditor::notSaved);
        QSignalSpy saved(&at.desk().editor(), &ContactEditor::saved);
        at.desk().editor().update(id, renaming(u"Zoë"_s, u"Zoé"_s));
        QTRY_COMPARE(notSaved.size(), 1);
        QCOMPARE(notSaved.at(0).at(0).value<ContactId>(), id);
        QCOMPARE(notSaved.at(0).at(1).value<Failure>().kind, FailureKind::Storage);
        at.desk().editor().create(zoe());
        QTRY_COMPARE(notSaved.size(), 2);
        QCOMPARE(notSaved.at(1).at(0).value<ContactId>(),
                 ContactEditor::idOfNew(zoe().phoneNumber));
        QVERIFY(!at.desk().editor().isCreating(zoe().phoneNumber));
        QCOMPARE(saved.size(), 0);
        QCOMPARE(storedName(at), u"Zoë"_s);
    }
};

QTEST_GUILESS_MAIN(TestContactEditor)
#include "tst_contacteditor.moc"
