#include "desk/ContactCreator.h"
#include "desk/DeskFixture.h"
#include "desk/HeldDesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Creating contacts, and opening what was created.
class TestContactCreator : public QObject
{
    Q_OBJECT

private:
    static NewContact zoe() { return {.phoneNumber = numberFor(u"+31612345678"_s)}; }

    /// There is no number without a value, so QVariant::value() can't give one.
    static QString numberIn(const QVariant &told)
    {
        return told.metaType() == QMetaType::fromType<PhoneNumber>()
                   ? static_cast<const PhoneNumber *>(told.constData())->e164()
                   : QString();
    }

    static constexpr auto createdAnswer = R"({"success":true,"data":{"contactId":"zoe"}})";

private Q_SLOTS:
    void createdAndOpened_data() { addFormRows(); }

    void createdAndOpened()
    {
        DeskFixture at(formOfThisRow());
        QVERIFY(at.start());
        at.open().lookUp(zoe().phoneNumber);
        QTRY_COMPARE(at.open().contact().progress, Progress::Failed);

        ContactCreator &creator = at.desk().creator();
        const QSignalSpy started(&creator, &ContactCreator::started);
        QSignalSpy created(&creator, &ContactCreator::created);
        NewContact contact = zoe();
        contact.firstName = u"Zoë"_s;
        contact.email = *EmailAddress::parse(u"zoe@example.com"_s);
        contact.botActive = false;
        contact.externalId = u"crm-17"_s;
        QList<Contact> opened;
        connect(&at.open(), &OpenContact::switched, &at.open(),
                [&] { opened.append(at.open().contact().value.value_or(Contact())); });
        creator.create(contact);
        QCOMPARE(started.size(), 1);
        QVERIFY(creator.isCreating());
        QTRY_COMPARE(created.size(), 1);
        QVERIFY(!creator.isCreating());
        QCOMPARE(numberIn(created.at(0).at(0)), u"+31612345678"_s);

        // What was typed is known at once, whatever the service tells of it.
        QCOMPARE(opened.size(), 1);
        const Contact &known = opened.first();
        QCOMPARE(known.name(), u"Zoë"_s);
        QCOMPARE(known[ContactField::FirstName].source(), Source::Typed);
        QCOMPARE(known[ContactField::FirstName].asOf(), at.now);
        QCOMPARE(known[ContactField::Email].text(), u"zoe@example.com"_s);
        QCOMPARE(known[ContactField::BotActive].as<bool>(), std::optional(false));
        QCOMPARE(known[ContactField::ExternalId].text(), u"crm-17"_s);
        QVERIFY(known[ContactField::LastName].isUnknown());
        QVERIFY(known[ContactField::DoNotDisturb].isUnknown());
        QCOMPARE(at.open().key(), LookUpKey(contact.phoneNumber));
        QTRY_VERIFY(at.open().isSettled());
        QCOMPARE(at.open().contact().progress, Progress::Ready);
        QCOMPARE(at.open().contact().value->name(), u"Zoë"_s);
        QTRY_COMPARE(everybody(at.directory()).total, 1);
    }

    void duplicate_data() { addFormRows(); }

    void duplicate()
    {
        DeskFixture at(formOfThisRow());
        QVERIFY(at.start());
        QVERIFY(!at.server().create("+31612345678").isEmpty());
        ContactCreator &creator = at.desk().creator();
        QSignalSpy failed(&creator, &ContactCreator::failed);
        const QSignalSpy created(&creator, &ContactCreator::created);
        creator.create(zoe());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(numberIn(failed.at(0).at(0)), u"+31612345678"_s);
        QCOMPARE(failed.at(0).at(1).value<Failure>().kind, FailureKind::AlreadyExists);
        QCOMPARE(created.size(), 0);
        QVERIFY(!creator.isCreating());
        QCOMPARE(everybody(at.directory()).total, 0);
        QVERIFY(at.open().id().isEmpty());
    }

    void secondPressOfTheButton()
    {
        HeldDesk desk;
        ContactCreator creator(desk.service, desk.directory, desk.open, desk.clock);
        const QSignalSpy started(&creator, &ContactCreator::started);
        QSignalSpy created(&creator, &ContactCreator::created);
        creator.create(zoe());
        creator.create(zoe());
        creator.create({.phoneNumber = numberFor(u"+31612345679"_s)});
        QCOMPARE(started.size(), 1);
        QTRY_COMPARE(desk.held.waiting(), 1);
        QVERIFY(desk.held.answer("POST", createdAnswer));
        QTRY_COMPARE(created.size(), 1);
        QTRY_COMPARE(desk.held.asked("/messages/zoe"), 1);
        QCOMPARE(desk.held.asked("POST"), 1);
        // The next one may be created then.
        creator.create({.phoneNumber = numberFor(u"+31612345679"_s)});
        QTRY_COMPARE(desk.held.asked("POST"), 2);
    }

