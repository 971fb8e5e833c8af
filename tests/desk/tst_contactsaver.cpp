#include "desk/ContactSaver.h"
#include "desk/DeskFixture.h"
#include "desk/HeldDesk.h"
#include "domain/ProvisionalId.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Saving what the agent changed in a contact.
class TestContactSaver : public QObject
{
    Q_OBJECT

private:
    ContactChange m_change = people::renaming(u"Zoé"_s);

private Q_SLOTS:
    void initTestCase()
    {
        m_change.email = u""_s;
        m_change.botActive = false;
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

        ContactSaver &saver = at.desk().saver();
        const QSignalSpy started(&saver, &ContactSaver::started);
        QSignalSpy saved(&saver, &ContactSaver::saved);
        const QSignalSpy failed(&saver, &ContactSaver::failed);
        at.now = people::moment(500);
        saver.save(id, m_change);
        QCOMPARE(started.size(), 1);
        QVERIFY(saver.isSaving(id));
        // Nothing is taken for saved before the service says so.
        QCOMPARE(at.directory().contact(id)->name(), u"Zoë Bos"_s);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!saver.isSaving(id));
        QCOMPARE(saved.at(0).at(0).value<ContactId>(), id);
        QCOMPARE(saved.at(0).at(1).value<ContactChange>(), m_change);
        QCOMPARE(failed.size(), 0);

        const Contact known = at.directory().contact(id).value();
        QCOMPARE(known.name(), u"Zoé Bos"_s);
        QCOMPARE(known[ContactField::FirstName].source(), Source::Typed);
        QCOMPARE(known[ContactField::FirstName].asOf(), people::moment(500));
        QCOMPARE(known[ContactField::LastName].source(), Source::Service);
        QVERIFY(known[ContactField::Email].isEmpty());
        QCOMPARE(known[ContactField::BotActive].as<bool>(), std::optional(false));
        QCOMPARE(at.open().contact().value->name(), u"Zoé Bos"_s);

