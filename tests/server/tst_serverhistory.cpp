#include "ServerFixture.h"
#include "server/SampleData.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace contactdesk;

/// GET /contacts/tags/{id} and GET /contacts/messages/{id}
class TestServerHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void tags();
    void documentedMessagesAreABareArrayOldestFirst();
    void observedMessagesAreWrappedNewestFirst();
    void messageFields();
    void noneOfEither();
    void unknownOrMissingContact_data();
    void unknownOrMissingContact();

private:
    QByteArray idOf(int samplePerson);

    ServerFixture m_server{[](ServerOptions &options) {
        options.sampleData = true;
    }};
};

void TestServerHistory::initTestCase()
{
    QVERIFY(m_server.start());
}

QByteArray TestServerHistory::idOf(int samplePerson)
{
    const QByteArray number = samplePhoneNumbers().at(samplePerson).mid(1).toLatin1();
    return m_server.get("/contacts", "phoneNumber=%2B" + number)
        .json()["contactId"_L1]
        .toString()
        .toLatin1();
}

void TestServerHistory::tags()
{
    const Answer answer = m_server.get("/contacts/tags/" + idOf(0));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json().isArray());
    const QJsonArray tags = answer.json().array();
    QCOMPARE(tags.size(), 4);
    for (const auto &tag : tags) {
        QCOMPARE(tag.toObject().keys(), QStringList({u"description"_s, u"name"_s}));
        QVERIFY(!tag["name"_L1].toString().isEmpty());
        QVERIFY(tag["description"_L1].isString());
    }
}

void TestServerHistory::documentedMessagesAreABareArrayOldestFirst()
{
    const Answer answer = m_server.get("/contacts/messages/" + idOf(0));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, "application/json; charset=utf-8");
    QVERIFY(answer.json().isArray());
    const QJsonArray messages = answer.json().array();
    QCOMPARE(messages.size(), 1996);
    QString before;
    for (const auto &message : messages) {
        const QString time = message["timestamp"_L1].toString();
        QVERIFY(time >= before);
        before = time;
    }
}

void TestServerHistory::observedMessagesAreWrappedNewestFirst()
{
    ServerFixture observed([](ServerOptions &options) {
        options.sampleData = true;
        options.answerForm = AnswerForm::Observed;
    });
    QVERIFY(observed.start());
    const QByteArray path = "/contacts/messages/" + idOf(1);
    const Answer answer = observed.get(path);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["success"_L1], QJsonValue(true));
    QJsonArray reversed;
    const QJsonArray data = answer.json()["data"_L1].toArray();
    for (const auto &message : data)
        reversed.prepend(message);
    QCOMPARE(reversed.size(), 240);
    // The sample people are the same in both.
    QCOMPARE(reversed, m_server.get(path).json().array());
}

void TestServerHistory::messageFields()
{
    const QJsonArray messages = m_server.get("/contacts/messages/" + idOf(0)).json().array();
    const QStringList fields{u"body"_s,       u"direction"_s, u"mediaContentType"_s, u"mediaUrl"_s,
                             u"messageSid"_s, u"status"_s,    u"timestamp"_s,        u"type"_s};
    QSet<QString> directions;
    int withoutBody = 0;
    for (const auto &value : messages) {
        const QJsonObject message = value.toObject();
        QCOMPARE(message.keys(), fields);
        directions.insert(message["direction"_L1].toString());
        const bool isText = message["type"_L1].toString() == u"text"_s;
        QCOMPARE(message["mediaUrl"_L1].isNull(), isText);
        QCOMPARE(message["mediaContentType"_L1].isNull(), isText);
        QVERIFY(message["body"_L1].isNull() || !message["body"_L1].toString().isEmpty());
        withoutBody += message["body"_L1].isNull();
        QVERIFY(!isText || !message["body"_L1].isNull());
    }
    QCOMPARE(directions, QSet<QString>({u"inbound"_s, u"outbound"_s}));
    QVERIFY(withoutBody > 0);
}

void TestServerHistory::noneOfEither()
{
    const QByteArray id = idOf(2);
    for (const QByteArray place : {"tags", "messages"}) {
        const Answer answer = m_server.get("/contacts/" + place + '/' + id);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "[]");
    }
}

void TestServerHistory::unknownOrMissingContact_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown") << QByteArray("/AAAAAAAAAAAAAAAAAAAA") << 404;
    QTest::newRow("encoded signs") << QByteArray("/a%2F%3F%23%25b") << 404;
    QTest::newRow("missing") << QByteArray() << 400;
    QTest::newRow("empty") << QByteArray("/") << 400;
    QTest::newRow("too deep") << QByteArray("/a/b") << 404;
}

void TestServerHistory::unknownOrMissingContact()
{
    QFETCH(QByteArray, rest);
    QFETCH(int, status);
    for (const QByteArray place : {"tags", "messages"}) {
        const Answer answer = m_server.get("/contacts/" + place + rest);
        QCOMPARE(answer.status, status);
        QVERIFY(answer.json().isObject());
    }
}

QTEST_GUILESS_MAIN(TestServerHistory)
#include "tst_serverhistory.moc"
