#include "service/Fixtures.h"
#include "service/codec/WireAnswers.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Contacts, ids, acknowledgements and tags, in every form that is documented or was observed.
class TestContactAnswers : public QObject
{
    Q_OBJECT

private:
    static Contact contactOf(const QString &fixtureName)
    {
        const auto contact = decodeContact(fixture(fixtureName), Redaction());
        return contact.value_or(Contact());
    }

    static Contact contactIn(const QByteArray &members)
    {
        const auto contact = decodeContact(
            answerOf(R"({"contactId":"x","contact":{)" + members + "}}"), Redaction());
        return contact.value_or(Contact());
    }

private Q_SLOTS:
    void anIdAloneLeavesAllUnknown()
    {
        const Contact contact = contactOf(u"lookup.200.id-only.json"_s);
        QCOMPARE(contact.id, ContactId{u"qN7"_s});
        for (const ContactField field : allContactFields())
            QVERIFY(contact[field].isUnknown());
        QVERIFY(!contact.tags);
        QCOMPARE(contact.raw, QByteArray());
    }

    void aWholeContactIsRead()
    {
        const Contact contact = contactOf(u"lookup.200.whole.json"_s);
        const auto text = [&](ContactField field) {
            return contact[field].text();
        };
        const auto time = [&](ContactField field) {
            return contact[field].as<QDateTime>();
        };
        QCOMPARE(contact.id.value, u"Hn4eWq81ZtYpLr0KsVbA"_s);
        QCOMPARE(text(ContactField::FirstName), u"Łukasz"_s);
        QCOMPARE(text(ContactField::LastName), u"D’Ávila-Nguyễn"_s);
        QCOMPARE(text(ContactField::Email), u"lukasz+desk@example.org"_s);
        QCOMPARE(text(ContactField::PhoneNumber), u"+48601234567"_s);
        QCOMPARE(contact[ContactField::BotActive].as<bool>(), true);
        QCOMPARE(contact[ContactField::DoNotDisturb].as<bool>(), false);
        QCOMPARE(text(ContactField::DoNotDisturbReason), u"on holiday"_s);
        QCOMPARE(text(ContactField::Channel), u"whatsapp"_s);
        QCOMPARE(text(ContactField::CustomChannel), u"shop"_s);
        QCOMPARE(text(ContactField::InstagramId), u"lukasz.d"_s);
        QCOMPARE(text(ContactField::ExternalId), u"crm-0017"_s);
        QCOMPARE(text(ContactField::ChatWidgetId), u"w-3"_s);
        QCOMPARE(contact[ContactField::ChatWindowOpen].as<bool>(), true);
        QCOMPARE(text(ContactField::CurrentCampaign), u"Spring sale"_s);
        QCOMPARE(time(ContactField::CreatedAt),
                 QDateTime({2026, 2, 28}, {23, 59, 59, 999}, Qt::UTC));
        QCOMPARE(time(ContactField::LastActivityAt), QDateTime({2026, 11, 19}, {18, 15}, Qt::UTC));
        QCOMPARE(time(ContactField::LastIncomingMessageAt),
                 QDateTime::fromMSecsSinceEpoch(1795111000250, Qt::UTC));
        QCOMPARE(contact[ContactField::HadActivity].as<bool>(), true);
        QCOMPARE(contact[ContactField::ChatConcluded].as<bool>(), false);
        QCOMPARE(contact[ContactField::CreditsUsed].as<double>(), 7.25);
        QCOMPARE(contact[ContactField::BotMessageCount].as<double>(), 19.0);
        QCOMPARE(contact.tags, (QList<Tag>{{u"lead_new"_s, {}},
                                           {u"vip"_s, u"answers within the hour"_s},
                                           {u"bare"_s, {}}}));
        for (const ContactField field : allContactFields()) {
            QVERIFY(contact[field].isKnown());
            QCOMPARE(contact[field].source(), Source::Service);
            QCOMPARE(contact[field].asOf(), receivedAt());
        }
    }

    void whatNobodyKnowsIsKeptAsItCame()
    {
        const QByteArray body = fixture(u"lookup.200.whole.json"_s).body;
        const qsizetype start = body.indexOf("{\n    \"id\"");
        const QByteArray sent = body.sliced(start, body.lastIndexOf('}') - start).trimmed();
        QCOMPARE(contactOf(u"lookup.200.whole.json"_s).raw, sent);
        // A member whose name is written with an escape isn't found as text, and is put anew.
        const auto escaped =
            decodeContact(answerOf("{\"id\":\"x\",\"cont\\u0061ct\":{ \"a\" : 1 }}"), Redaction());
        QCOMPARE(escaped->raw, QByteArray(R"({"a":1})"));
    }

