#include "desk/DeskFixture.h"
#include "desk/HeldDesk.h"
#include "desk/ListKeeper.h"
#include "domain/ProvisionalId.h"
#include "server/DatabaseFile.h"
#include "server/SampleData.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Putting contacts on lists and taking them off.
class TestListKeeper : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_fixture[2];

    DeskFixture &fixture(AnswerForm form) { return *m_fixture[static_cast<size_t>(form)]; }

    static int membersAtTheService(DeskFixture &at, const ContactId &contact, const ListId &list)
    {
        return DatabaseFile(at.server().options().databaseFile)
            .value(u"SELECT count(*) FROM memberships WHERE contact_id = '%1' AND list_id = '%2'"_s
                       .arg(contact.value, list.value))
            .toInt();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const AnswerForm form : {AnswerForm::Documented, AnswerForm::Observed}) {
            m_fixture[static_cast<size_t>(form)] = std::make_unique<DeskFixture>(form, true);
            QVERIFY(fixture(form).start());
        }
    }

    void onAndOff_data() { addFormRows(); }

    void onAndOff()
    {
        DeskFixture &at = fixture(formOfThisRow());
        const ContactId contact{at.server().create("+31612340099")};
        QVERIFY(learnAndWrite(at.directory(), people::contact(contact.value)));
        const ListId list = sampleLists().at(9).id;
        const QString name = sampleLists().at(9).name;
        ListKeeper &keeper = at.desk().listKeeper();
        ListBook &book = at.desk().listBook();
        QSignalSpy done(&keeper, &ListKeeper::done);
        QStringList busy;
        connect(&keeper, &ListKeeper::busyChanged, this, [&](const ContactId &whose) {
            QCOMPARE(whose, contact);
            busy.append(keeper.isBusy(contact, list) ? u"busy"_s : u"idle"_s);
        });

        at.now = people::moment(1);
        keeper.add(contact, list);
        QVERIFY(keeper.isBusy(contact, list));
        QCOMPARE(book.memberships(contact), QList<Membership>());
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(busy, QStringList({u"busy"_s, u"idle"_s}));
        QCOMPARE(done.at(0).at(0).value<ContactId>(), contact);
        QCOMPARE(done.at(0).at(1).value<ListId>(), list);
        QCOMPARE(done.at(0).at(2).toBool(), true);
        // The acknowledgement is the only place that names the list.
        QCOMPARE(book.list(list).value(), (ContactList{list, name}));
        QCOMPARE(book.memberships(contact), QList<Membership>({{list, true, people::moment(1)}}));
        QCOMPARE(membersAtTheService(at, contact, list), 1);

        at.now = people::moment(2);
        keeper.remove(contact, list);
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(done.at(1).at(2).toBool(), false);
        QCOMPARE(book.memberships(contact), QList<Membership>({{list, false, people::moment(2)}}));
        QCOMPARE(membersAtTheService(at, contact, list), 0);

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
        DeskFixture &at = fixture(formOfThisRow());
        const ContactId contact{at.server().create("+31612340098")};
        ListKeeper &keeper = at.desk().listKeeper();
        ListBook &book = at.desk().listBook();
        const qsizetype before = book.lists().size();
        QSignalSpy failed(&keeper, &ListKeeper::failed);
        keeper.add(contact, {u"no such list"_s});
        QTRY_COMPARE(failed.size(), 1);
        keeper.remove(contact, {u"no such list"_s});
        QTRY_COMPARE(failed.size(), 2);
        for (const bool adding : {true, false}) {
            const QVariantList &told = failed.at(adding ? 0 : 1);
            QCOMPARE(told.at(0).value<ContactId>(), contact);
            QCOMPARE(told.at(1).value<ListId>().value, u"no such list"_s);
            QCOMPARE(told.at(2).toBool(), adding);
            QCOMPARE(told.at(3).value<Failure>().kind, FailureKind::Forbidden);
            QCOMPARE(told.at(3).value<Failure>().status, 403);
        }
        QVERIFY(!keeper.isBusy(contact, {u"no such list"_s}));
        QCOMPARE(book.lists().size(), before);
        QCOMPARE(book.memberships(contact), QList<Membership>());
    }

    void samePairOnceAtATime()
    {
        HeldDesk desk;
        ListBook book(desk.store, desk.directory);
        ListKeeper keeper(desk.service, book, desk.clock);
        QSignalSpy done(&keeper, &ListKeeper::done);
        const QSignalSpy busy(&keeper, &ListKeeper::busyChanged);
        const ContactId zoe{u"zoe"_s};
        keeper.add(zoe, {u"a"_s});
        keeper.add(zoe, {u"a"_s});
        keeper.remove(zoe, {u"a"_s});
        keeper.add(zoe, {u"b"_s});
        QCOMPARE(busy.size(), 2);
        QTRY_COMPARE(desk.held.waiting(), 2);
        QCOMPARE(desk.held.asked("POST /v1/contacts/lists"), 2);
        QVERIFY(keeper.isBusy(zoe, {u"a"_s}));
        QVERIFY(keeper.isBusy(zoe, {u"b"_s}));
        QVERIFY(!keeper.isBusy({u"bo"_s}, {u"a"_s}));
        QVERIFY(desk.held.answer("POST", R"({"success":true})"));
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(desk.held.answer("POST", R"({"success":true})"));
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(desk.held.asked("DELETE"), 0);
    }

    void namelessAcknowledgementKeepsTheName()
    {
        HeldDesk desk;
        ListBook book(desk.store, desk.directory);
        ListKeeper keeper(desk.service, book, desk.clock);
        QSignalSpy done(&keeper, &ListKeeper::done);
        book.learn(ContactList{{u"a"_s}, u"Newsletter"_s});
        keeper.add({u"zoe"_s}, {u"a"_s});
        QTRY_COMPARE(desk.held.waiting(), 1);
        QVERIFY(desk.held.answer("POST", R"({"success":true,"message":"Done"})"));
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(book.list({u"a"_s})->name, u"Newsletter"_s);
        // A list that nobody named is known by its id.
        keeper.remove({u"zoe"_s}, {u"b"_s});
        QTRY_COMPARE(desk.held.waiting(), 1);
        QVERIFY(desk.held.answer("DELETE", R"({"success":true})"));
        QTRY_COMPARE(done.size(), 2);
        QCOMPARE(book.list({u"b"_s})->title(), u"b"_s);
    }

    void whoIsOnlyKnownHereIsOnNoList()
    {
        HeldDesk desk;
        ListBook book(desk.store, desk.directory);
        ListKeeper keeper(desk.service, book, desk.clock);
        QSignalSpy failed(&keeper, &ListKeeper::failed);
        const QSignalSpy busy(&keeper, &ListKeeper::busyChanged);
        Contact imported;
        imported[ContactField::PhoneNumber] = people::known(u"+31612345678"_s);
        const ContactId id = provisionalIdOf(imported);
        keeper.add(id, {u"a"_s});
        keeper.remove(id, {u"a"_s});
        QCOMPARE(failed.size(), 2);
        for (const bool adding : {true, false}) {
            const QVariantList &told = failed.at(adding ? 0 : 1);
            QCOMPARE(told.at(0).value<ContactId>(), id);
            QCOMPARE(told.at(2).toBool(), adding);
            QCOMPARE(told.at(3).value<Failure>().kind, FailureKind::NotFound);
        }
        QVERIFY(!keeper.isBusy(id, {u"a"_s}));
        QCOMPARE(busy.size(), 0);
        QCOMPARE(book.memberships(id), QList<Membership>());
        // The next request is the first.
        keeper.add({u"zoe"_s}, {u"a"_s});
        QTRY_COMPARE(desk.held.waiting(), 1);
        QCOMPARE(desk.held.asked("/v1/contacts"), 1);
    }
};

QTEST_GUILESS_MAIN(TestListKeeper)
#include "tst_listkeeper.moc"
