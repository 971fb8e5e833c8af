#include "service/Asked.h"
#include "service/Operations.h"
#include "service/ScriptedServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What goes over the wire, looked at on the other end of it.
class TestRequests : public QObject
{
    Q_OBJECT

private:
    // The key of testKey() as it must leave: nothing in it may be read as anything else.
    static constexpr char encodedKey[] = "apiKey=se%2Bcret%2Fk%26y%3D%2541%20%C3%A9";

    /// Sends one request and gives what arrived, answered with `body`.
    template <class T, class Ask>
    static ScriptedServer::Request sent(const QByteArray &body, Ask ask)
    {
        ScriptedServer server;
        server.then(ScriptedServer::answer(200, body));
        ContactService service({server.baseAddress(), testKey()});
        Asked<T> asked;
        ask(service, asked);
        if (!asked.wait() || !asked.answers.front() || server.requests().size() != 1)
            return {};
        return server.requests().first();
    }

    static ScriptedServer::Request lookedUp(const LookUpKey &key)
    {
        return sent<Contact>(R"({"contactId":"x"})", [&](auto &service, auto &asked) {
            service.lookUp(key, &asked.context, asked.taker());
        });
    }

    static QJsonObject json(const QByteArray &text)
    {
        return QJsonDocument::fromJson(text).object();
    }

private Q_SLOTS:
    void thePlusOfANumberIsEncoded()
    {
        const auto request = lookedUp(*PhoneNumber::parse(u"+1 (415) 555-2671"_s, {}));
        QCOMPARE(request.firstLine(), QByteArray("GET /v1/contacts?phoneNumber=%2B14155552671&") +
                                          encodedKey + " HTTP/1.1");
    }

