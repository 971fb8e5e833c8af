#include "DatabaseFile.h"
#include "ServerFixture.h"
#include "server/SampleData.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace contactdesk;

/// POST and DELETE /contacts/lists
class TestServerLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void addAndRemove();
    void addingTwiceAndRemovingTwiceIsFine();
    void namesAreAnsweredAsTheyAre();
    void refused_data();
    void refused();
    void unknownIsNotPermitted_data();
    void unknownIsNotPermitted();

private:
    QByteArray body(const QString &contact, const QString &list) const;
    int memberships(const QString &list) const;

    ServerFixture m_server{[](ServerOptions &options) {
        options.sampleData = true;
    }};
    QString m_contact;
    QString m_list;
};

void TestServerLists::initTestCase()
{
    QVERIFY(m_server.start());
    m_contact = m_server.create("+31612340099");
    m_list = sampleLists().first().id.value;
}

QByteArray TestServerLists::body(const QString &contact, const QString &list) const
{
    return QJsonDocument(QJsonObject{{u"contactId"_s, contact}, {u"listId"_s, list}}).toJson();
}

int TestServerLists::memberships(const QString &list) const
{
    return DatabaseFile(m_server.options().databaseFile)
        .value(u"SELECT count(*) FROM memberships WHERE contact_id = '%1' AND list_id = '%2'"_s.arg(
            m_contact, list))
        .toInt();
}

void TestServerLists::addAndRemove()
{
    const Answer added = m_server.send("POST", "/contacts/lists", body(m_contact, m_list));
    QCOMPARE(added.status, 200);
    QCOMPARE(added.body,
             R"({"message":"Contact successfully added to list Newsletter","success":true})");
    QCOMPARE(memberships(m_list), 1);

    const Answer removed = m_server.send("DELETE", "/contacts/lists", body(m_contact, m_list));
    QCOMPARE(removed.status, 200);
    QCOMPARE(removed.body,
             R"({"message":"Contact successfully removed from list Newsletter","success":true})");
    QCOMPARE(memberships(m_list), 0);
}

void TestServerLists::addingTwiceAndRemovingTwiceIsFine()
{
    QCOMPARE(m_server.send("POST", "/contacts/lists", body(m_contact, m_list)).status, 200);
    QCOMPARE(m_server.send("POST", "/contacts/lists", body(m_contact, m_list)).status, 200);
    QCOMPARE(memberships(m_list), 1);
    QCOMPARE(m_server.send("DELETE", "/contacts/lists", body(m_contact, m_list)).status, 200);
    QCOMPARE(m_server.send("DELETE", "/contacts/lists", body(m_contact, m_list)).status, 200);
    QCOMPARE(memberships(m_list), 0);
}

void TestServerLists::namesAreAnsweredAsTheyAre()
{
    const QList<ContactList> lists = sampleLists();
    for (const ContactList &list : lists) {
        const Answer answer =
            m_server.send("POST", "/contacts/lists", body(m_contact, list.id.value));
        QCOMPARE(answer.json()["message"_L1].toString(),
                 "Contact successfully added to list "_L1 + list.name);
        QCOMPARE(memberships(list.id.value), 1);
    }
}

void TestServerLists::refused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("no list") << QByteArray(R"({"contactId":"a"})");
    QTest::newRow("no contact") << QByteArray(R"({"listId":"a"})");
    QTest::newRow("empty list") << QByteArray(R"({"contactId":"a","listId":""})");
    QTest::newRow("number") << QByteArray(R"({"contactId":1,"listId":"a"})");
    QTest::newRow("null") << QByteArray(R"({"contactId":"a","listId":null})");
    QTest::newRow("no JSON") << QByteArray("contactId=a&listId=b");
}

void TestServerLists::refused()
{
    QFETCH(QByteArray, body);
    for (const QByteArray method : {"POST", "DELETE"}) {
        QElapsedTimer time;
        time.start();
        const Answer answer = m_server.send(method, "/contacts/lists", body);
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.json()["error"_L1].toString().isEmpty());
        // Not by running into the time-out for a body that never comes.
        QVERIFY(std::chrono::milliseconds(time.elapsed()) < m_server.options().limits.readTimeout);
    }
}

void TestServerLists::unknownIsNotPermitted_data()
{
    QTest::addColumn<bool>("knownContact");
    QTest::addColumn<bool>("knownList");
    QTest::newRow("list") << true << false;
    QTest::newRow("contact") << false << true;
    QTest::newRow("both") << false << false;
}

void TestServerLists::unknownIsNotPermitted()
{
    QFETCH(bool, knownContact);
    QFETCH(bool, knownList);
    const QByteArray ids =
        body(knownContact ? m_contact : u"nobody"_s, knownList ? m_list : u"nothing' OR '1'='1"_s);
    for (const QByteArray method : {"POST", "DELETE"}) {
        const Answer answer = m_server.send(method, "/contacts/lists", ids);
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.body, R"({"message":"Permission denied","success":false})");
    }
}

QTEST_GUILESS_MAIN(TestServerLists)
#include "tst_serverlists.moc"
