#include "desk/HeldDesk.h"
#include "domain/ProvisionalId.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Somebody who was imported is known here by a provisional id, until the service names another.
class TestAdoption : public QObject
{
    Q_OBJECT

private:
    const QString m_number = u"+31612345678"_s;
    const ContactId m_zoe{u"zoe"_s};
    ContactId m_imported;

    std::unique_ptr<HeldDesk> m_desk;

    OpenContact &open() { return m_desk->open; }
    LookUpKey key() const { return *PhoneNumber::fromE164(m_number); }

    static Contact imported(ContactField field, const QString &text, const QString &lastName)
    {
        Contact contact;
        contact[field] = Field::known(text, Source::Import, people::moment(-9));
        contact[ContactField::LastName] =
            Field::known(lastName, Source::Import, people::moment(-9));
        contact.id = provisionalIdOf(contact);
        return contact;
    }
    bool isAsked(int count)
    {
        return QTest::qWaitFor([&] { return m_desk->held.waiting() == count; });
    }
    /// With the number, as the service answers by its reference.
    static QByteArray answer(const QByteArray &id, const QByteArray &firstName)
    {
        return contactAnswer(id, firstName, R"(,"phone":"+31612345678")");
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<HeldDesk>();
        const Contact contact = imported(ContactField::PhoneNumber, m_number, u"Bos"_s);
        m_imported = contact.id;
        QVERIFY(isProvisional(m_imported));
        QVERIFY(learnAndWrite(m_desk->directory, contact));
        m_desk->directory.learnTags(m_imported, {{u"imported"_s, {}}}, people::moment(-9));
        QTRY_VERIFY(fetched(m_desk->directory, m_imported)->tags);
    }