        // And the service has it.
        at.open().refresh();
        QTRY_VERIFY(at.open().isSettled());
        const Contact &told = *at.open().contact().value;
        QCOMPARE(told.name(), u"Zoé Bos"_s);
        QCOMPARE(told[ContactField::FirstName].source(), Source::Service);
        QVERIFY(told[ContactField::Email].isEmpty());
        QCOMPARE(told[ContactField::BotActive].as<bool>(), std::optional(false));
    }

    void refusedByTheService_data() { addFormRows(); }

    void refusedByTheService()
    {
        DeskFixture at(formOfThisRow());
        QVERIFY(at.start());
        at.directory().learn(people::named(u"gone"_s, u"Zoë"_s));
        ContactSaver &saver = at.desk().saver();
        QSignalSpy failed(&saver, &ContactSaver::failed);
        const QSignalSpy saved(&saver, &ContactSaver::saved);
        saver.save({u"gone"_s}, m_change);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<ContactId>().value, u"gone"_s);
        QCOMPARE(failed.at(0).at(1).value<Failure>().kind, FailureKind::NotFound);
        QVERIFY(!saver.isSaving({u"gone"_s}));
        QCOMPARE(saved.size(), 0);
        QCOMPARE(at.directory().contact({u"gone"_s})->name(), u"Zoë"_s);
    }

    void oneAtATime()
    {
        HeldDesk desk;
        ContactSaver saver(desk.service, desk.directory, desk.clock);
        const QSignalSpy started(&saver, &ContactSaver::started);
        QSignalSpy saved(&saver, &ContactSaver::saved);
        QSignalSpy failed(&saver, &ContactSaver::failed);
        desk.directory.learn(people::named(u"zoe"_s, u"Zoë"_s));
        saver.save({u"zoe"_s}, m_change);
        saver.save({u"zoe"_s}, people::renaming(u"Impatient"_s));
        // Another contact needn't wait.
        saver.save({u"bo"_s}, people::renaming(u"Bo"_s));
        QCOMPARE(started.size(), 2);
        QTRY_COMPARE(desk.held.waiting(), 2);
        QCOMPARE(desk.held.asked("PUT /v1/contacts/zoe"), 1);

        QVERIFY(desk.held.answer("/zoe", R"({"error":"broken"})", 501));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(saver.isSaving({u"bo"_s}));
        QVERIFY(!saver.isSaving({u"zoe"_s}));
        QCOMPARE(desk.directory.contact({u"zoe"_s})->name(), u"Zoë"_s);
        // After a failure it can be tried again.
        saver.save({u"zoe"_s}, people::renaming(u"Zoé"_s));
        QTRY_COMPARE(desk.held.asked("PUT /v1/contacts/zoe"), 2);
        QCOMPARE(QJsonDocument::fromJson(desk.held.lastBody()).object(),
                 (QJsonObject{{u"firstName"_s, u"Zoé"_s}}));
        QVERIFY(desk.held.answer("/zoe", R"({"success":true})"));
        QVERIFY(desk.held.answer("/bo", R"({"success":true})"));
        QTRY_COMPARE(saved.size(), 2);
        QCOMPARE(desk.directory.contact({u"zoe"_s})->name(), u"Zoé"_s);
        // Of somebody whom the directory doesn't know, a change alone makes no contact.
        QVERIFY(!desk.directory.contact({u"bo"_s}));
    }

    void lostAnswerMayHaveBeenCarriedOut()
    {
        ScriptedServer server;
        server.then(ScriptedServer::reset());
        ContactService service({server.baseAddress(), u"key"_s});
        QTemporaryDir folder;
        DirectoryStore store(folder.filePath(u"directory.sqlite"_s));
        Directory directory(store);
        directory.learn(people::named(u"zoe"_s, u"Zoë"_s));
        ContactSaver saver(service, directory, systemClock());
        QSignalSpy failed(&saver, &ContactSaver::failed);
        saver.save({u"zoe"_s}, m_change);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.at(0).at(1).value<Failure>().outcomeKnown);
        QCOMPARE(directory.contact({u"zoe"_s})->name(), u"Zoë"_s);
    }

    void whoLeftTheMemoryMeanwhile()
    {
        HeldDesk desk;
        ContactSaver saver(desk.service, desk.directory, desk.clock);
        QSignalSpy saved(&saver, &ContactSaver::saved);
        QVERIFY(desk.meet(u"zoe"_s, u"Zoë"_s, u"+31612345678"_s));
        saver.save({u"zoe"_s}, m_change);
        QTRY_COMPARE(desk.held.waiting(), 1);
        for (int i = 0; i < 600; ++i)
            desk.directory.learn(people::contact(u"other %1"_s.arg(i)));
        QVERIFY(!desk.directory.contact({u"zoe"_s}));
        QVERIFY(desk.held.answer("/zoe", R"({"success":true})"));
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!saver.isSaving({u"zoe"_s}));
        // The file has the change, and what was known beside it.
        QTRY_COMPARE(fetched(desk.directory, {u"zoe"_s})->contact.name(), u"Zoé"_s);
        const Contact known = desk.directory.contact({u"zoe"_s}).value();
        QCOMPARE(known[ContactField::PhoneNumber].text(), u"+31612345678"_s);
        QCOMPARE(known[ContactField::FirstName].source(), Source::Typed);
        QCOMPARE(known[ContactField::BotActive].as<bool>(), std::optional(false));
    }

    void onlyTheChangeIsNew()
    {
        HeldDesk desk;
        ContactSaver saver(desk.service, desk.directory, desk.clock);
        QSignalSpy saved(&saver, &ContactSaver::saved);
        QVERIFY(desk.meet(u"zoe"_s, u"Zoë"_s, u"+31612345678"_s));
        saver.save({u"zoe"_s}, people::renaming(u"Zoé"_s));
        // What has come into the file by another way isn't taken back.
        QTRY_COMPARE(desk.held.waiting(), 1);
        Contact told = people::contact(u"zoe"_s);
        told[ContactField::LastName] = people::known(u"Old"_s);
        QVERIFY(learnAndWrite(desk.directory, told));
        told[ContactField::LastName] = people::known(u"Bos"_s, 1);
        Directory other(desk.store);
        QVERIFY(learnAndWrite(other, told));
        QSignalSpy row(&desk.directory, &Directory::rowChanged);
        QVERIFY(desk.held.answer("/zoe", R"({"success":true})"));
        QTRY_COMPARE(saved.size(), 1);
        QTRY_VERIFY(!row.isEmpty());
        QCOMPARE(row.last().at(0).value<ContactSummary>().name(), u"Zoé Bos"_s);
        const Contact known = desk.directory.contact({u"zoe"_s}).value();
        QCOMPARE(known[ContactField::FirstName].text(), u"Zoé"_s);
        QCOMPARE(known[ContactField::PhoneNumber].asOf(), people::moment(-1000));
    }

    void whoIsOnlyKnownHereCannotBeSaved()
    {
        HeldDesk desk;
        ContactSaver saver(desk.service, desk.directory, desk.clock);
        QSignalSpy failed(&saver, &ContactSaver::failed);
        const QSignalSpy started(&saver, &ContactSaver::started);
        Contact imported = people::named({}, u"Zoë"_s);
        imported[ContactField::PhoneNumber] = people::known(u"+31612345678"_s);
        imported.id = provisionalIdOf(imported);
        QVERIFY(learnAndWrite(desk.directory, imported));
        saver.save(imported.id, m_change);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<ContactId>(), imported.id);
        QCOMPARE(failed.at(0).at(1).value<Failure>().kind, FailureKind::NotFound);
        QCOMPARE(started.size(), 0);
        QVERIFY(!saver.isSaving(imported.id));
        QCOMPARE(desk.directory.contact(imported.id)->name(), u"Zoë"_s);
        // The next request is the first.
        saver.save({u"bo"_s}, m_change);
        QTRY_COMPARE(desk.held.waiting(), 1);
        QCOMPARE(desk.held.asked("/v1/contacts"), 1);
    }

    void nothingToSave()
    {
        HeldDesk desk;
        ContactSaver saver(desk.service, desk.directory, desk.clock);
        const QSignalSpy started(&saver, &ContactSaver::started);
        saver.save({u"zoe"_s}, {});
        QCOMPARE(started.size(), 0);
        QVERIFY(!saver.isSaving({u"zoe"_s}));
    }
};

QTEST_GUILESS_MAIN(TestContactSaver)
#include "tst_contactsaver.moc"