    void anAddressIsEncoded_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("plus") << u"a+b@c.de"_s << QByteArray("email=a%2Bb%40c.de");
        QTest::newRow("separators")
            << u"a&b=c#d?e%41@c.de"_s << QByteArray("email=a%26b%3Dc%23d%3Fe%2541%40c.de");
        QTest::newRow("not ASCII") << u"zoë@đ.de"_s << QByteArray("email=zo%C3%AB%40%C4%91.de");
    }

    void anAddressIsEncoded()
    {
        QFETCH(const QString, address);
        QFETCH(const QByteArray, query);
        const auto email = EmailAddress::parse(address);
        QVERIFY(email);
        QCOMPARE(lookedUp(*email).firstLine(),
                 "GET /v1/contacts?" + query + '&' + encodedKey + " HTTP/1.1");
    }

    void anIdNeverChangesThePath_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("segment");
        QTest::newRow("plain") << u"Zk3v9QmT1xLr8WcY2aBd"_s << QByteArray("Zk3v9QmT1xLr8WcY2aBd");
        QTest::newRow("slash") << u"a/b"_s << QByteArray("a%2Fb");
        QTest::newRow("question mark") << u"a?b=c"_s << QByteArray("a%3Fb%3Dc");
        QTest::newRow("hash") << u"a#b"_s << QByteArray("a%23b");
        QTest::newRow("percent") << u"a%2Fb%"_s << QByteArray("a%252Fb%25");
        QTest::newRow("way up") << u"a/../../b"_s << QByteArray("a%2F..%2F..%2Fb");
        QTest::newRow("backslash") << u"..\\b"_s << QByteArray("..%5Cb");
        QTest::newRow("line end") << u"a\r\nX: y"_s << QByteArray("a%0D%0AX%3A%20y");
        QTest::newRow("nothing") << u"a%1b"_s.arg(QChar(0)) << QByteArray("a%00b");
        QTest::newRow("not ASCII") << u"é👍"_s << QByteArray("%C3%A9%F0%9F%91%8D");
        QTest::newRow("semicolon") << u"a;b"_s << QByteArray("a%3Bb");
    }

    void anIdNeverChangesThePath()
    {
        QFETCH(const QString, id);
        QFETCH(const QByteArray, segment);
        const auto tags = sent<QList<Tag>>("[]", [&](auto &service, auto &asked) {
            service.tags({id}, &asked.context, asked.taker());
        });
        QCOMPARE(tags.firstLine(),
                 "GET /v1/contacts/tags/" + segment + '?' + encodedKey + " HTTP/1.1");
        const auto messages = sent<Conversation>("[]", [&](auto &service, auto &asked) {
            service.messages({id}, &asked.context, asked.taker());
        });
        QCOMPARE(messages.firstLine(),
                 "GET /v1/contacts/messages/" + segment + '?' + encodedKey + " HTTP/1.1");
        ContactChange change;
        change.botActive = false;
        const auto update = sent<void>("{}", [&](auto &service, auto &asked) {
            service.update({id}, change, &asked.context, asked.taker());
        });
        QCOMPARE(update.firstLine(),
                 "PUT /v1/contacts/" + segment + '?' + encodedKey + " HTTP/1.1");
    }

    void anIdThatNoPathCanHoldIsNotSent_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("empty") << QString();
        QTest::newRow("dot") << u"."_s;
        QTest::newRow("dots") << u".."_s;
    }

    void anIdThatNoPathCanHoldIsNotSent()
    {
        QFETCH(const QString, id);
        ScriptedServer server;
        ContactService service({server.baseAddress(), testKey()});
        Asked<QList<Tag>> asked;
        service.tags({id}, &asked.context, asked.taker());
        QVERIFY(asked.answers.empty());
        QVERIFY(asked.wait());
        QCOMPARE(asked.failure(), Failure{.kind = FailureKind::Invalid});
        QCOMPARE(server.connections(), 0);
    }

    void removalHasTheIdsInItsBody()
    {
        const auto request = sent<QString>("{}", [](auto &service, auto &asked) {
            service.removeFromList({u"c/1"_s}, {u"l\"2"_s}, &asked.context, asked.taker());
        });
        QCOMPARE(request.firstLine(),
                 QByteArray("DELETE /v1/contacts/lists?") + encodedKey + " HTTP/1.1");
        QCOMPARE(json(request.body),
                 (QJsonObject{{u"contactId"_s, u"c/1"_s}, {u"listId"_s, u"l\"2"_s}}));
        QCOMPARE(request.header("content-length").toLongLong(), request.body.size());
        QCOMPARE(request.header("content-type"), QByteArray("application/json"));
        QCOMPARE(request.header("transfer-encoding"), QByteArray());
    }

    void additionHasTheIdsInItsBody()
    {
        const auto request = sent<QString>("{}", [](auto &service, auto &asked) {
            service.addToList({u"c1"_s}, {u"l2"_s}, &asked.context, asked.taker());
        });
        QCOMPARE(request.firstLine(),
                 QByteArray("POST /v1/contacts/lists?") + encodedKey + " HTTP/1.1");
        QCOMPARE(json(request.body),
                 (QJsonObject{{u"contactId"_s, u"c1"_s}, {u"listId"_s, u"l2"_s}}));
        QCOMPARE(request.header("content-length").toLongLong(), request.body.size());
    }

    void anUpdateHasOnlyWhatChanged()
    {
        ContactChange change;
        change.lastName = u"O’Neill-Đặng"_s;
        change.doNotDisturb = false;
        const auto request = sent<void>("{}", [&](auto &service, auto &asked) {
            service.update({u"c1"_s}, change, &asked.context, asked.taker());
        });
        QCOMPARE(json(request.body),
                 (QJsonObject{{u"lastName"_s, u"O’Neill-Đặng"_s}, {u"do_not_disturb"_s, false}}));

        change = {u""_s, u"b"_s, u"c@d.ef"_s, true, true};
        const auto all = sent<void>("{}", [&](auto &service, auto &asked) {
            service.update({u"c1"_s}, change, &asked.context, asked.taker());
        });
        QCOMPARE(json(all.body), (QJsonObject{{u"firstName"_s, u""_s},
                                              {u"lastName"_s, u"b"_s},
                                              {u"email"_s, u"c@d.ef"_s},
                                              {u"is_bot_active"_s, true},
                                              {u"do_not_disturb"_s, true}}));
    }

    void aNewContactHasOnlyWhatIsSet()
    {
        const NewContact least{.phoneNumber = *PhoneNumber::fromE164(u"+31612345678"_s)};
        const auto request = sent<ContactId>(R"({"id":"x"})", [&](auto &service, auto &asked) {
            service.create(least, &asked.context, asked.taker());
        });
        QCOMPARE(request.firstLine(), QByteArray("POST /v1/contacts?") + encodedKey + " HTTP/1.1");
        QCOMPARE(json(request.body), (QJsonObject{{u"phoneNumber"_s, u"+31612345678"_s}}));
    }

    void aNewContactHasFourteenFields()
    {
        const NewContact most{.phoneNumber = *PhoneNumber::fromE164(u"+31612345678"_s),
                              .firstName = u"Zoë"_s,
                              .lastName = u"\"\\\n"_s,
                              .email = *EmailAddress::parse(u"a+b@c.de"_s),
                              .instagramId = u"i"_s,
                              .currentCampaign = u"Autumn"_s,
                              .currentCampaignData = QByteArray(R"({"slot": 3, "a": [null]})"),
                              .channel = u"whatsapp"_s,
                              .isChatWindowOpen = true,
                              .externalId = u"e"_s,
                              .customChannel = u"cc"_s,
                              .chatWidgetId = u"w"_s,
                              .botActive = false,
                              .doNotDisturb = true};
        const auto request = sent<ContactId>(R"({"id":"x"})", [&](auto &service, auto &asked) {
            service.create(most, &asked.context, asked.taker());
        });
        const QJsonObject campaignData{{u"slot"_s, 3}, {u"a"_s, QJsonArray{QJsonValue()}}};
        QCOMPARE(json(request.body), (QJsonObject{{u"phoneNumber"_s, u"+31612345678"_s},
                                                  {u"firstName"_s, u"Zoë"_s},
                                                  {u"lastName"_s, u"\"\\\n"_s},
                                                  {u"email"_s, u"a+b@c.de"_s},
                                                  {u"instagramId"_s, u"i"_s},
                                                  {u"currentCampaign"_s, u"Autumn"_s},
                                                  {u"currentCampaignData"_s, campaignData},
                                                  {u"channel"_s, u"whatsapp"_s},
                                                  {u"isChatWindowOpen"_s, true},
                                                  {u"externalId"_s, u"e"_s},
                                                  {u"customChannel"_s, u"cc"_s},
                                                  {u"chatWidgetId"_s, u"w"_s},
                                                  {u"is_bot_active"_s, false},
                                                  {u"do_not_disturb"_s, true}}));
    }

    void campaignDataMustBeAnObject_data()
    {
        QTest::addColumn<QByteArray>("data");
        for (const char *data : {"", "[1]", "\"text\"", "{\"a\":", "{} {}", "null"})
            QTest::newRow(data) << QByteArray(data);
    }

    void campaignDataMustBeAnObject()
    {
        QFETCH(const QByteArray, data);
        ScriptedServer server;
        ContactService service({server.baseAddress(), testKey()});
        Asked<ContactId> asked;
        service.create(
            {.phoneNumber = *PhoneNumber::fromE164(u"+31612345678"_s), .currentCampaignData = data},
            &asked.context, asked.taker());
        QVERIFY(asked.wait());
        QCOMPARE(asked.failure(), Failure{.kind = FailureKind::Invalid});
        QCOMPARE(server.connections(), 0);
    }

    void aBaseAddressMayEndInASlash()
    {
        ScriptedServer server;
        server.then(ScriptedServer::answer(200, "[]"));
        QUrl base = server.baseAddress();
        base.setPath(u"/some where/v1//"_s);
        base.setUserInfo(u"user:secret"_s);
        base.setQuery(u"a=b"_s);
        base.setFragment(u"c"_s);
        ContactService service({base, u"k"_s});
        Asked<QList<Tag>> asked;
        service.tags({u"id"_s}, &asked.context, asked.taker());
        QVERIFY(asked.wait());
        QVERIFY(asked.answers.front());
        QCOMPARE(server.requests().first().firstLine(),
                 QByteArray("GET /some%20where/v1/contacts/tags/id?apiKey=k HTTP/1.1"));
        QCOMPARE(server.requests().first().header("authorization"), QByteArray());
    }

    void aRequestTellsNothingElse()
    {
        ScriptedServer server;
        server.then(ScriptedServer::answer(200, "[]", "Set-Cookie: a=b; Path=/\r\n"));
        ContactService service({server.baseAddress(), testKey()});
        for (size_t i = 0; i < 2; ++i) {
            Asked<QList<Tag>> asked;
            service.tags({u"id"_s}, &asked.context, asked.taker());
            QVERIFY(asked.wait());
        }
        for (const auto &request : server.requests()) {
            QCOMPARE(request.header("cookie"), QByteArray());
            QCOMPARE(request.header("referer"), QByteArray());
            QCOMPARE(request.header("user-agent"), QByteArray("ContactDesk"));
            QVERIFY(request.header("host").startsWith("127.0.0.1:"));
        }
    }
};

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
