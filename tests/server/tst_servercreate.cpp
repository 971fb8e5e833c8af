#include "ServerFixture.h"

#include <QJsonObject>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace contactdesk;

/// POST /contacts
class TestServerCreate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void documentedAnswer();
    void allFourteenFieldsAreKept();
    void emptyAndNullMeanDefault();
    void unknownFieldsAreIgnored();
    void duplicateIsRefused();
    void duplicateInObservedForm();
    void ofManyAtOnceOneWins();
    void refused_data();
    void refused();
    void refusedLeavesNothing();

private:
    QJsonObject contact(ServerFixture &server, const QByteArray &number);

    std::unique_ptr<ServerFixture> m_server;
};

void TestServerCreate::init()
{
    m_server = std::make_unique<ServerFixture>(
        [](ServerOptions &options) { options.answerForm = AnswerForm::Observed; });
    QVERIFY(m_server->start());
}

QJsonObject TestServerCreate::contact(ServerFixture &server, const QByteArray &number)
{
    return server.get("/contacts", "phoneNumber=%2B" + number.mid(1))
        .json()["contact"_L1]
        .toObject();
}

void TestServerCreate::documentedAnswer()
{
    const Answer answer = m_server->send("POST", "/contacts", R"({"phoneNumber":"+31612345678"})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, "application/json; charset=utf-8");
    QCOMPARE(answer.json()["success"_L1], QJsonValue(true));
    QCOMPARE(answer.json()["data"_L1]["message"_L1].toString(),
             u"Successfully created new contact"_s);
    static const QRegularExpression id(u"^[A-Za-z0-9]{20}$"_s);
    QVERIFY(id.match(answer.json()["data"_L1]["contactId"_L1].toString()).hasMatch());
}

void TestServerCreate::allFourteenFieldsAreKept()
{
    const QByteArray fields =
        R"("firstName":" María José ","lastName":"O’Neill-Đặng 王","email":"Zoe@Example.com",
        "instagramId":"i1","currentCampaign":"c1","currentCampaignData":{"a":{"b":null}},"channel":"sms",
        "isChatWindowOpen":true,"externalId":"e1","customChannel":"x1","chatWidgetId":"w1",
        "is_bot_active":false,"do_not_disturb":true)";
    QVERIFY(!m_server->create("+31612345678", fields).isEmpty());
    const QJsonObject stored = contact(*m_server, "+31612345678");
    QCOMPARE(stored["firstName"_L1].toString(), u"María José"_s);
    QCOMPARE(stored["lastName"_L1].toString(), u"O’Neill-Đặng 王"_s);
    QCOMPARE(stored["email"_L1].toString(), u"Zoe@Example.com"_s);
    QCOMPARE(stored["instagramId"_L1].toString(), u"i1"_s);
    QCOMPARE(stored["currentCampaign"_L1]["name"_L1].toString(), u"c1"_s);
    QVERIFY(stored["currentCampaignData"_L1]["a"_L1].toObject().contains("b"_L1));
    QCOMPARE(stored["channel"_L1].toString(), u"sms"_s);
    QCOMPARE(stored["isChatWindowOpen"_L1], QJsonValue(true));
    QCOMPARE(stored["externalId"_L1].toString(), u"e1"_s);
    QCOMPARE(stored["customChannel"_L1].toString(), u"x1"_s);
    QCOMPARE(stored["chatWidgetId"_L1].toString(), u"w1"_s);
    QCOMPARE(stored["isBotActive"_L1], QJsonValue(false));
    QCOMPARE(stored["doNotDisturb"_L1], QJsonValue(true));
}

void TestServerCreate::emptyAndNullMeanDefault()
{
    QVERIFY(
        !m_server
             ->create("+31612345678",
                      R"("firstName":"","lastName":"  ","email":"","channel":null,"externalId":"",)"
                      R"("currentCampaign":null,"currentCampaignData":null)")
             .isEmpty());
    const QJsonObject stored = contact(*m_server, "+31612345678");
    QCOMPARE(stored["firstName"_L1].toString(), u"Unknown"_s);
    QCOMPARE(stored["lastName"_L1].toString(), u"Unknown"_s);
    QCOMPARE(stored["email"_L1].toString(), u"unknown@unknown.com"_s);
    QVERIFY(stored["channel"_L1].isNull());
    QVERIFY(stored["externalId"_L1].isNull());
    QVERIFY(stored["currentCampaign"_L1].isNull());
    QCOMPARE(stored["isBotActive"_L1], QJsonValue(true));
    QCOMPARE(stored["doNotDisturb"_L1], QJsonValue(false));
}

void TestServerCreate::unknownFieldsAreIgnored()
{
    QVERIFY(!m_server
                 ->create("+31612345678",
                          R"("contactId":"mine","creditsUsed":9,"isBotActive":false,"x":[[]])")
                 .isEmpty());
    const QJsonObject stored = contact(*m_server, "+31612345678");
    QVERIFY(stored["id"_L1].toString() != u"mine"_s);
    QCOMPARE(stored["creditsUsed"_L1], QJsonValue(0));
    QCOMPARE(stored["isBotActive"_L1], QJsonValue(true));
}

