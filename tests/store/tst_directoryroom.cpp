#include "store/Beside.h"
#include "store/StoreUser.h"
#include "support/FullDisk.h"

#include <QDir>
#include <QTemporaryDir>

#include <unistd.h>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Places that take no writing: a full disk, files and folders of others.
class TestDirectoryRoom : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"desk/directory.sqlite"_s); }

    void fill(int contacts) const
    {
        StoreUser user(file());
        QVERIFY(user.isReady());
        QList<Contact> list;
        for (int i = 0; i < contacts; ++i)
            list.append(people::named(u"id%1"_s.arg(i), u"Zoë"_s));
        user.insert(list);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void diskFullsUpWhileItIsUsed()
    {
        StoreUser user(file());
        QVERIFY(user.learn(people::named(u"before"_s, u"Zoë"_s)));
        {
            const FullDisk full(QFileInfo(file() + u"-wal"_s).size() + 20'000);
            for (int i = 0; i < 100; ++i)
                user.store.learn(people::named(u"id%1"_s.arg(i), QString(2000, u'x')));
            QTRY_VERIFY(!user.failed.isEmpty());
            // Reading goes on.
            QCOMPARE(user.fetch(u"before"_s)->contact.name(), u"Zoë"_s);
            QCOMPARE(user.idsOf(u"zoe"_s), QStringList({u"before"_s}));
            const BulkOutcome outcome = user.insert({people::named(u"x"_s, QString(90'000, u'x'))});
            QVERIFY2(outcome.failure->cause == FailureCause::DiskFull,
                     qPrintable(outcome.failure->serviceWords));
        }
        // Once, and not for each of the writes.
        QCOMPARE(user.failed.size(), 1);
        QCOMPARE(user.failure().kind, FailureKind::Storage);
        QCOMPARE(user.failure().cause, FailureCause::DiskFull);
        // And with room again, writing goes on too.
        QVERIFY(user.learn(people::named(u"after"_s, u"Xanthippe"_s)));
        QCOMPARE(user.idsOf(u"xanthippe"_s), QStringList({u"after"_s}));
        QVERIFY(!user.fetch(u"x"_s));
    }

    void diskIsFullFromTheStart()
    {
        fill(3000);
        const FullDisk full(0);
        StoreUser user(file());
        QVERIFY(user.isReady());
        QVERIFY(user.news().isReadOnly);
        QCOMPARE(user.news().contacts, 3000);
        QCOMPARE(user.failed.size(), 1);
        QCOMPARE(user.failure().cause, FailureCause::DiskFull);
        QCOMPARE(user.fetch(u"id77"_s)->contact.name(), u"Zoë"_s);
        QCOMPARE(user.search(u"zoe"_s).total, 3000);
        user.store.learn(people::named(u"new"_s, u"New"_s));
        QTRY_COMPARE(user.failed.size(), 2);
        user.store.learn(people::named(u"new"_s, u"New"_s));
        QVERIFY(!user.fetch(u"new"_s));
        QCOMPARE(user.failed.size(), 2);
    }

    void fullFromTheStartWithALogLeftBehind()
    {
        fill(3000);
        {
            // As after a program that was killed: what came last is only in the log.
            auto killed = SqliteConnection::open({file(), DatabaseAddress::Access::ReadWrite});
            QVERIFY(killed);
            (*killed)->leaveLogBehind();
            QVERIFY((*killed)->run("UPDATE contact SET first_name = 'Xanthippe' WHERE row = 5;"
                                   "INSERT INTO search_stale VALUES (5)"));
        }
        QVERIFY(QFileInfo(file() + u"-wal"_s).size() > 0);
        const FullDisk full(QFileInfo(file()).size());
        StoreUser user(file());
        QVERIFY(user.isReady());
        QCOMPARE(user.search(u""_s).total, 3000);
        QCOMPARE(user.idsOf(u"xanthippe"_s), QStringList({u"id4"_s}));
    }

    void damagedOnAFullDisk()
    {
        fill(3000);
        QByteArray damaged = beside::bytes(file());
        damaged.replace(0, 4096, QByteArray(4096, '\x5a'));
        QVERIFY(beside::write(file(), damaged));
        {
            const FullDisk full(0);
            StoreUser user(file());
            QVERIFY(user.isReady());
            QVERIFY(user.news().isReadOnly);
            QVERIFY(!user.failed.isEmpty());
        }
        // Nothing is lost by it: with room again, it is rescued.
        QCOMPARE(beside::bytes(file()), damaged);
        StoreUser user(file());
        QCOMPARE(user.news().rescue->kept, 3000);
    }

    void withoutAPlaceItWorksInMemory_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a file where the folder should be") << u"a file/directory.sqlite"_s;
        QTest::newRow("a folder where the file should be") << u"a folder"_s;
        QTest::newRow("no place for files") << u"/proc/contactdesk/directory.sqlite"_s;
    }

    void withoutAPlaceItWorksInMemory()
    {
        QFETCH(const QString, path);
        QVERIFY(beside::write(m_folder->filePath(u"a file"_s), "in the way"));
        QVERIFY(QDir(m_folder->path()).mkdir(u"a folder"_s));
        {
            StoreUser user(QDir(m_folder->path()).absoluteFilePath(path));
            QVERIFY(user.isReady());
            QVERIFY(user.news().isReadOnly);
            QCOMPARE(user.failed.size(), 1);
            QCOMPARE(user.failure().kind, FailureKind::Storage);
            for (int i = 0; i < 30; ++i)
                user.store.learn(people::named(u"id%1"_s.arg(i), u"Zoë"_s));
            QTRY_COMPARE(user.learned.size(), 30);
            QVERIFY(user.fetch(u"id7"_s));
            QCOMPARE(user.search(u"zoe"_s).total, 30);
            QCOMPARE(user.insert({people::named(u"x"_s, u"Zoë"_s)}).progress.added, 1);
            QCOMPARE(user.search(u"zoe"_s).total, 31);
            QCOMPARE(user.failed.size(), 1);
        }
        QCOMPARE(beside::bytes(m_folder->filePath(u"a file"_s)), "in the way");
        QCOMPARE(QDir(m_folder->filePath(u"a folder"_s)).entryList(QDir::Files).size(), 0);
    }

    void filesOfSomebodyElse_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("of the present version") << 2;
        QTest::newRow("of an earlier version") << 1;
    }

    void filesOfSomebodyElse()
    {
        if (geteuid() != 0)
            QSKIP("Needs the right to be somebody else.");
        QFETCH(const int, version);
        if (version == 2) {
            fill(100);
        } else {
            QVERIFY(QDir(m_folder->path()).mkdir(u"desk"_s));
            QVERIFY(beside::File(file()).run(
                "CREATE TABLE contact (id TEXT PRIMARY KEY, fields TEXT NOT NULL,"
                " last_opened INTEGER);"
                "CREATE TABLE list (id TEXT PRIMARY KEY, name TEXT NOT NULL);"
                "CREATE TABLE membership (contact_id TEXT NOT NULL, list_id TEXT NOT NULL,"
                " is_member INTEGER NOT NULL, as_of INTEGER NOT NULL,"
                " PRIMARY KEY (contact_id, list_id));"
                "WITH RECURSIVE n(i) AS (VALUES(0) UNION ALL SELECT i + 1 FROM n WHERE i < 99)"
                " INSERT INTO contact SELECT 'id' || i,"
                R"('{"firstName":{"asOf":5,"source":"typed","text":"Zoë"}}', NULL FROM n;)"
                "PRAGMA user_version = 1;"));
        }
        QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        QCOMPARE(chmod(QFile::encodeName(m_folder->filePath(u"desk"_s)).constData(), 0555), 0);
        QCOMPARE(chmod(QFile::encodeName(file()).constData(), 0444), 0);
        const QByteArray before = beside::bytes(file());
        constexpr uid_t nobody = 65534;
        QCOMPARE(seteuid(nobody), 0);
        {
            StoreUser user(file());
            const bool isReady = user.isReady();
            const int total = user.search(u"zoe"_s).total;
            const bool isFetched = user.fetch(u"id5"_s).has_value();
            user.store.learn(people::named(u"new"_s, u"New"_s));
            const bool isTold = QTest::qWaitFor([&] { return !user.failed.isEmpty(); }, 5000);
            // Back before anything can fail: the folder is to be removed.
            QCOMPARE(seteuid(0), 0);
            QVERIFY(isReady && isFetched && isTold);
            QVERIFY(user.news().isReadOnly);
            QCOMPARE(total, 100);
            QCOMPARE(user.failure().cause, FailureCause::NotWritable);
        }
        QCOMPARE(beside::bytes(file()), before);
    }
};

QTEST_GUILESS_MAIN(TestDirectoryRoom)
#include "tst_directoryroom.moc"