    void theOtherSpellingIsRead()
    {
        const Contact contact = contactOf(u"lookup.200.other-spelling.json"_s);
        QCOMPARE(contact.id.value, u"sC9"_s);
        QCOMPARE(contact[ContactField::BotActive].as<bool>(), false);
        QCOMPARE(contact[ContactField::DoNotDisturb].as<bool>(), true);
        QCOMPARE(contact[ContactField::CurrentCampaign].text(), u"Autumn"_s);
        const auto time = QDateTime::fromMSecsSinceEpoch(1795197600005, Qt::UTC);
        QCOMPARE(contact[ContactField::CreatedAt].as<QDateTime>(), time);
        QCOMPARE(contact[ContactField::LastActivityAt].as<QDateTime>(), time);
        QVERIFY(contact[ContactField::FirstName].isUnknown());
        QVERIFY(contact[ContactField::ChatConcluded].isUnknown());
        QVERIFY(!contact.tags);
    }

    void ofBothSpellingsTheOneWithAValueIsRead()
    {
        QCOMPARE(contactIn(R"("isBotActive":null,"is_bot_active":true)")[ContactField::BotActive]
                     .as<bool>(),
                 true);
        QCOMPARE(contactIn(R"("is_bot_active":true,"isBotActive":false)")[ContactField::BotActive]
                     .as<bool>(),
                 false);
        QVERIFY(contactIn(R"("is_bot_active":null)")[ContactField::BotActive].isEmpty());
        QVERIFY(contactIn("")[ContactField::BotActive].isUnknown());
    }

    void placeholdersAreEmpty()
    {
        const Contact contact = contactOf(u"lookup.200.placeholders.json"_s);
        for (const ContactField field : {ContactField::FirstName, ContactField::LastName,
                                         ContactField::Email, ContactField::Channel})
            QVERIFY(contact[field].isEmpty());
        QCOMPARE(contact[ContactField::FirstName].asOf(), receivedAt());
        QCOMPARE(contact.name(), QString());
        QCOMPARE(contact.tags, QList<Tag>());
        QCOMPARE(contact.phoneNumber()->e164(), u"+31612345678"_s);
        // In any other field the same word is a value.
        QCOMPARE(contactIn(R"("channel":"Unknown")")[ContactField::Channel].text(), u"Unknown"_s);
    }

    void nullIsEmpty()
    {
        const Contact contact = contactOf(u"lookup.200.nulls.json"_s);
        QCOMPARE(contact.id.value, u"nU1"_s);
        for (const ContactField field : allContactFields())
            QVERIFY(contact[field].isEmpty());
        QCOMPARE(contact.tags, QList<Tag>());
    }

    void aNullContactIsNone()
    {
        const auto contact =
            decodeContact(answerOf(R"({"contactId":"x","contact":null})"), Redaction());
        QVERIFY(contact);
        QVERIFY((*contact)[ContactField::Email].isUnknown());
    }

