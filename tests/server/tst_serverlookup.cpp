#include "ServerFixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace contactdesk;

/// GET /contacts
class TestServerLookUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void byPhoneNumber();
    void byEmailWhateverTheCase();
    void ofSeveralWithOneEmailTheFirst();
    void unknown_data();
    void unknown();
    void refused_data();
    void refused();
    void headHasNoBody();
    void observedFormHasTheContact();
    void observedFormOfASamplePerson();

private:
    std::unique_ptr<ServerFixture> m_server;
};

void TestServerLookUp::init()
{
    m_server = std::make_unique<ServerFixture>();
    QVERIFY(m_server->start());
}

void TestServerLookUp::byPhoneNumber()
{
    const QString id = m_server->create("+31612345678");
    const Answer answer = m_server->get("/contacts", "phoneNumber=%2B31612345678");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, "application/json; charset=utf-8");
    const QJsonObject expected{{u"success"_s, true}, {u"contactId"_s, id}};
    QCOMPARE(answer.json().object(), expected);
}

void TestServerLookUp::byEmailWhateverTheCase()
{
    const QString id = m_server->create("+31612345678", R"("email":"Zoë+Shop@Example.COM")");
    const Answer answer =
        m_server->get("/contacts", "email=" + QUrl::toPercentEncoding(u"zoË+sHOP@example.com"_s));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["contactId"_L1].toString(), id);
}

void TestServerLookUp::ofSeveralWithOneEmailTheFirst()
{
    const QString first = m_server->create("+31612345601", R"("email":"info@example.com")");
    QVERIFY(!m_server->create("+31612345602", R"("email":"info@example.com")").isEmpty());
    const Answer answer = m_server->get("/contacts", "email=info%40example.com");
    QCOMPARE(answer.status, 200);
    const QString found = answer.json()["contactId"_L1].toString();
    // Created within one millisecond, either may come first; but always the same one.
    QCOMPARE(
        m_server->get("/contacts", "email=INFO%40example.com").json()["contactId"_L1].toString(),
        found);
    QVERIFY(!first.isEmpty());
}

void TestServerLookUp::unknown_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("number") << QByteArray("phoneNumber=%2B31699999999");
    QTest::newRow("e-mail") << QByteArray("email=nobody%40example.com");
    QTest::newRow("placeholder") << QByteArray("email=unknown%40unknown.com");
}

void TestServerLookUp::unknown()
{
    QFETCH(QByteArray, query);
    // Carries the placeholder as its e-mail address.
    QVERIFY(!m_server->create("+31612345678").isEmpty());
    const Answer answer = m_server->get("/contacts", query);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.body, R"({"message":"Contact not found","success":false})");
}

void TestServerLookUp::refused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("neither") << QByteArray("name=x");
    QTest::newRow("both") << QByteArray("phoneNumber=%2B31612345678&email=a%40example.com");
    QTest::newRow("twice") << QByteArray("phoneNumber=%2B31612345678&phoneNumber=%2B31612345679");
    QTest::newRow("plus left bare") << QByteArray("phoneNumber=+31612345678");
    QTest::newRow("without a plus") << QByteArray("phoneNumber=31612345678");
    QTest::newRow("national") << QByteArray("phoneNumber=0612345678");
    QTest::newRow("with spaces") << QByteArray("phoneNumber=%2B31%206%2012345678");
    QTest::newRow("other digits") << "phoneNumber=%2B" + QUrl::toPercentEncoding(u"٣١٦١٢٣٤٥٦٧٨"_s);
    QTest::newRow("empty number") << QByteArray("phoneNumber=");
    QTest::newRow("empty e-mail") << QByteArray("email=");
    QTest::newRow("no e-mail") << QByteArray("email=example.com");
    QTest::newRow("plus in e-mail left bare") << QByteArray("email=a+b@example.com");
    QTest::newRow("broken encoding") << QByteArray("email=%FF%40example.com");
}

