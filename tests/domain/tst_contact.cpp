#include "domain/Contact.h"
#include "domain/ContactChange.h"
#include "domain/ContactList.h"
#include "domain/ContactSummary.h"

#include <QSet>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Fields that are known, empty or unknown, and what becomes of them.
class TestContact : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_before = QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC);
    const QDateTime m_now = QDateTime({2026, 11, 21}, {9, 0}, Qt::UTC);

    Field known(const QString &text) const { return Field::known(text, Source::Service, m_before); }

private Q_SLOTS:
    void aFieldIsUnknownUntilItIsTold()
    {
        const Field field;
        QVERIFY(field.isUnknown() && !field.isEmpty() && !field.isKnown());
        QCOMPARE(field.text(), QString());
        QCOMPARE(field.as<bool>(), std::nullopt);
        QVERIFY(!field.asOf().isValid());
    }

    void emptyIsNotUnknown()
    {
        const Field field = Field::empty(Source::Import, m_now);
        QVERIFY(field.isEmpty() && !field.isUnknown() && !field.isKnown());
        QCOMPARE(field.text(), QString());
        QCOMPARE(field.source(), Source::Import);
        QCOMPARE(field.asOf(), m_now);
        QVERIFY(!field.saysTheSameAs(Field()));
    }

    void aKnownFieldHasOneType()
    {
        const Field flag = Field::known(false, Source::Typed, m_now);
        QCOMPARE(flag.as<bool>(), false);
        QCOMPARE(flag.as<QString>(), std::nullopt);
        QCOMPARE(flag.text(), QString());
        QCOMPARE(Field::known(1.5, Source::Typed, m_now).as<double>(), 1.5);
        QCOMPARE(Field::known(m_before, Source::Typed, m_now).as<QDateTime>(), m_before);
        QCOMPARE(known(u"a"_s).as<QString>(), u"a"_s);
    }

    void whoToldItDoesNotChangeWhatItSays()
    {
        QVERIFY(known(u"a"_s).saysTheSameAs(Field::known(u"a"_s, Source::Typed, m_now)));
        QVERIFY(!known(u"a"_s).saysTheSameAs(known(u"b"_s)));
        QVERIFY(!known(QString()).saysTheSameAs(Field::empty(Source::Service, m_before)));
    }

    void learningLeavesWhatTheAnswerDoesNotKnow()
    {
        Contact contact;
        contact.id = {u"id"_s};
        contact.tags = QList<Tag>{{u"vip"_s, {}}};
        contact.raw = "{}";
        for (const ContactField field : allContactFields())
            contact[field] = known(label(field));
        const Contact before = contact;

        Contact idAlone;
        idAlone.id = {u"id"_s};
        contact.learnFrom(idAlone);
        QCOMPARE(contact.id, before.id);
        QCOMPARE(contact.tags, before.tags);
        QCOMPARE(contact.raw, before.raw);
        for (const ContactField field : allContactFields())
            QVERIFY(contact[field].saysTheSameAs(before[field]));
    }

    void learningTakesOverWhatIsKnownOrEmpty()
    {
        Contact contact;
        contact[ContactField::FirstName] = known(u"Zoë"_s);
        contact[ContactField::Channel] = known(u"whatsapp"_s);
        contact.tags = QList<Tag>{{u"vip"_s, {}}};
        Contact newer;
        newer.id = {u"id"_s};
        newer[ContactField::FirstName] = Field::empty(Source::Service, m_now);
        newer[ContactField::BotActive] = Field::known(false, Source::Service, m_now);
        newer.tags = QList<Tag>();
        newer.raw = "{ }";
        contact.learnFrom(newer);
        QCOMPARE(contact.id, newer.id);
        QVERIFY(contact[ContactField::FirstName].isEmpty());
        QCOMPARE(contact[ContactField::FirstName].asOf(), m_now);
        QCOMPARE(contact[ContactField::BotActive].as<bool>(), false);
        QCOMPARE(contact[ContactField::Channel].text(), u"whatsapp"_s);
        QCOMPARE(contact.tags, QList<Tag>());
        QCOMPARE(contact.raw, QByteArray("{ }"));
    }

    void names()
    {
        Contact contact;
        contact.id = {u"abc123"_s};
        QCOMPARE(contact.name(), QString());
        QCOMPARE(displayName(contact), u"abc123"_s);
        contact[ContactField::Email] = known(u"a@b.de"_s);
        QCOMPARE(displayName(contact), u"a@b.de"_s);
        contact[ContactField::PhoneNumber] = known(u"612345678"_s);
        QVERIFY(!contact.phoneNumber());
        QCOMPARE(displayName(contact), u"a@b.de"_s);
        contact[ContactField::Email] = Field::empty(Source::Service, m_now);
        QCOMPARE(displayName(contact), u"612345678"_s);
        QCOMPARE(displayName(summaryOf(contact)), u"612345678"_s);
        contact[ContactField::PhoneNumber] = known(u"+31612345678"_s);
        QCOMPARE(contact.phoneNumber()->e164(), u"+31612345678"_s);
        QCOMPARE(displayName(contact), u"+31 6 12345678"_s);
        contact[ContactField::LastName] = known(u"Đặng"_s);
        QCOMPARE(displayName(contact), u"Đặng"_s);
        contact[ContactField::FirstName] = known(u"Zoë"_s);
        QCOMPARE(contact.name(), u"Zoë Đặng"_s);
        contact[ContactField::LastName] = Field::empty(Source::Service, m_now);
        QCOMPARE(contact.name(), u"Zoë"_s);
    }

    void aChangeHoldsOnlyWhatDiffers()
    {
        QVERIFY(ContactChange().isEmpty());
        ContactChange change;
        change.botActive = false;
        QVERIFY(!change.isEmpty());
        ContactChange cleared;
        cleared.email = QString();
        QVERIFY(!cleared.isEmpty());
        QVERIFY(change != cleared);
    }

    void aChangeIsCarriedOut()
    {
        Contact contact;
        contact.id = {u"id"_s};
        contact[ContactField::FirstName] = known(u"Zoë"_s);
        contact[ContactField::LastName] = known(u"Đặng"_s);
        ContactChange change;
        change.lastName = u"O’Neill"_s;
        change.email = QString();
        change.doNotDisturb = true;
        const Contact changed = change.appliedTo(contact, m_now);
        QCOMPARE(changed.id, contact.id);
        QCOMPARE(changed.name(), u"Zoë O’Neill"_s);
        QCOMPARE(changed[ContactField::FirstName].source(), Source::Service);
        QCOMPARE(changed[ContactField::LastName].source(), Source::Typed);
        QCOMPARE(changed[ContactField::LastName].asOf(), m_now);
        QVERIFY(changed[ContactField::Email].isEmpty());
        QCOMPARE(changed[ContactField::DoNotDisturb].as<bool>(), true);
        QVERIFY(changed[ContactField::BotActive].isUnknown());
    }

    void fiveFieldsCanBeChanged()
    {
        QSet<QString> labels;
        int changeable = 0;
        for (const ContactField field : allContactFields()) {
            changeable += isChangeable(field) ? 1 : 0;
            QVERIFY(!label(field).isEmpty());
            labels.insert(label(field));
        }
        QCOMPARE(changeable, 5);
        QVERIFY(!isChangeable(ContactField::PhoneNumber));
        QCOMPARE(labels.size(), contactFieldCount);
    }

    void aListIsCalledByItsIdUntilItHasAName()
    {
        QCOMPARE((ContactList{{u"l1"_s}, {}}).title(), u"l1"_s);
        QCOMPARE((ContactList{{u"l1"_s}, u"My List"_s}).title(), u"My List"_s);
    }
};

QTEST_GUILESS_MAIN(TestContact)
#include "tst_contact.moc"
