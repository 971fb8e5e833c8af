#include "store/Beside.h"
#include "store/StoreUser.h"

#include <QDir>
#include <QTemporaryDir>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Files of earlier and of newer versions.
class TestDirectoryMigration : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"directory.sqlite"_s); }

    /// As version 1 of this program made it, with what it wrote.
    bool makeVersion1(const std::string &more = {}) const
    {
        return beside::File(file()).run(
            "PRAGMA journal_mode = WAL;"
            "CREATE TABLE contact (id TEXT PRIMARY KEY, fields TEXT NOT NULL, last_opened INTEGER);"
            "CREATE TABLE list (id TEXT PRIMARY KEY, name TEXT NOT NULL);"
            "CREATE TABLE membership (contact_id TEXT NOT NULL, list_id TEXT NOT NULL,"
            " is_member INTEGER NOT NULL, as_of INTEGER NOT NULL,"
            " PRIMARY KEY (contact_id, list_id));"
            "PRAGMA user_version = 1;"
            "INSERT INTO contact VALUES ('Hn4 / ünïcode '';--',"
            R"('{"firstName":{"asOf":1795165331482,"source":"typed","text":"Zoë"},)"
            R"("lastName":{"asOf":1795165331482,"source":"import"},)"
            R"("email":{"asOf":5,"source":"service","text":"unknown@unknown.com"},)"
            R"("phoneNumber":{"asOf":5,"source":"service","text":"+31612345678"},)"
            R"("creditsUsed":{"asOf":5,"source":"service","number":7.25}}', 1795165331482);)"
            "INSERT INTO contact VALUES ('never', '{}', NULL);"
            "INSERT INTO contact VALUES ('junk', 'no JSON', 'not a time');"
            "INSERT INTO contact VALUES ('blob', x'00ff7b', NULL);"
            "INSERT INTO list VALUES ('1', 'Klanten'), ('2', '');"
            "INSERT INTO membership VALUES ('never', '1', 1, 1795165331482);"
            "INSERT INTO membership VALUES ('never', '2', 0, 1795165331481);"
            "INSERT INTO membership VALUES ('nobody yet', '1', 1, 1795165331482);" +
            more);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everythingOfVersion1IsThere()
    {
        QVERIFY(makeVersion1());
        for (int start = 0; start < 2; ++start) {
            StoreUser user(file());
            QVERIFY(user.isReady());
            QCOMPARE(user.news().contacts, 5);
            QVERIFY(!user.news().rescue);
            QCOMPARE(user.news().lists,
                     QList<ContactList>({{{u"2"_s}, u""_s}, {{u"1"_s}, u"Klanten"_s}}));
            const auto zoe = user.fetch(u"Hn4 / ünïcode ';--"_s);
            QVERIFY(zoe);
            QCOMPARE(zoe->contact[ContactField::FirstName].text(), u"Zoë"_s);
            QCOMPARE(zoe->contact[ContactField::FirstName].source(), Source::Typed);
            QCOMPARE(zoe->contact[ContactField::FirstName].asOf(), people::moment());
            QVERIFY(zoe->contact[ContactField::LastName].isEmpty());
            QCOMPARE(zoe->contact[ContactField::CreditsUsed].as<double>(), std::optional(7.25));
            QCOMPARE(zoe->lastOpened, people::moment());
            QVERIFY(!zoe->tags);
            QVERIFY(!user.fetch(u"junk"_s)->lastOpened.isValid());
            QVERIFY(user.fetch(u"blob"_s));
            QCOMPARE(user.fetch(u"never"_s)->memberships,
                     QList<Membership>({{{u"2"_s}, false, people::moment().addMSecs(-1)},
                                        {{u"1"_s}, true, people::moment()}}));
            QCOMPARE(user.fetch(u"nobody yet"_s)->memberships.size(), 1);
            QCOMPARE(user.find(u"+31612345678"_s), zoe->contact.id.value);
            QCOMPARE(user.idsOf(u"zoe"_s), QStringList({zoe->contact.id.value}));
            QCOMPARE(user.search(u"klanten"_s).total, 2);
            QCOMPARE(user.search(u"unknown"_s).total, 0);
            QCOMPARE(user.failed.size(), 0);
        }
        QCOMPARE(beside::File(file()).number("PRAGMA user_version"), 2);
        QCOMPARE(beside::File(file()).number("SELECT count(*) FROM sqlite_schema"
                                             " WHERE name LIKE '%\\_1' ESCAPE '\\'"
                                             " AND name NOT LIKE 'sqlite%'"),
                 0);
    }

    void twoWindowsMigrateOneFile()
    {
        QVERIFY(makeVersion1());
        StoreUser one(file());
        StoreUser other(file());
        QCOMPARE(one.news().contacts, 5);
        QCOMPARE(other.news().contacts, 5);
        QCOMPARE(one.failed.size() + other.failed.size(), 0);
    }

    void damagedVersion1IsRescued()
    {
        QVERIFY(makeVersion1("WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n"
                             " WHERE i < 500) INSERT INTO contact SELECT 'id' || i,"
                             R"('{"firstName":{"asOf":5,"source":"typed","text":"Zoë"}}', NULL)"
                             " FROM n;"));
        QByteArray bytes = beside::bytes(file());
        QVERIFY(bytes.size() > 15 * 4096);
        bytes.replace(bytes.size() - 4096, 4096, QByteArray(4096, '\x77'));
        QVERIFY(beside::write(file(), bytes));
        StoreUser user(file());
        QVERIFY(user.isReady());
        QVERIFY(user.news().rescue);
        QVERIFY(user.news().contacts > 300);
        QCOMPARE(user.fetch(u"id3"_s)->contact.name(), u"Zoë"_s);
        QCOMPARE(beside::bytes(user.news().rescue->damagedFile), bytes);
    }

    void newerFileStaysAsItIs_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("journal");
        for (const QString &journal : {u"wal"_s, u"delete"_s}) {
            QTest::addRow("next version, %s", qPrintable(journal)) << u"3"_s << journal;
            QTest::addRow("far future, %s", qPrintable(journal)) << u"2147483647"_s << journal;
        }
    }

    void newerFileStaysAsItIs()
    {
        QFETCH(const QString, version);
        QFETCH(const QString, journal);
        {
            StoreUser user(file());
            QVERIFY(user.learn(people::named(u"a"_s, u"Zoë"_s)));
        }
        QVERIFY(beside::File(file()).run(
            u"PRAGMA journal_mode = %1; PRAGMA user_version = %2"_s.arg(journal, version)
                .toStdString()));
        const QByteArray before = beside::bytes(file());
        QVERIFY(before.startsWith("SQLite format 3"));
        {
            StoreUser user(file());
            // Whoever goes on without heeding the refusal must not write to it either.
            user.store.learn(people::contact(u"b"_s));
            user.store.save(ContactList{{u"l"_s}, u"List"_s});
            QVERIFY(!user.fetch(u"a"_s));
            QCOMPARE(user.search(u"zoe"_s).total, 0);
            const BulkOutcome outcome = user.insert({people::contact(u"c"_s)});
            QVERIFY(outcome.failure);
            QCOMPARE(outcome.failure->cause, FailureCause::FileNewer);
            // Once, and not for everything that is asked.
            QCOMPARE(user.failed.size(), 1);
            QCOMPARE(user.failure().cause, FailureCause::FileNewer);
            QCOMPARE(user.opened.size(), 0);
            QCOMPARE(beside::bytes(file()), before);
        }
        QCOMPARE(beside::bytes(file()), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), {u"directory.sqlite"_s});
    }
};

QTEST_GUILESS_MAIN(TestDirectoryMigration)
#include "tst_directorymigration.moc"
