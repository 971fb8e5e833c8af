#include "ServerFixture.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// contactdesk-server as its users start it.
class TestServerProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstLineIsTheAddress();
    void keysFromAFile();
    void keyFileReadableByOthersIsWarnedOf();
    void observedAnswersAndSampleData();
    void endsOnSignal_data();
    void endsOnSignal();
    void endsAndItsPortIsTaken();
    void helpAndVersion();
    void wrongUsage_data();
    void wrongUsage();
    void unusableDatabase();

private:
    struct Result {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
    };
    static Result run(const QStringList &arguments);
    /// Starts the program and gives its address; invalid if it doesn't print one.
    static QUrl start(QProcess &program, const QStringList &arguments);
    QString file(const QString &name, const QByteArray &content, QFile::Permissions permissions);

    QTemporaryDir m_folder;
    QString m_database = m_folder.filePath(u"program.db"_s);
    const QString m_key = u"k3y-of-the-house"_s;
    QNetworkAccessManager m_network;
};

TestServerProgram::Result TestServerProgram::run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(SERVER_PROGRAM), arguments);
    program.waitForFinished(5000);
    return {.exitCode = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            .out = program.readAllStandardOutput(),
            .err = program.readAllStandardError()};
}

QUrl TestServerProgram::start(QProcess &program, const QStringList &arguments)
{
    program.start(QStringLiteral(SERVER_PROGRAM), arguments);
    while (!program.canReadLine() && program.waitForReadyRead(5000)) {
    }
    return QUrl(QString::fromLatin1(program.readLine().trimmed()), QUrl::StrictMode);
}

QString TestServerProgram::file(const QString &name, const QByteArray &content,
                                QFile::Permissions permissions)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(content);
    file.setPermissions(permissions);
    return file.fileName();
}

void TestServerProgram::firstLineIsTheAddress()
{
    QProcess program;
    const QUrl address = start(program, {u"--database"_s, m_database, u"--key"_s, m_key});
    QVERIFY(address.isValid());
    QCOMPARE(address.scheme(), u"http"_s);
    QCOMPARE(address.host(), u"127.0.0.1"_s);
    QCOMPARE(address.path(), u"/v1"_s);
    QUrl lookUp(address.toString() + u"/contacts?phoneNumber=%2B31612345678&apiKey="_s + m_key);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(lookUp)));
    QCOMPARE(ServerFixture::waitFor(reply.get()).status, 404);
    program.terminate();
    QVERIFY(program.waitForFinished(5000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.readAll(), QByteArray());
    QCOMPARE(program.readAllStandardError(), QByteArray());
}

void TestServerProgram::keysFromAFile()
{
    const QString keys =
        file(u"keys"_s, "# mine\n\nfirst\n second \r\n", QFile::ReadOwner | QFile::WriteOwner);
    QProcess program;
    const QUrl address = start(program, {u"--database"_s, m_database, u"--key-file"_s, keys});
    QVERIFY(address.isValid());
    for (const auto &[key, status] :
         {std::pair(u"first"_s, 404), std::pair(u"second"_s, 404), std::pair(u"%23 mine"_s, 401)}) {
        const QUrl lookUp(address.toString() + u"/contacts?phoneNumber=%2B31612345678&apiKey="_s +
                          key);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(lookUp)));
        QCOMPARE(ServerFixture::waitFor(reply.get()).status, status);
    }
    program.terminate();
    QVERIFY(program.waitForFinished(5000));
    QCOMPARE(program.readAllStandardError(), QByteArray());
}