    void adoptedInPlace_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("looked up") << true;
        QTest::newRow("opened") << false;
    }

    void adoptedInPlace()
    {
        QFETCH(const bool, byKey);
        QSignalSpy adopted(&open(), &OpenContact::adopted);
        ContactId idAtAdoption;
        connect(&open(), &OpenContact::adopted, this, [&] { idAtAdoption = open().id(); });
        byKey ? open().lookUp(key()) : open().open(m_imported);
        QTRY_COMPARE(open().id(), m_imported);
        QVERIFY(isAsked(1));
        QTRY_VERIFY(open().tags().value);
        QCOMPARE(open().tags().value->first().name, u"imported"_s);
        // The service doesn't know it by this id.
        QCOMPARE(open().tags().progress, Progress::Nothing);
        QCOMPARE(m_desk->held.asked("GET"), 1);
        QCOMPARE(open().contact().asOf, people::moment(-9));

        QVERIFY(m_desk->held.answer("/v1/contacts?", answer("zoe", "Zoë")));
        QTRY_COMPARE(adopted.size(), 1);
        QCOMPARE(adopted.at(0).at(0).value<ContactId>(), m_imported);
        QCOMPARE(adopted.at(0).at(1).value<ContactId>(), m_zoe);
        QCOMPARE(idAtAdoption, m_zoe);
        QCOMPARE(open().id(), m_zoe);
        QCOMPARE(open().contact().value->name(), u"Zoë Bos"_s);
        QCOMPARE(open().contact().progress, Progress::Ready);
        QVERIFY(isAsked(2));
        QCOMPARE(m_desk->held.asked("/tags/zoe"), 1);
        QCOMPARE(m_desk->held.asked("/messages/zoe"), 1);
        // Nothing that was shown is taken away meanwhile.
        QCOMPARE(open().tags().value->first().name, u"imported"_s);
        QVERIFY(m_desk->held.answer("/tags/zoe", tagsAnswer("vip")));
        QVERIFY(m_desk->held.answer("/messages/zoe", messagesAnswer("hello")));
        QTRY_VERIFY(open().isSettled());
        QCOMPARE(m_desk->recorder.told().count(u"switched"_s), 1);

        // It is one contact in the directory, which has all of it.
        QTRY_COMPARE(everybodysIds(m_desk->directory), QStringList({u"zoe"_s}));
        QTRY_COMPARE(fetched(m_desk->directory, m_zoe)->contact.name(), u"Zoë Bos"_s);
        QTRY_COMPARE(fetched(m_desk->directory, m_zoe)->tags->first().name, u"vip"_s);
        QTRY_VERIFY(!m_desk->directory.contact(m_imported));
        QCOMPARE(open().contact().value->name(), u"Zoë Bos"_s);
        QCOMPARE(adopted.size(), 1);
        // What comes later is of this one.
        open().refresh();
        QVERIFY(isAsked(3));
        QCOMPARE(m_desk->held.asked("~"), 0);
    }

    void unknownToTheService()
    {
        const QSignalSpy adopted(&open(), &OpenContact::adopted);
        open().open(m_imported);
        QVERIFY(isAsked(1));
        QVERIFY(m_desk->held.answer("/v1/contacts?", notFoundAnswer(), 404));
        QTRY_VERIFY(open().isSettled());
        QCOMPARE(open().id(), m_imported);
        QCOMPARE(open().contact().value->name(), u"Bos"_s);
        QCOMPARE(open().contact().progress, Progress::Failed);
        QCOMPARE(open().contact().failure->kind, FailureKind::NotFound);
        QCOMPARE(open().tags().value->first().name, u"imported"_s);
        QCOMPARE(open().tags().progress, Progress::Nothing);
        QCOMPARE(open().conversation().progress, Progress::Nothing);
        QCOMPARE(adopted.size(), 0);
        // It may be known by then.
        open().refresh();
        QVERIFY(isAsked(1));
        QCOMPARE(m_desk->held.asked("GET"), 2);
        QVERIFY(m_desk->held.answer("/v1/contacts?", answer("zoe", "Zoë")));
        QTRY_COMPARE(open().id(), m_zoe);
        QCOMPARE(adopted.size(), 1);
    }

    void whatTheServiceHasToldIsWorthMore()
    {
        // It is known by its own id as well, without the number that would have told so.
        Contact known = people::named(u"zoe"_s, u"Zoë"_s);
        known[ContactField::LastName] = people::known(u"Bosch"_s);
        QVERIFY(learnAndWrite(m_desk->directory, known));
        open().open(m_imported);
        QVERIFY(isAsked(1));
        QVERIFY(m_desk->held.answer("/v1/contacts?", R"({"success":true,"contactId":"zoe"})"));
        QTRY_COMPARE(open().id(), m_zoe);
        QTRY_COMPARE(open().contact().value->name(), u"Zoë Bosch"_s);
        QVERIFY(learnAndWrite(m_desk->directory, people::contact(u"zoe"_s)));
        QCOMPARE(fetched(m_desk->directory, m_zoe)->contact.name(), u"Zoë Bosch"_s);
    }

    void twoOfOnePerson()
    {
        const Contact second = imported(ContactField::Email, u"zoe@example.com"_s, u"Bos-Visser"_s);
        QVERIFY(learnAndWrite(m_desk->directory, second));
        QSignalSpy adopted(&open(), &OpenContact::adopted);
        const QByteArray told =
            contactAnswer("zoe", "Zoë", R"(,"phone":"+31612345678","email":"zoe@example.com")");
        open().open(m_imported);
        QVERIFY(isAsked(1));
        QVERIFY(m_desk->held.answer("phoneNumber=", told));
        QTRY_COMPARE(adopted.size(), 1);

        open().lookUp(*EmailAddress::parse(u"zoe@example.com"_s));
        QTRY_COMPARE(m_desk->held.asked("email="), 1);
        QTRY_VERIFY(open().contact().value);
        const ContactId former = open().id();
        QVERIFY(m_desk->held.answer("email=", told));
        QTRY_COMPARE(open().id(), m_zoe);
        QTRY_COMPARE(open().contact().progress, Progress::Ready);
        // Whether the file had put the second with it by then, or the answer does.
        QCOMPARE(adopted.size(), former == m_zoe ? 1 : 2);
        QVERIFY(!isProvisional(open().id()));
        QVERIFY(isAsked(2));
        QCOMPARE(m_desk->held.asked("~"), 0);
    }

    void adoptedByAnotherAnswer()
    {
        // As when somebody was looked up before, and the answer comes late.
        QSignalSpy adopted(&open(), &OpenContact::adopted);
        open().open(m_imported);
        QVERIFY(isAsked(1));
        QVERIFY(m_desk->held.answer("/v1/contacts?", notFoundAnswer(), 404));
        QTRY_VERIFY(open().isSettled());
        m_desk->recorder.take();
        QVERIFY(m_desk->meet(u"zoe"_s, u"Zoë"_s, m_number));
        QCOMPARE(adopted.size(), 1);
        QCOMPARE(adopted.at(0).at(0).value<ContactId>(), m_imported);
        QCOMPARE(open().id(), m_zoe);
        QTRY_COMPARE(open().contact().value->name(), u"Zoë Bos"_s);
        QVERIFY(isAsked(3));
        QCOMPARE(m_desk->held.asked("/tags/zoe"), 1);
        QVERIFY(!m_desk->recorder.told().contains(u"switched"_s));
    }

    void adoptedAndThenAnothers()
    {
        const QSignalSpy adopted(&open(), &OpenContact::adopted);
        open().open(m_imported);
        QVERIFY(isAsked(1));
        QVERIFY(m_desk->held.answer("/v1/contacts?", answer("zoe", "Zoë")));
        QVERIFY(isAsked(2));
        m_desk->recorder.take();
        open().refresh();
        QVERIFY(isAsked(3));
        QVERIFY(m_desk->held.answer("/v1/contacts?", answer("max", "Max")));
        QTRY_COMPARE(open().id().value, u"max"_s);
        // That is another person: nothing of the import is theirs.
        QCOMPARE(m_desk->recorder.told().count(u"switched"_s), 1);
        QCOMPARE(open().contact().value->name(), u"Max"_s);
        QVERIFY(!open().tags().value);
        QCOMPARE(adopted.size(), 1);
    }

    void formerIdIsNobodys()
    {
        QVERIFY(m_desk->meet(u"zoe"_s, u"Zoë"_s, m_number));
        open().open(m_imported);
        QTRY_VERIFY(open().isSettled());
        QVERIFY(open().id().isEmpty());
        QCOMPARE(m_desk->held.asked("GET"), 0);
    }
};

QTEST_GUILESS_MAIN(TestAdoption)
#include "tst_adoption.moc"
