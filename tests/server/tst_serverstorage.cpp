#include "DatabaseFile.h"
#include "ServerFixture.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace contactdesk;

/// The service's file: what stays, who may read it, and which files are left alone.
class TestServerStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondStartFindsTheData();
    void onlyTheOwnerMayRead();
    void twoServersShareAFile();
    void refusedFiles_data();
    void refusedFiles();
    void newerSchemaIsLeftAlone();
    void missingFolderAndEmptyFile();
    void brokenTableIsAnInternalError();

private:
    static QByteArray digest(const QString &file);
};

QByteArray TestServerStorage::digest(const QString &file)
{
    QFile content(file);
    return content.open(QIODevice::ReadOnly)
               ? QCryptographicHash::hash(content.readAll(), QCryptographicHash::Sha256)
               : QByteArray();
}

void TestServerStorage::secondStartFindsTheData()
{
    ServerFixture server;
    QVERIFY(server.start());
    const QString id = server.create("+31612345678", R"("email":"a@example.com")");
    server.stop();
    QVERIFY(server.start());
    QCOMPARE(server.get("/contacts", "email=a%40example.com").json()["contactId"_L1].toString(),
             id);
    QCOMPARE(server.send("POST", "/contacts", R"({"phoneNumber":"+31612345678"})").status, 409);
}

void TestServerStorage::onlyTheOwnerMayRead()
{
    ServerFixture server;
    QVERIFY(server.start());
    QVERIFY(!server.create("+31612345678").isEmpty());
    const QString file = server.options().databaseFile;
    for (const QString &name : {file, QString(file + "-wal"_L1), QString(file + "-shm"_L1)}) {
        QVERIFY2(QFileInfo::exists(name), qPrintable(name));
        const auto others = QFileInfo(name).permissions() &
                            (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                             QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
        QCOMPARE(others.toInt(), 0);
    }
}

void TestServerStorage::twoServersShareAFile()
{
    ServerFixture first;
    QVERIFY(first.start());
    ServerFixture second(
        [&first](ServerOptions &options) { options.databaseFile = first.options().databaseFile; });
    QVERIFY(second.start());
    QVERIFY(!first.create("+31612345678").isEmpty());
    QCOMPARE(second.send("POST", "/contacts", R"({"phoneNumber":"+31612345678"})").status, 409);
}

void TestServerStorage::refusedFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("text") << QByteArray("Dear diary, ").repeated(1000) << u"can't be used"_s;
    QTest::newRow("half a database")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(84, 'x') << u"can't be used"_s;
}

void TestServerStorage::refusedFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    ServerFixture server;
    QFile file(server.options().databaseFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(sentence));
    QVERIFY(!server.start());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestServerStorage::newerSchemaIsLeftAlone()
{
    ServerFixture server([](ServerOptions &options) { options.sampleData = true; });
    {
        const DatabaseFile file(server.options().databaseFile);
        file.run(u"CREATE TABLE service_schema (version INTEGER NOT NULL)"_s);
        file.run(u"INSERT INTO service_schema VALUES (999)"_s);
    }
    const QByteArray before = digest(server.options().databaseFile);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"newer version"_s));
    QVERIFY(!server.start());
    QCOMPARE(digest(server.options().databaseFile), before);
    {
        const DatabaseFile file(server.options().databaseFile);
        file.run(u"DROP TABLE service_schema"_s);
        file.run(u"CREATE TABLE recipes (name TEXT)"_s);
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"another program"_s));
    QVERIFY(!server.start());
    QVERIFY(!QFileInfo::exists(server.options().databaseFile + "-wal"_L1));
}

void TestServerStorage::missingFolderAndEmptyFile()
{
    ServerFixture server([](ServerOptions &options) {
        options.databaseFile = QFileInfo(options.databaseFile).path() + "/no/such/folder.db"_L1;
    });
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"can't be used"_s));
    QVERIFY(!server.start());

    // As a crash right after the file's making would leave it.
    ServerFixture empty;
    QFile file(empty.options().databaseFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(empty.start());
    QVERIFY(!empty.create("+31612345678").isEmpty());
}

void TestServerStorage::brokenTableIsAnInternalError()
{
    ServerFixture server;
    QVERIFY(server.start());
    DatabaseFile(server.options().databaseFile).run(u"ALTER TABLE contacts RENAME TO lost"_s);
    const QByteArray body = R"({"message":"Internal server error","success":false})";
    const Answer read = server.get("/contacts", "phoneNumber=%2B31612345678");
    QCOMPARE(read.status, 500);
    QCOMPARE(read.body, body);
    const Answer write = server.send("POST", "/contacts", R"({"phoneNumber":"+31612345678"})");
    QCOMPARE(write.status, 500);
    QCOMPARE(write.body, body);
    QCOMPARE(server.get("/contacts/tags/abc").status, 500);
    QCOMPARE(server.get("/contacts/messages/abc").status, 500);
    QCOMPARE(server.send("PUT", "/contacts/abc", R"({"firstName":"A"})").status, 500);
    QCOMPARE(server.send("POST", "/contacts/lists", R"({"contactId":"a","listId":"b"})").status,
             500);
}

QTEST_GUILESS_MAIN(TestServerStorage)
#include "tst_serverstorage.moc"
