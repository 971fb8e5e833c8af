#include "platform/DataFolder.h"
#include "support/FullDisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What is written about people is readable by nobody but the one who wrote it.
class TestDataFolder : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// The permission bits as the system has them; Qt reports the owner's twice.
    static int mode(const QString &path)
    {
        struct stat found = {};
        return stat(QFile::encodeName(path).constData(), &found) == 0
                   ? static_cast<int>(found.st_mode & 07777)
                   : -1;
    }

    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    void newFolder()
    {
        const QString folder = path(u"new/and/deep – ü"_s);
        QVERIFY(makePrivateFolder(folder));
        QCOMPARE(mode(folder), 0700);
    }

    void folderOpenToOthersIsClosed()
    {
        const QString folder = path(u"open"_s);
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(chmod(QFile::encodeName(folder).constData(), 0777), 0);
        QVERIFY(makePrivateFolder(folder));
        QCOMPARE(mode(folder), 0700);
    }

    void folderIsMadeOnlyOnce()
    {
        const QString folder = path(u"twice"_s);
        QVERIFY(makePrivateFolder(folder));
        QVERIFY(write(folder + u"/kept"_s, "kept"));
        QVERIFY(makePrivateFolder(folder));
        QVERIFY(QFile::exists(folder + u"/kept"_s));
    }

    void noFolderWhereAFileStands()
    {
        const QString file = path(u"a file"_s);
        QVERIFY(write(file, "in the way"));
        QVERIFY(!makePrivateFolder(file));
        QVERIFY(!makePrivateFolder(file + u"/below"_s));
        QFile after(file);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), "in the way");
    }

    void noFolderWhereNothingCanBeWritten()
    {
        // Not even the administrator can make a folder there.
        QVERIFY(!makePrivateFolder(u"/proc/contactdesk"_s));
    }

    void newFile()
    {
        const mode_t before = umask(0);
        const bool made = makePrivateFile(path(u"new.sqlite"_s));
        umask(before);
        QVERIFY(made);
        QCOMPARE(mode(path(u"new.sqlite"_s)), 0600);
        QCOMPARE(QFile(path(u"new.sqlite"_s)).size(), 0);
    }

    void fileOpenToOthersIsClosedAndKept()
    {
        const QString file = path(u"old.sqlite"_s);
        QVERIFY(write(file, "what was there"));
        QCOMPARE(chmod(QFile::encodeName(file).constData(), 0644), 0);
        QVERIFY(makePrivateFile(file));
        QCOMPARE(mode(file), 0600);
        QFile after(file);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), "what was there");
    }

    void noFileInAFolderThatIsNotThere()
    {
        QVERIFY(!makePrivateFile(path(u"missing/file.sqlite"_s)));
        QVERIFY(!QFile::exists(path(u"missing"_s)));
    }

    void noFileWhereAFolderStands()
    {
        const QString folder = path(u"a folder"_s);
        QVERIFY(makePrivateFolder(folder));
        QVERIFY(!makePrivateFile(folder));
        // A folder without the right to enter it would be lost to its owner.
        QCOMPARE(mode(folder), 0700);
    }

    void aFullDiskLeavesTheFileThatIsThere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"accounts.json"_s);
        QVERIFY(writePrivateFile(path, "before"));
        {
            const FullDisk full(2);
            QVERIFY(!writePrivateFile(path, "what comes after it"));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "before");
    }
};

QTEST_GUILESS_MAIN(TestDataFolder)
#include "tst_datafolder.moc"
