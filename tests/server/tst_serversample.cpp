#include "DatabaseFile.h"
#include "ServerFixture.h"
#include "domain/EmailAddress.h"
#include "domain/PhoneNumber.h"
#include "server/SampleData.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace contactdesk;

/// The sample data: always the same, believable, and of everything that a desk can meet.
class TestServerSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void counts();
    void sameEveryTime();
    void numbersCouldBeDialled();
    void namesOfManyScripts();
    void placeholders();
    void addressesAreReserved();
    void everyKindOfMessage();
    void timesAreInOrderAndNotInTheFuture();
    void listsAndTags();
    void peopleWorthLookingUp();
    void onlyIntoAnEmptyDatabase();

private:
    int count(const QString &what) const
    {
        return m_file->value("SELECT count(*) FROM "_L1 + what).toInt();
    }
    QStringList texts(const QString &statement) const;

    ServerFixture m_server{[](ServerOptions &options) {
        options.sampleData = true;
    }};
    std::unique_ptr<DatabaseFile> m_file;
};

void TestServerSample::initTestCase()
{
    QVERIFY(m_server.start());
    m_server.stop();
    m_file = std::make_unique<DatabaseFile>(m_server.options().databaseFile);
}

QStringList TestServerSample::texts(const QString &statement) const
{
    QStringList texts;
    for (const QVariant &value : m_file->column(statement))
        texts.append(value.toString());
    return texts;
}

