#include "store/ContactRecord.h"
#include "store/People.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(contactdesk::Field)

/// A contact as the directory file holds it.
class TestContactRecord : public QObject
{
    Q_OBJECT

private:
    static Contact readAgain(const Contact &contact)
    {
        return fromRecord(contact.id, toRecord(contact));
    }

    static Field emailOf(const QByteArray &record)
    {
        return fromRecord({u"id"_s}, record)[ContactField::Email];
    }

    static bool isBlank(const Contact &contact)
    {
        return people::same(contact, people::contact(contact.id.value));
    }

private Q_SLOTS:
    void everyKindOfField_data()
    {
        const QDateTime then(QDate(1969, 7, 20), QTime(20, 17, 40, 1), Qt::UTC);
        QTest::addColumn<Field>("field");
        for (const Source source : {Source::Service, Source::Typed, Source::Import}) {
            const auto row = [&](const char *name, FieldValue value) {
                QTest::addRow("%s from %d", name, static_cast<int>(source))
                    << Field::known(std::move(value), source, people::moment());
            };
            row("text", u"Zoë\n\"quoted\" \\ <b>ليلى</b> 👍🏽"_s);
            row("no text", u""_s);
            row("long text", QString(70'000, u'ß'));
            row("true", true);
            row("false", false);
            row("zero", 0.0);
            row("number", -1234567.0625);
            row("tiny number", 5e-324);
            row("great number", 1.7976931348623157e308);
            row("time", then);
            row("start of time", QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
            QTest::addRow("empty from %d", static_cast<int>(source)) << Field::empty(source, then);
        }
        QTest::newRow("unknown") << Field();
    }

    void everyKindOfField()
    {
        QFETCH(const Field, field);
        for (const ContactField which : allContactFields()) {
            Contact contact = people::contact(u"id"_s);
            contact[which] = field;
            const Contact again = readAgain(contact);
            QCOMPARE(again[which].isKnown(), field.isKnown());
            QCOMPARE(again[which].isEmpty(), field.isEmpty());
            QVERIFY(people::same(again, contact));
        }
    }

    void everyFieldHasANameOfItsOwn()
    {
        Contact contact = people::contact(u"id"_s);
        double number = 0;
        for (const ContactField which : allContactFields())
            contact[which] = people::known(++number);
        QVERIFY(people::same(readAgain(contact), contact));
        // And "told", which holds for all of them.
        QCOMPARE(QJsonDocument::fromJson(toRecord(contact)).object().size(), contactFieldCount + 1);
    }

    void namesAreThoseOfFilesThatAreThere()
    {
        // What an earlier version wrote must be readable forever.
        const Contact contact = fromRecord(
            {u"id"_s},
            R"({"firstName":{"asOf":1795165331482,"source":"typed","text":"Amelia"},)"
            R"("botActive":{"asOf":1795165331482,"flag":false,"source":"service"},)"
            R"("creditsUsed":{"asOf":1795165331482,"number":7.25,"source":"import"},)"
            R"("createdAt":{"asOf":1795165331482,"source":"service","time":1795165331482},)"
            R"("lastName":{"asOf":1795165331482,"source":"service"}})");
        QCOMPARE(contact[ContactField::FirstName].text(), u"Amelia"_s);
        QCOMPARE(contact[ContactField::FirstName].source(), Source::Typed);
        QCOMPARE(contact[ContactField::FirstName].asOf(), people::moment());
        QCOMPARE(contact[ContactField::BotActive].as<bool>(), std::optional(false));
        QCOMPARE(contact[ContactField::CreditsUsed].as<double>(), std::optional(7.25));
        QCOMPARE(contact[ContactField::CreditsUsed].source(), Source::Import);
        QCOMPARE(contact[ContactField::CreatedAt].as<QDateTime>(), std::optional(people::moment()));
        QVERIFY(contact[ContactField::LastName].isEmpty());
        QVERIFY(contact[ContactField::Email].isUnknown());
    }

    void whoToldIsSaidOnceForMost()
    {
        const Contact contact = fromRecord(
            {u"id"_s},
            R"({"told":{"asOf":1795165331482,"source":"import"},"firstName":{"text":"Amelia"},)"
            R"("lastName":{},"email":{"text":"a@example.com","source":"typed"},)"
            R"("channel":{"asOf":5},"botActive":{"flag":"no"}})");
        const Field &first = contact[ContactField::FirstName];
        QCOMPARE(first.text(), u"Amelia"_s);
        QCOMPARE(first.source(), Source::Import);
        QCOMPARE(first.asOf(), people::moment());
        QVERIFY(contact[ContactField::LastName].isEmpty());
        QCOMPARE(contact[ContactField::LastName].source(), Source::Import);
        QCOMPARE(contact[ContactField::Email].source(), Source::Typed);
        QCOMPARE(contact[ContactField::Email].asOf(), people::moment());
        QVERIFY(contact[ContactField::Channel].isEmpty());
        QCOMPARE(contact[ContactField::Channel].asOf().toMSecsSinceEpoch(), 5);
        QVERIFY(contact[ContactField::BotActive].isUnknown());
    }

    void toldByDifferentPeople()
    {
        Contact contact = people::contact(u"id"_s);
        contact[ContactField::FirstName] = people::known(u"Zoë"_s);
        contact[ContactField::LastName] = Field::empty(Source::Typed, people::moment(1));
        contact[ContactField::Email] =
            Field::known(u"a@example.com"_s, Source::Import, people::moment());
        contact[ContactField::Channel] = people::known(u"sms"_s, 2);
        contact[ContactField::CreditsUsed] = people::known(1.5);
        contact[ContactField::BotActive] = Field::empty(Source::Service, people::moment());
        QVERIFY(people::same(readAgain(contact), contact));
    }

    void timesAreInUtc()
    {
        Contact contact = people::contact(u"id"_s);
        contact[ContactField::CreatedAt] = people::known(people::moment().toLocalTime());
        const Contact again = readAgain(contact);
        QCOMPARE(again[ContactField::CreatedAt].as<QDateTime>()->timeSpec(), Qt::UTC);
        QCOMPARE(again[ContactField::CreatedAt].asOf().timeSpec(), Qt::UTC);
        QCOMPARE(*again[ContactField::CreatedAt].as<QDateTime>(), people::moment());
    }

    void junkIsABlankContact_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(64, '\0');
        QTest::newRow("words") << QByteArray("not JSON at all");
        QTest::newRow("cut off") << QByteArray(R"({"email":{"asOf":1,"text":"a@example.com")");
        QTest::newRow("array") << QByteArray(R"([{"email":{}}])");
        QTest::newRow("number") << QByteArray("7");
        QTest::newRow("deep") << QByteArray(3000, '[');
        QTest::newRow("broken UTF-8")
            << QByteArray("{\"email\":{\"text\":\"\xff\xfe\",\"asOf\":1,\"source\":\"typed\"}}");
        QTest::newRow("flat") << QByteArray(R"({"email":"a@example.com","firstName":null})");
        QTest::newRow("fields of another program") << QByteArray(R"({"shoeSize":{"number":44}})");
        QTest::newRow("other case") << QByteArray(R"({"EMAIL":{"text":"a","asOf":1}})");
    }

    void junkIsABlankContact()
    {
        QFETCH(const QByteArray, record);
        const Contact contact = fromRecord({u"id"_s}, record);
        QCOMPARE(contact.id.value, u"id"_s);
        QVERIFY(isBlank(contact));
    }

    void whatCannotBeReadIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("nothing at all") << QByteArray("{}");
        QTest::newRow("a value without a time") << QByteArray(R"({"source":"typed","text":"a"})");
        QTest::newRow("text is a number") << QByteArray(R"({"asOf":1,"source":"typed","text":5})");
        QTest::newRow("text is null") << QByteArray(R"({"asOf":1,"source":"typed","text":null})");
        QTest::newRow("flag is a text") << QByteArray(R"({"asOf":1,"source":"typed","flag":"y"})");
        QTest::newRow("number is null")
            << QByteArray(R"({"asOf":1,"source":"typed","number":null})");
        QTest::newRow("time is a text") << QByteArray(R"({"asOf":1,"source":"typed","time":"2"})");
        QTest::newRow("time beyond time")
            << QByteArray(R"({"asOf":1,"source":"typed","time":1e300})");
        QTest::newRow("a kind to come") << QByteArray(R"({"asOf":1,"source":"typed","list":[1]})");
    }

    void whatCannotBeReadIsUnknown()
    {
        QFETCH(const QByteArray, field);
        // Unknown, and not empty: nobody said that there is no address.
        const Field read = emailOf(R"({"email":)" + field + '}');
        QVERIFY(!read.isEmpty());
        QVERIFY(read.isUnknown());
    }

    void oneBadFieldSparesTheOthers()
    {
        const Contact contact = fromRecord(
            {u"id"_s}, R"({"email":7,"firstName":{"text":"Zoë","asOf":1,"source":"import"}})");
        QVERIFY(contact[ContactField::Email].isUnknown());
        QCOMPARE(contact[ContactField::FirstName].text(), u"Zoë"_s);
    }

    void brokenRecordsNeverCrash()
    {
        Contact contact = people::named(u"id"_s, u"Zoë"_s);
        contact[ContactField::CreatedAt] = people::known(people::moment());
        contact[ContactField::CreditsUsed] = people::known(7.25);
        contact[ContactField::BotActive] = Field::empty(Source::Typed, people::moment());
        const QByteArray whole = toRecord(contact);
        QRandomGenerator random(20'261'120);
        int readable = 0;
        for (int i = 0; i < 4000; ++i) {
            QByteArray broken = whole;
            for (int hits = random.bounded(1, 4); hits > 0; --hits)
                broken[random.bounded(broken.size())] = static_cast<char>(random.bounded(32, 127));
            const Contact read = fromRecord(contact.id, broken);
            QCOMPARE(read.id, contact.id);
            readable += isBlank(read) ? 0 : 1;
        }
        // Otherwise nothing but the JSON parser was tried.
        QVERIFY(readable > 400);
    }
};

QTEST_GUILESS_MAIN(TestContactRecord)
#include "tst_contactrecord.moc"