    void agentWentOn()
    {
        HeldDesk desk;
        ContactCreator creator(desk.service, desk.directory, desk.open, desk.clock);
        QSignalSpy created(&creator, &ContactCreator::created);
        desk.open.lookUp(zoe().phoneNumber);
        QTRY_COMPARE(desk.held.waiting(), 1);
        QVERIFY(desk.held.answer("GET", notFoundAnswer(), 404));
        QTRY_COMPARE(desk.open.contact().progress, Progress::Failed);
        creator.create(zoe());
        const LookUpKey other = numberFor(u"+31612345679"_s);
        desk.open.lookUp(other);
        QTRY_COMPARE(desk.held.waiting(), 2);
        desk.recorder.take();
        QVERIFY(desk.held.answer("POST", createdAnswer));
        QTRY_COMPARE(created.size(), 1);
        // It is known, and the agent stays where they are.
        QVERIFY(desk.directory.contact({u"zoe"_s}));
        QCOMPARE(desk.open.key(), other);
        QCOMPARE(desk.recorder.told(), QStringList());
    }

    void agentOpenedSomebodyWithoutAKey()
    {
        // Nothing was open, and who is open now can't be asked for by number or address.
        HeldDesk desk;
        ContactCreator creator(desk.service, desk.directory, desk.open, desk.clock);
        QSignalSpy created(&creator, &ContactCreator::created);
        desk.directory.learn(people::named(u"bo"_s, u"Bo"_s));
        creator.create(zoe());
        desk.open.open({u"bo"_s});
        QTRY_COMPARE(desk.held.waiting(), 3);
        QVERIFY(desk.held.answer("POST", createdAnswer));
        QTRY_COMPARE(created.size(), 1);
        QCOMPARE(desk.open.id().value, u"bo"_s);
    }

    void agentOpenedSomebodyWhoIsStillBeingRead()
    {
        // Neither then nor now is a key or an id known of who is open, and yet it is another.
        const QTemporaryDir place;
        {
            HeldDesk earlier(place.path());
            QVERIFY(learnAndWrite(earlier.directory, people::named(u"bo"_s, u"Bo"_s)));
        }
        HeldDesk desk(place.path());
        ContactCreator creator(desk.service, desk.directory, desk.open, desk.clock);
        connect(&creator, &ContactCreator::created, this,
                [&] { QVERIFY(desk.open.id().isEmpty()); });
        QSignalSpy created(&creator, &ContactCreator::created);
        creator.create(zoe());
        QTRY_COMPARE(desk.held.waiting(), 1);
        // Opened in the moment of the answer, so that the file hasn't answered by then.
        connect(&desk.directory, &Directory::changed, &desk.open,
                [&] { desk.open.open({u"bo"_s}); });
        QVERIFY(desk.held.answer("POST", createdAnswer));
        QTRY_COMPARE(created.size(), 1);
        QTRY_COMPARE(desk.open.id().value, u"bo"_s);
    }

    void agentLookedTheNumberUpOnceMore()
    {
        HeldDesk desk;
        ContactCreator creator(desk.service, desk.directory, desk.open, desk.clock);
        desk.open.lookUp(zoe().phoneNumber);
        QTRY_COMPARE(desk.held.waiting(), 1);
        creator.create(zoe());
        desk.open.lookUp(zoe().phoneNumber);
        QTRY_COMPARE(desk.held.asked("POST"), 1);
        QVERIFY(desk.held.answer("POST", createdAnswer));
        QTRY_COMPARE(desk.open.id().value, u"zoe"_s);
    }

    void failureOpensNothing()
    {
        HeldDesk desk;
        ContactCreator creator(desk.service, desk.directory, desk.open, desk.clock);
        QSignalSpy failed(&creator, &ContactCreator::failed);
        creator.create(zoe());
        QTRY_COMPARE(desk.held.waiting(), 1);
        QVERIFY(desk.held.answer("POST", R"({"error":"broken"})", 501));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(1).value<Failure>().kind, FailureKind::ServiceError);
        QCOMPARE(everybody(desk.directory).total, 0);
        QCOMPARE(desk.recorder.told(), QStringList());
        QVERIFY(!creator.isCreating());
    }
};

QTEST_GUILESS_MAIN(TestContactCreator)
#include "tst_contactcreator.moc"