void TestServerSample::counts()
{
    QVERIFY(count(u"contacts"_s) >= 200);
    QVERIFY(count(u"contacts"_s) <= 250);
    QCOMPARE(count(u"lists"_s), 10);
    QVERIFY(count(u"messages"_s) >= 10'000);
    QVERIFY(count(u"messages"_s) <= 15'000);
    QVERIFY(count(u"memberships"_s) >= 100);
    QVERIFY(count(u"(SELECT DISTINCT name FROM tags)"_s) >= 10);
    QVERIFY(count(u"(SELECT DISTINCT channel FROM contacts)"_s) >= 5);
    QVERIFY(count(u"contacts WHERE id NOT IN (SELECT contact_id FROM messages)"_s) >= 5);
    QVERIFY(count(u"contacts WHERE length(id) <> 20"_s) == 0);
}

void TestServerSample::sameEveryTime()
{
    ServerFixture again([](ServerOptions &options) { options.sampleData = true; });
    QVERIFY(again.start());
    again.stop();
    m_file->run(u"ATTACH '%1' AS again"_s.arg(again.options().databaseFile));
    for (const auto *table : {"contacts", "lists", "memberships", "tags", "messages"}) {
        const QString name = QString::fromLatin1(table);
        QCOMPARE(count(u"(SELECT * FROM main.%1 EXCEPT SELECT * FROM again.%1)"_s.arg(name)), 0);
        QCOMPARE(count("again."_L1 + name), count("main."_L1 + name));
    }
    m_file->run(u"DETACH again"_s);
}

void TestServerSample::numbersCouldBeDialled()
{
    QSet<QString> regions;
    QStringList strange;
    const QStringList numbers = texts(u"SELECT phone_number FROM contacts"_s);
    for (const QString &text : numbers) {
        const auto number = PhoneNumber::parse(text, {});
        QVERIFY2(number, qPrintable(text));
        QCOMPARE(number->e164(), text);
        // Numbers kept for fiction in Britain are assigned to nobody, of course.
        if (!number->isKnownToBeAssigned() && !text.startsWith("+447700900"_L1))
            strange.append(text);
        regions.insert(number->region());
    }
    QCOMPARE(strange, QStringList());
    QVERIFY(regions.size() >= 30);
}

void TestServerSample::namesOfManyScripts()
{
    QSet<QChar::Script> scripts;
    const QStringList names = texts(u"SELECT first_name || last_name FROM contacts"_s);
    for (const QString &name : names) {
        for (const QChar sign : name)
            scripts.insert(sign.script());
    }
    for (const auto script :
         {QChar::Script_Latin, QChar::Script_Cyrillic, QChar::Script_Greek, QChar::Script_Arabic,
          QChar::Script_Hebrew, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Hangul,
          QChar::Script_Devanagari, QChar::Script_Thai})
        QVERIFY2(scripts.contains(script), QByteArray::number(script).constData());
}

void TestServerSample::placeholders()
{
    QVERIFY(count(u"contacts WHERE first_name = 'Unknown' AND last_name = 'Unknown'"_s) >= 3);
    QVERIFY(count(u"contacts WHERE first_name <> 'Unknown' AND last_name = 'Unknown'"_s) >= 3);
    QVERIFY(count(u"contacts WHERE email = 'unknown@unknown.com'"_s) >= 10);
    QVERIFY(count(u"contacts WHERE email <> 'unknown@unknown.com'"_s) >= 100);
    // Nobody is greeted by a placeholder, and no blank of a text is left open.
    QCOMPARE(count(u"messages WHERE body LIKE '%Unknown%' OR body LIKE '%{%}%'"_s), 0);
}

void TestServerSample::addressesAreReserved()
{
    const QStringList emails =
        texts(u"SELECT email FROM contacts WHERE email <> 'unknown@unknown.com'"_s);
    for (const QString &text : emails) {
        QVERIFY2(EmailAddress::parse(text), qPrintable(text));
        QVERIFY2(text.contains("@example."_L1), qPrintable(text));
    }
    QCOMPARE(QSet<QString>(emails.begin(), emails.end()).size(), emails.size());
    QCOMPARE(
        count(u"messages WHERE media_url <> '' AND media_url NOT LIKE 'https://example.com/%'"_s),
        0);
}

void TestServerSample::everyKindOfMessage()
{
    for (const auto *status : {"sent", "delivered", "read", "failed", "received"})
        QVERIFY2(count(u"messages WHERE status = '%1'"_s.arg(QLatin1StringView(status))) > 20,
                 status);
    QCOMPARE(count(u"messages WHERE (status = 'received') <> inbound"_s), 0);
    for (const auto *type : {"text", "image", "audio", "document"})
        QVERIFY2(count(u"messages WHERE type = '%1'"_s.arg(QLatin1StringView(type))) > 20, type);
    QCOMPARE(count(u"messages WHERE (type = 'text') <> (media_url = '')"_s), 0);
    QVERIFY(count(u"messages WHERE body LIKE '%' || char(10) || '%'"_s) > 10);
    QVERIFY(count(u"messages WHERE body LIKE '%*%*%'"_s) > 10);
    QVERIFY(count(u"messages WHERE body LIKE '%https://%'"_s) > 10);
    QVERIFY(count(u"messages WHERE body LIKE '%😊%'"_s) > 10);
    QVERIFY(count(u"messages WHERE body LIKE '%ReferenceForTheInsuranceCompany%'"_s) > 1);
    QCOMPARE(count(u"(SELECT DISTINCT sid FROM messages)"_s), count(u"messages"_s));
}

void TestServerSample::timesAreInOrderAndNotInTheFuture()
{
    const qint64 now = QDateTime(QDate(2026, 11, 20), QTime(18, 0), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(count(u"messages WHERE sent_at > %1"_s.arg(now)), 0);
    QCOMPARE(count(u"contacts WHERE created_at > %1"_s.arg(now)), 0);
    QCOMPARE(count(u"messages a JOIN messages b ON a.contact_id = b.contact_id AND "
                   "a.position + 1 = b.position WHERE a.sent_at > b.sent_at"_s),
             0);
    QVERIFY(count(u"messages a JOIN messages b ON a.contact_id = b.contact_id AND "
                  "a.position + 1 = b.position WHERE a.sent_at = b.sent_at"_s) > 0);
    QCOMPARE(count(u"contacts c WHERE last_activity_at <> (SELECT max(sent_at) FROM messages m "
                   "WHERE m.contact_id = c.id)"_s),
             0);
}

void TestServerSample::listsAndTags()
{
    const QList<ContactList> lists = sampleLists();
    QCOMPARE(lists.size(), 10);
    for (const ContactList &list : lists) {
        QCOMPARE(list.id.value.size(), 20);
        QCOMPARE(m_file->value(u"SELECT name FROM lists WHERE id = '%1'"_s.arg(list.id.value))
                     .toString(),
                 list.name);
        QVERIFY(count(u"memberships WHERE list_id = '%1'"_s.arg(list.id.value)) > 0);
    }
    QVERIFY(count(u"tags WHERE description <> ''"_s) > 50);
    QVERIFY(count(u"tags WHERE description = ''"_s) > 10);
}

void TestServerSample::peopleWorthLookingUp()
{
    const QStringList numbers = samplePhoneNumbers();
    QVERIFY(numbers.size() >= 3);
    const auto of = [&](int person, const QString &table) {
        return count(
            u"%1 WHERE contact_id = (SELECT id FROM contacts WHERE phone_number = '%2')"_s.arg(
                table, numbers.at(person)));
    };
    QVERIFY(of(0, u"messages"_s) > 1900);
    QVERIFY(of(0, u"tags"_s) > 0);
    QVERIFY(of(0, u"memberships"_s) > 0);
    QVERIFY(of(1, u"messages"_s) > 0);
    const QString arabic =
        m_file
            ->value(u"SELECT first_name FROM contacts WHERE phone_number = '%1'"_s.arg(numbers[1]))
            .toString();
    QVERIFY(arabic.isRightToLeft());
    QCOMPARE(of(2, u"messages"_s), 0);
    QCOMPARE(of(2, u"tags"_s), 0);
}

void TestServerSample::onlyIntoAnEmptyDatabase()
{
    ServerFixture server;
    QVERIFY(server.start());
    QVERIFY(!server.create("+31612345678").isEmpty());
    server.stop();
    ServerFixture later([&server](ServerOptions &options) {
        options.databaseFile = server.options().databaseFile;
        options.sampleData = true;
    });
    QVERIFY(later.start());
    QCOMPARE(later.get("/contacts", "phoneNumber=%2B31612345678").status, 200);
    QCOMPARE(later.get("/contacts", "phoneNumber=%2B447700900123").status, 404);
}

QTEST_GUILESS_MAIN(TestServerSample)
#include "tst_serversample.moc"
