#include "WorkspaceClient.h"
#include "application/LocalWorkspace.h"
#include "domain/PhoneNumber.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The embedded service inside of the program: sample data at first, one's own data ever after.
class TestLocalWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithSampleData();
    void secondStartFindsTheDataAgain();
    void eachRunHasAKeyOfItsOwn();
    void filesAreTheOwnersAlone();
    void folderThatCannotBeMade();
    void destroyedWhileStarting();

private:
    /// Starts one; without an account (and with a warning) if that fails.
    static ServiceAccount started(LocalWorkspace &workspace);
};

ServiceAccount TestLocalWorkspace::started(LocalWorkspace &workspace)
{
    ServiceAccount account;
    QObject context;
    connect(&workspace, &LocalWorkspace::ready, &context,
            [&account](const ServiceAccount &ready) { account = ready; });
    QSignalSpy ready(&workspace, &LocalWorkspace::ready);
    QSignalSpy failed(&workspace, &LocalWorkspace::failed);
    workspace.start();
    if (!ready.wait(20'000))
        qWarning() << "not started" << failed;
    return account;
}

void TestLocalWorkspace::startsWithSampleData()
{
    QTemporaryDir folder;
    LocalWorkspace workspace(folder.filePath(u"deep/workspace"_s));
    const ServiceAccount account = started(workspace);
    QVERIFY(isSecureEnough(account.baseAddress));
    QVERIFY(account.key.size() >= 32);
    WorkspaceClient client(account);
    QVERIFY(LocalWorkspace::suggestions().size() >= 4);
    for (const QString &number : LocalWorkspace::suggestions())
        QVERIFY2(client.lookedUp(number), qPrintable(number));
    QCOMPARE(client.field(LocalWorkspace::suggestions().first(), ContactField::FirstName).text(),
             u"Amelia"_s);
    QVERIFY(LocalWorkspace::knownLists().size() >= 5);
}

void TestLocalWorkspace::secondStartFindsTheDataAgain()
{
    QTemporaryDir folder;
    const auto number = PhoneNumber::fromE164(u"+31612300099"_s);
    ContactId id;
    {
        LocalWorkspace workspace(folder.path());
        WorkspaceClient client(started(workspace));
        const auto created = client.created({.phoneNumber = *number, .firstName = u"Kept"_s});
        QVERIFY(created);
        id = *created;
        ContactChange change;
        change.lastName = u"Changed"_s;
        QVERIFY(client.change(id, change));
    }
    LocalWorkspace again(folder.path());
    WorkspaceClient client(started(again));
    const auto found = client.lookedUp(number->e164());
    QVERIFY(found);
    QCOMPARE(found->id, id);
    QCOMPARE(found->name(), u"Kept Changed"_s);
    QVERIFY(client.lookedUp(LocalWorkspace::suggestions().first()));
}

void TestLocalWorkspace::eachRunHasAKeyOfItsOwn()
{
    QTemporaryDir folder;
    LocalWorkspace one(folder.filePath(u"one"_s));
    LocalWorkspace other(folder.filePath(u"other"_s));
    const ServiceAccount first = started(one);
    const ServiceAccount second = started(other);
    QVERIFY(first.key != second.key);
    WorkspaceClient wrong({first.baseAddress, second.key});
    const auto refused = wrong.lookedUp(LocalWorkspace::suggestions().first());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, FailureKind::RefusedKey);

    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains(first.key.toLatin1()) &&
                !content.contains(second.key.toLatin1()));
        ++read;
    }
    QVERIFY(read >= 2);
}

void TestLocalWorkspace::filesAreTheOwnersAlone()
{
    QTemporaryDir folder;
    const QString inside = folder.filePath(u"workspace"_s);
    LocalWorkspace workspace(inside);
    WorkspaceClient client(started(workspace));
    QVERIFY(client.created({.phoneNumber = *PhoneNumber::fromE164(u"+31612300098"_s)}));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(inside) & others, QFile::Permissions());
    int files = 0;
    for (const QFileInfo &file : QDir(inside).entryInfoList(QDir::Files | QDir::Hidden)) {
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 1);
}

void TestLocalWorkspace::folderThatCannotBeMade()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"workspace"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    LocalWorkspace workspace(inTheWay.fileName());
    QSignalSpy ready(&workspace, &LocalWorkspace::ready);
    QSignalSpy failed(&workspace, &LocalWorkspace::failed);
    workspace.start();
    QVERIFY(failed.wait());
    QVERIFY(!failed.first().first().toString().isEmpty());
    QCOMPARE(ready.count(), 0);
}

void TestLocalWorkspace::destroyedWhileStarting()
{
    QTemporaryDir folder;
    {
        LocalWorkspace workspace(folder.path());
        workspace.start();
    }
    LocalWorkspace again(folder.path());
    WorkspaceClient client(started(again));
    QVERIFY(client.lookedUp(LocalWorkspace::suggestions().first()));
}

QTEST_GUILESS_MAIN(TestLocalWorkspace)
#include "tst_localworkspace.moc"