void TestServerProgram::keyFileReadableByOthersIsWarnedOf()
{
    const QString keys = file(u"open keys"_s, "very-secret\n",
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QProcess program;
    QVERIFY(start(program, {u"--database"_s, m_database, u"--key-file"_s, keys}).isValid());
    program.terminate();
    QVERIFY(program.waitForFinished(5000));
    const QByteArray warning = program.readAllStandardError();
    QVERIFY(warning.contains("can be read by others"));
    QVERIFY(!warning.contains("very-secret"));
}

void TestServerProgram::observedAnswersAndSampleData()
{
    QProcess program;
    const QUrl address =
        start(program, {u"--database"_s, m_folder.filePath(u"sample.db"_s), u"--key"_s, u"other"_s,
                        u"--key"_s, m_key, u"--answers"_s, u"observed"_s, u"--sample-data"_s});
    QUrl lookUp(address.toString() + u"/contacts?phoneNumber=%2B447700900123&apiKey="_s + m_key);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(lookUp)));
    const Answer answer = ServerFixture::waitFor(reply.get());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["contact"_L1]["firstName"_L1].toString(), u"Amelia"_s);
    program.terminate();
    QVERIFY(program.waitForFinished(5000));
}

void TestServerProgram::endsOnSignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestServerProgram::endsOnSignal()
{
    QFETCH(int, signal);
    QProcess program;
    const QUrl address = start(program, {u"--database"_s, m_database, u"--key"_s, m_key});
    // An open connection doesn't hold it up.
    QTcpSocket idle;
    idle.connectToHost(address.host(), static_cast<quint16>(address.port()));
    QVERIFY(idle.waitForConnected(5000));
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished(3000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(!QFileInfo::exists(m_database + "-wal"_L1));
}

void TestServerProgram::endsAndItsPortIsTaken()
{
    QProcess program;
    const QUrl address = start(program, {u"--database"_s, m_database, u"--key"_s, m_key});
    const QString port = QString::number(address.port());
    const Result second = run(
        {u"--database"_s, m_folder.filePath(u"second.db"_s), u"--key"_s, m_key, u"--port"_s, port});
    QCOMPARE(second.exitCode, 1);
    QVERIFY(second.out.isEmpty());
    QVERIFY(second.err.contains(port.toLatin1()));
    program.terminate();
    QVERIFY(program.waitForFinished(5000));

    // Nor does the port stay taken once the program has ended.
    QProcess again;
    QCOMPARE(start(again, {u"--database"_s, m_database, u"--key"_s, m_key, u"--port"_s, port}),
             address);
    again.terminate();
    QVERIFY(again.waitForFinished(5000));
}

void TestServerProgram::helpAndVersion()
{
    const Result help = run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const auto *option :
         {"--database", "--key-file", "--key", "--port", "--answers", "--sample-data", "list of"})
        QVERIFY2(help.out.contains(option), option);
    const Result version = run({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("contactdesk-server "));
}

void TestServerProgram::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList good{u"--database"_s, u"x.db"_s, u"--key"_s, m_key};
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no database") << good.mid(2);
    QTest::newRow("no key") << good.mid(0, 2);
    QTest::newRow("empty key") << good.mid(0, 2) + QStringList{u"--key"_s, QString()};
    QTest::newRow("key without value") << good.mid(0, 2) + QStringList{u"--key"_s};
    QTest::newRow("unknown option") << good + QStringList{u"--kye="_s + m_key};
    QTest::newRow("key without its option") << good + QStringList{m_key};
    QTest::newRow("port not a number") << good + QStringList{u"--port"_s, u"http"_s};
    QTest::newRow("port too high") << good + QStringList{u"--port"_s, u"65536"_s};
    QTest::newRow("other answers") << good + QStringList{u"--answers"_s, u"nice"_s};
    QTest::newRow("no key file") << good + QStringList{u"--key-file"_s, u"/no/such/file"_s};
    QTest::newRow("empty key file") << good + QStringList{u"--key-file"_s, u"/dev/null"_s};
}

void TestServerProgram::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Result result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.endsWith('\n'));
    QVERIFY(!result.err.contains(m_key.toUtf8()));
}

void TestServerProgram::unusableDatabase()
{
    const Result result = run({u"--database"_s, m_folder.path(), u"--key"_s, m_key});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains("can't be used"));
    QVERIFY(!result.err.contains(m_key.toUtf8()));
}

QTEST_GUILESS_MAIN(TestServerProgram)
#include "tst_serverprogram.moc"