    void campaigns_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<int>("state"); // 0 unknown, 1 empty, 2 "A"
        QTest::newRow("text") << QByteArray(R"("currentCampaign":"A")") << 2;
        QTest::newRow("object") << QByteArray(R"("currentCampaign":{"id":"1","name":"A"})") << 2;
        QTest::newRow("first of several")
            << QByteArray(R"("campaigns":[{"name":"A"},{"name":"B"}])") << 2;
        QTest::newRow("nameless, and several")
            << QByteArray(R"("currentCampaign":{"id":"1"},"campaigns":[{"name":"A"}])") << 2;
        QTest::newRow("both") << QByteArray(R"("campaigns":[{"name":"B"}],"currentCampaign":"A")")
                              << 2;
        QTest::newRow("none now") << QByteArray(
                                         R"("currentCampaign":null,"campaigns":[{"name":"B"}])")
                                  << 1;
        QTest::newRow("no text") << QByteArray(R"("currentCampaign":"")") << 1;
        QTest::newRow("no name") << QByteArray(R"("currentCampaign":{"name":null})") << 1;
        QTest::newRow("nameless") << QByteArray(R"("currentCampaign":{"id":"1"})") << 0;
        QTest::newRow("empty list") << QByteArray(R"("campaigns":[])") << 0;
        QTest::newRow("not mentioned") << QByteArray() << 0;
    }

    void campaigns()
    {
        QFETCH(const QByteArray, members);
        QFETCH(const int, state);
        const Field campaign = contactIn(members)[ContactField::CurrentCampaign];
        QCOMPARE(campaign.isUnknown(), state == 0);
        QCOMPARE(campaign.isEmpty(), state == 1);
        QCOMPARE(campaign.text(), state == 2 ? u"A"_s : QString());
    }

    void aTimeNobodyCanTellIsUnknown()
    {
        QVERIFY(contactIn(R"("createdAt":"yesterday")")[ContactField::CreatedAt].isUnknown());
        QVERIFY(contactIn(R"("createdAt":1795197600)")[ContactField::CreatedAt].isUnknown());
    }

    void theIdIsFoundInFivePlaces_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("contactId") << QByteArray(R"({"success":true,"contactId":"x"})");
        QTest::newRow("id") << QByteArray(R"({"success":true,"id":"x"})");
        QTest::newRow("contact.id") << QByteArray(R"({"contact":{"id":"x"}})");
        QTest::newRow("contact.contactId") << QByteArray(R"({"contact":{"contactId":"x"}})");
        QTest::newRow("data.contactId")
            << QByteArray(R"({"success":true,"data":{"contactId":"x"}})");
        QTest::newRow("data.id") << QByteArray(R"({"data":{"id":"x"}})");
        QTest::newRow("after empty ones")
            << QByteArray(R"({"contactId":null,"contact":{"id":""},"data":{"id":"x"}})");
    }

    void theIdIsFoundInFivePlaces()
    {
        QFETCH(const QByteArray, body);
        QCOMPARE(decodeCreatedId(answerOf(body), Redaction())->value, u"x"_s);
        QCOMPARE(decodeContact(answerOf(body), Redaction())->id.value, u"x"_s);
    }

    void createdAndAcknowledged()
    {
        QCOMPARE(decodeCreatedId(fixture(u"create.200.documented.json"_s), Redaction())->value,
                 u"cR5"_s);
        QVERIFY(decodeAcknowledgement(fixture(u"update.200.documented.json"_s), Redaction()));
        QVERIFY(decodeAcknowledgement(answerOf("", 204), Redaction()));
        QVERIFY(!decodeAcknowledgement(answerOf("", 200), Redaction()));
        QVERIFY(!decodeAcknowledgement(answerOf("[]"), Redaction()));
        QVERIFY(!decodeAcknowledgement(answerOf("\"ok\""), Redaction()));
    }

    void aListsNameIsInItsAcknowledgement_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("name");
        QTest::newRow("added") << fixture(u"list.200.added.json"_s).body
                               << u"VIP – to list or not to list"_s;
        QTest::newRow("removed") << fixture(u"list.200.removed.json"_s).body << u"My List"_s;
        QTest::newRow("nameless") << fixture(u"list.200.nameless.json"_s).body << QString();
        QTest::newRow("in data")
            << QByteArray(R"({"data":{"message":"Contact successfully added to list a"}})")
            << u"a"_s;
        QTest::newRow("no message") << QByteArray("{}") << QString();
        QTest::newRow("another type") << QByteArray(R"({"message":3})") << QString();
        QTest::newRow("no name") << QByteArray(
                                        R"({"message":"Contact successfully added to list "})")
                                 << QString();
        QTest::newRow("on two lines")
            << QByteArray("{\"message\":\"Contact successfully added to list a\\nb\"}")
            << u"a\nb"_s;
    }

    void aListsNameIsInItsAcknowledgement()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, name);
        QCOMPARE(decodeListName(answerOf(body), Redaction()), name);
    }

    void tags()
    {
        QCOMPARE(decodeTags(fixture(u"tags.200.bare.json"_s), Redaction()),
                 (QList<Tag>{{u"renewal-2027"_s, {}}, {u"vip"_s, u"Answers within the hour"_s}}));
        QCOMPARE(decodeTags(fixture(u"tags.200.wrapped.json"_s), Redaction()),
                 (QList<Tag>{{u"vip"_s, {}}, {u"قديم"_s, {}}}));
        QCOMPARE(decodeTags(answerOf(R"({"success":true,"data":null})"), Redaction()),
                 QList<Tag>());
    }
};

QTEST_GUILESS_MAIN(TestContactAnswers)
#include "tst_contactanswers.moc"