void TestServerLookUp::refused()
{
    QFETCH(QByteArray, query);
    QVERIFY(!m_server->create("+31612345678", R"("email":"a+b@example.com")").isEmpty());
    // Written by hand, since QUrl would mend some of them.
    QUrl url = m_server->url("/contacts");
    url.setQuery(QString::fromLatin1(query + '&' + url.query(QUrl::FullyEncoded).toLatin1()),
                 QUrl::StrictMode);
    const Answer answer = m_server->sendTo("GET", url, {});
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.json()["error"_L1].toString().isEmpty());
}

void TestServerLookUp::headHasNoBody()
{
    QVERIFY(!m_server->create("+31612345678").isEmpty());
    const Answer answer =
        m_server->sendTo("HEAD", m_server->url("/contacts", "phoneNumber=%2B31612345678"), {});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
    // The connection is still in step.
    QCOMPARE(m_server->get("/contacts", "phoneNumber=%2B31612345678").status, 200);
}

void TestServerLookUp::observedFormHasTheContact()
{
    ServerFixture server([](ServerOptions &options) { options.answerForm = AnswerForm::Observed; });
    QVERIFY(server.start());
    const QString id = server.create(
        "+31612345678",
        R"("firstName":"Zoë","is_bot_active":false,"do_not_disturb":true,"channel":"whatsapp",)"
        R"("currentCampaign":"Autumn","currentCampaignData":{"step":[1,2]})");
    const Answer answer = server.get("/contacts", "phoneNumber=%2B31612345678");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["contactId"_L1].toString(), id);
    const QJsonObject contact = answer.json()["contact"_L1].toObject();
    QCOMPARE(contact["id"_L1].toString(), id);
    QCOMPARE(contact["firstName"_L1].toString(), u"Zoë"_s);
    QCOMPARE(contact["lastName"_L1].toString(), u"Unknown"_s);
    QCOMPARE(contact["email"_L1].toString(), u"unknown@unknown.com"_s);
    QCOMPARE(contact["phoneNumber"_L1].toString(), u"+31612345678"_s);
    QCOMPARE(contact["isBotActive"_L1], QJsonValue(false));
    QCOMPARE(contact["doNotDisturb"_L1], QJsonValue(true));
    QCOMPARE(contact["isChatWindowOpen"_L1], QJsonValue(false));
    QCOMPARE(contact["channel"_L1].toString(), u"whatsapp"_s);
    QVERIFY(contact["instagramId"_L1].isNull());
    QCOMPARE(contact["currentCampaign"_L1]["name"_L1].toString(), u"Autumn"_s);
    QCOMPARE(contact["campaigns"_L1][0]["name"_L1].toString(), u"Autumn"_s);
    QCOMPARE(contact["currentCampaignData"_L1]["step"_L1], QJsonValue(QJsonArray{1, 2}));
    QCOMPARE(contact["tags"_L1], QJsonValue(QJsonArray()));
    QCOMPARE(contact["hasHadActivity"_L1], QJsonValue(false));
    QVERIFY(contact["lastActivityAt"_L1].isNull());
    QVERIFY(QDateTime::fromString(contact["createdAt"_L1].toString(), Qt::ISODateWithMs).isValid());
    QVERIFY(contact["createdAt"_L1].toString().endsWith(u'Z'));
}

void TestServerLookUp::observedFormOfASamplePerson()
{
    ServerFixture server([](ServerOptions &options) {
        options.answerForm = AnswerForm::Observed;
        options.sampleData = true;
    });
    QVERIFY(server.start());
    const QJsonObject contact =
        server.get("/contacts", "phoneNumber=%2B447700900123").json()["contact"_L1].toObject();
    QCOMPARE(contact["firstName"_L1].toString(), u"Amelia"_s);
    QCOMPARE(contact["tags"_L1].toArray().size(), 4);
    QCOMPARE(contact["hasHadActivity"_L1], QJsonValue(true));
    QVERIFY(contact["botMessageCount"_L1].toInt() > 0);
    QVERIFY(contact["creditsUsed"_L1].toDouble() > 0);
    QVERIFY(contact["lastIncomingMessageAt"_L1].toString() <=
            contact["lastActivityAt"_L1].toString());
}

QTEST_GUILESS_MAIN(TestServerLookUp)
#include "tst_serverlookup.moc"
