#include "server/DatabaseFile.h"
#include "store/DirectoryDatabase.h"
#include "store/DirectoryStore.h"
#include "store/People.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Files and folders that can't be the directory: a failure to be told, and nothing lost.
class TestDirectoryRefusal : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"directory.sqlite"_s); }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    /// A directory of the present schema with a contact in it, and what `statements` do to it.
    bool makeDirectory(const QStringList &statements)
    {
        {
            DirectoryDatabase database;
            if (!database.open(file()) ||
                !database.write(StoredContact{people::named(u"a"_s, u"Zoë"_s), people::moment()}))
                return false;
        }
        const DatabaseFile beside(file());
        for (const QString &statement : statements)
            beside.run(statement);
        return true;
    }

    static void isStorageFailure(const tl::expected<void, Failure> &result)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, FailureKind::Storage);
        QVERIFY(!result.error().serviceWords.isEmpty());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void newerFileStaysAsItIs_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("journal");
        for (const QString &journal : {u"wal"_s, u"delete"_s}) {
            QTest::addRow("next version, %s", qPrintable(journal)) << u"2"_s << journal;
            QTest::addRow("far future, %s", qPrintable(journal)) << u"2147483647"_s << journal;
        }
    }

    void newerFileStaysAsItIs()
    {
        QFETCH(const QString, version);
        QFETCH(const QString, journal);
        QVERIFY(makeDirectory(
            {u"PRAGMA user_version = "_s + version, u"PRAGMA journal_mode = "_s + journal}));
        const QByteArray before = bytes(file());
        QVERIFY(before.startsWith("SQLite format 3"));
        {
            DirectoryDatabase database;
            isStorageFailure(database.open(file()));
            // Whoever goes on without heeding the refusal must not write to it either.
            isStorageFailure(database.write(StoredContact{people::contact(u"b"_s), {}}));
            isStorageFailure(database.write(ContactList{{u"l"_s}, u"List"_s}));
            isStorageFailure(
                database.write({u"a"_s}, Membership{{u"l"_s}, true, people::moment()}));
            QVERIFY(!database.read());
            QCOMPARE(bytes(file()), before);
        }
        QCOMPARE(bytes(file()), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), {u"directory.sqlite"_s});
    }

    void storeDoesNotWriteToANewerFile()
    {
        QVERIFY(makeDirectory({u"PRAGMA user_version = 2"_s}));
        const QByteArray before = bytes(file());
        {
            DirectoryStore store(file());
            QSignalSpy failed(&store, &DirectoryStore::failed);
            const QSignalSpy loaded(&store, &DirectoryStore::loaded);
            store.save(StoredContact{people::contact(u"b"_s), people::moment()});
            store.save(ContactList{{u"l"_s}, u"List"_s});
            QTRY_COMPARE(failed.size(), 3);
            QCOMPARE(loaded.size(), 0);
        }
        QCOMPARE(bytes(file()), before);
    }

    void foreignFileStaysAsItIs_data()
    {
        QByteArray halfADatabase = QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\x5a');
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("words") << QByteArray("Dear diary, this is not a database.\n").repeated(99);
        QTest::newRow("zeros") << QByteArray(512, '\0');
        QTest::newRow("the start of a database") << halfADatabase;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(9000, '\xab');
    }

    void foreignFileStaysAsItIs()
    {
        QFETCH(const QByteArray, content);
        QVERIFY(write(file(), content));
        DirectoryDatabase database;
        isStorageFailure(database.open(file()));
        isStorageFailure(database.write(StoredContact{people::contact(u"b"_s), {}}));
        QVERIFY(!database.read());
        QCOMPARE(bytes(file()), content);
    }

    void damagedPages()
    {
        QVERIFY(makeDirectory({}));
        QByteArray damaged = bytes(file());
        const qsizetype size = damaged.size();
        QVERIFY(size > 4096);
        damaged.replace(100, size - 100, QByteArray(size - 100, '\x77'));
        QVERIFY(write(file(), damaged));
        DirectoryDatabase database;
        const auto opened = database.open(file());
        QVERIFY(!opened || !database.read());
        QVERIFY(!database.write(StoredContact{people::contact(u"b"_s), {}}));
    }

    void otherTables()
    {
        QVERIFY(makeDirectory({u"DROP TABLE contact"_s, u"CREATE TABLE contact (shoe TEXT)"_s}));
        DirectoryDatabase database;
        QVERIFY(database.open(file()));
        const auto snapshot = database.read();
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().kind, FailureKind::Storage);
        isStorageFailure(database.write(StoredContact{people::contact(u"b"_s), {}}));
        // What can be written is.
        QVERIFY(database.write(ContactList{{u"l"_s}, u"List"_s}));
    }

    void placesThatCannotBeUsed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a file where the folder should be") << u"a file/directory.sqlite"_s;
        QTest::newRow("a folder where the file should be") << u"a folder"_s;
        QTest::newRow("no place for files") << u"/proc/contactdesk/directory.sqlite"_s;
    }

    void placesThatCannotBeUsed()
    {
        QFETCH(const QString, path);
        QVERIFY(write(m_folder->filePath(u"a file"_s), "in the way"));
        QVERIFY(QDir(m_folder->path()).mkdir(u"a folder"_s));
        const QString place = QDir(m_folder->path()).absoluteFilePath(path);
        DirectoryDatabase database;
        isStorageFailure(database.open(place));
        isStorageFailure(database.write(ContactList{{u"l"_s}, u"List"_s}));
        QVERIFY(!database.read());
        QCOMPARE(bytes(m_folder->filePath(u"a file"_s)), "in the way");
    }

    void neverOpened()
    {
        DirectoryDatabase database;
        isStorageFailure(database.write(ContactList{{u"l"_s}, u"List"_s}));
        const auto snapshot = database.read();
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().kind, FailureKind::Storage);
    }

    void folderIsMade()
    {
        const QString deep = m_folder->filePath(u"not/there/yet/directory.sqlite"_s);
        DirectoryDatabase database;
        QVERIFY(database.open(deep));
        QVERIFY(QFile::exists(deep));
    }
};

QTEST_GUILESS_MAIN(TestDirectoryRefusal)
#include "tst_directoryrefusal.moc"
