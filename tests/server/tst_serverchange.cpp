#include "ServerFixture.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace contactdesk;

/// PUT /contacts/{id}
class TestServerChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void changesWhatItNamesAndNothingElse();
    void changesAllFive();
    void emptyTextClears();
    void changedEmailIsFoundAndTheOldOneIsNot();
    void sameChangeTwiceIsFine();
    void unknownContact_data();
    void unknownContact();
    void refused_data();
    void refused();

private:
    QJsonObject stored();
    Answer put(const QByteArray &body);

    std::unique_ptr<ServerFixture> m_server;
    QString m_id;
};

void TestServerChange::init()
{
    m_server = std::make_unique<ServerFixture>(
        [](ServerOptions &options) { options.answerForm = AnswerForm::Observed; });
    QVERIFY(m_server->start());
    m_id = m_server->create("+31612345678",
                            R"("firstName":"Anna","lastName":"Berg","email":"anna@example.com")");
    QVERIFY(!m_id.isEmpty());
}

QJsonObject TestServerChange::stored()
{
    return m_server->get("/contacts", "phoneNumber=%2B31612345678").json()["contact"_L1].toObject();
}

Answer TestServerChange::put(const QByteArray &body)
{
    return m_server->send("PUT", "/contacts/" + m_id.toLatin1(), body);
}

void TestServerChange::changesWhatItNamesAndNothingElse()
{
    QJsonObject expected = stored();
    const Answer answer = put(R"({"lastName":"Đặng"})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, R"({"message":"Contact updated successfully","success":true})");
    expected["lastName"_L1] = u"Đặng"_s;
    QCOMPARE(stored(), expected);
}

void TestServerChange::changesAllFive()
{
    QJsonObject expected = stored();
    QCOMPARE(put(R"({"firstName":"B","lastName":"C","email":"b@example.com",)"
                 R"("is_bot_active":false,"do_not_disturb":true})")
                 .status,
             200);
    expected["firstName"_L1] = u"B"_s;
    expected["lastName"_L1] = u"C"_s;
    expected["email"_L1] = u"b@example.com"_s;
    expected["isBotActive"_L1] = false;
    expected["doNotDisturb"_L1] = true;
    QCOMPARE(stored(), expected);
}

void TestServerChange::emptyTextClears()
{
    QCOMPARE(put(R"({"firstName":"","lastName":" ","email":""})").status, 200);
    QCOMPARE(stored()["firstName"_L1].toString(), u"Unknown"_s);
    QCOMPARE(stored()["lastName"_L1].toString(), u"Unknown"_s);
    QCOMPARE(stored()["email"_L1].toString(), u"unknown@unknown.com"_s);
}

void TestServerChange::changedEmailIsFoundAndTheOldOneIsNot()
{
    QCOMPARE(put(R"({"email":"Neu@example.com"})").status, 200);
    QCOMPARE(m_server->get("/contacts", "email=neu%40example.com").status, 200);
    QCOMPARE(m_server->get("/contacts", "email=anna%40example.com").status, 404);
}

void TestServerChange::sameChangeTwiceIsFine()
{
    QCOMPARE(put(R"({"firstName":"Anna"})").status, 200);
    QCOMPARE(put(R"({"firstName":"Anna"})").status, 200);
}

void TestServerChange::unknownContact_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("plain") << QByteArray("AAAAAAAAAAAAAAAAAAAA");
    QTest::newRow("slash") << QByteArray("a%2Fb");
    QTest::newRow("question mark") << QByteArray("a%3Fb");
    QTest::newRow("hash") << QByteArray("a%23b");
    QTest::newRow("percent") << QByteArray("a%25b");
    QTest::newRow("back up") << QByteArray("..%2F..");
    QTest::newRow("other script") << QByteArray("%E7%8E%8B");
}

void TestServerChange::unknownContact()
{
    QFETCH(QByteArray, id);
    const Answer answer = m_server->send("PUT", "/contacts/" + id, R"({"firstName":"A"})");
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.body, R"({"message":"Contact not found","success":false})");
}

void TestServerChange::refused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no JSON") << QByteArray("{firstName:}");
    QTest::newRow("phone number") << QByteArray(R"({"phoneNumber":"+31612345679"})");
    QTest::newRow("phone number too")
        << QByteArray(R"({"firstName":"B","phoneNumber":"+31612345679"})");
    QTest::newRow("camelCase") << QByteArray(R"({"isBotActive":false})");
    QTest::newRow("unknown field") << QByteArray(R"({"nickname":"B"})");
    QTest::newRow("name as number") << QByteArray(R"({"firstName":1})");
    QTest::newRow("name null") << QByteArray(R"({"firstName":null})");
    QTest::newRow("bot as text") << QByteArray(R"({"is_bot_active":"yes"})");
    QTest::newRow("disturb null") << QByteArray(R"({"do_not_disturb":null})");
    QTest::newRow("bad e-mail") << QByteArray(R"({"email":"a@b"})");
}

void TestServerChange::refused()
{
    QFETCH(QByteArray, body);
    const QJsonObject before = stored();
    const Answer answer = put(body);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.json()["error"_L1].toString().isEmpty());
    QCOMPARE(stored(), before);
}

QTEST_GUILESS_MAIN(TestServerChange)
#include "tst_serverchange.moc"