void TestServerCreate::duplicateIsRefused()
{
    ServerFixture server;
    QVERIFY(server.start());
    const QString id = server.create("+31612345678", R"("email":"a@example.com")");
    const Answer answer = server.send("POST", "/contacts",
                                      R"({"phoneNumber":"+31612345678","email":"b@example.com"})");
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.body, R"({"message":"Contact already exists","success":false})");
    QCOMPARE(server.get("/contacts", "email=b%40example.com").status, 404);
    QCOMPARE(server.get("/contacts", "email=a%40example.com").json()["contactId"_L1].toString(),
             id);
}

void TestServerCreate::duplicateInObservedForm()
{
    QVERIFY(!m_server->create("+31612345678").isEmpty());
    const Answer answer = m_server->send("POST", "/contacts", R"({"phoneNumber":"+31612345678"})");
    QCOMPARE(answer.status, 200);
    const QJsonObject expected{
        {u"success"_s, false}, {u"error_code"_s, 409}, {u"message"_s, u"Contact already exists"_s}};
    QCOMPARE(answer.json().object(), expected);
}

void TestServerCreate::ofManyAtOnceOneWins()
{
    ServerFixture server;
    QVERIFY(server.start());
    for (int round = 0; round < 10; ++round) {
        const QByteArray body =
            R"({"phoneNumber":"+3161234560)" + QByteArray::number(round) + R"("})";
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < 6; ++i)
            replies.emplace_back(server.startRequest("POST", server.url("/contacts"), body));
        QList<int> statuses;
        for (const auto &reply : replies)
            statuses.append(ServerFixture::waitFor(reply.get()).status);
        QCOMPARE(statuses.count(200), 1);
        QCOMPARE(statuses.count(409), 5);
    }
}

void TestServerCreate::refused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("phoneNumber=1");
    QTest::newRow("cut JSON") << QByteArray(R"({"phoneNumber":"+31612345678")");
    QTest::newRow("array") << QByteArray(R"(["+31612345678"])");
    QTest::newRow("string") << QByteArray(R"("+31612345678")");
    QTest::newRow("broken UTF-8") << QByteArray(
        "{\"phoneNumber\":\"+31612345678\",\"firstName\":\"\xff\xfe\"}");
    QTest::newRow("deep nesting") << R"({"phoneNumber":"+31612345678","x":)" +
                                         QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
    QTest::newRow("deep nesting, never closed") << QByteArray(500'000, '[');
    QTest::newRow("no number") << QByteArray(R"({"firstName":"A"})");
    QTest::newRow("number not E.164") << QByteArray(R"({"phoneNumber":"0612345678"})");
    QTest::newRow("number with spaces") << QByteArray(R"({"phoneNumber":"+31 6 12345678"})");
    QTest::newRow("number too short") << QByteArray(R"({"phoneNumber":"+1234567890"})");
    QTest::newRow("number too long") << QByteArray(R"({"phoneNumber":"+316123456789012"})");
    QTest::newRow("no such country") << QByteArray(R"({"phoneNumber":"+999612345678"})");
    QTest::newRow("national zero left in") << QByteArray(R"({"phoneNumber":"+4407700900123"})");
    QTest::newRow("number as number") << QByteArray(R"({"phoneNumber":31612345678})");
    QTest::newRow("number null") << QByteArray(R"({"phoneNumber":null})");
    const auto with = [](const QByteArray &field) {
        return R"({"phoneNumber":"+31612345678",)" + field + '}';
    };
    QTest::newRow("name as number") << with(R"("firstName":5)");
    QTest::newRow("name null") << with(R"("lastName":null)");
    QTest::newRow("name with NUL") << with(R"("firstName":"a\u0000b")");
    QTest::newRow("name with half a pair") << with(R"("firstName":"a\ud800b")");
    QTest::newRow("name of a page") << with(R"("firstName":")" + QByteArray(5000, 'a') + '"');
    QTest::newRow("bad e-mail") << with(R"("email":"nobody")");
    QTest::newRow("e-mail as object") << with(R"("email":{})");
    QTest::newRow("channel as list") << with(R"("channel":[])");
    QTest::newRow("campaign data as text") << with(R"("currentCampaignData":"{}")");
    QTest::newRow("window as text") << with(R"("isChatWindowOpen":"true")");
    QTest::newRow("bot as number") << with(R"("is_bot_active":1)");
    QTest::newRow("disturb as null") << with(R"("do_not_disturb":null)");
}

void TestServerCreate::refused()
{
    QFETCH(QByteArray, body);
    const Answer answer = m_server->send("POST", "/contacts", body);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.json()["error"_L1].toString().isEmpty());
}

void TestServerCreate::refusedLeavesNothing()
{
    const QByteArray body = R"({"phoneNumber":"+31612345678","email":"nobody"})";
    QCOMPARE(m_server->send("POST", "/contacts", body).status, 400);
    QCOMPARE(m_server->get("/contacts", "phoneNumber=%2B31612345678").status, 404);
}

QTEST_GUILESS_MAIN(TestServerCreate)
#include "tst_servercreate.moc"
