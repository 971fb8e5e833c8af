#include "ServerFixture.h"
#include "service/ScriptedServer.h"
#include "service/Waiting.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What a run of the program writes, with --log and without: enough to follow it, and no key.
class TestProgramLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogFollowsARun();
    void theLogIsAddedTo();
    void aLogThatCannotBeWritten();
    void nothingWrittenHoldsTheKey_data();
    void nothingWrittenHoldsTheKey();

private:
    /// Runs it on a service, with this one's events handled meanwhile. True if it ended well.
    bool run(const QUrl &service, const QString &key, const QStringList &more = {});
    QString logFile() const { return m_folder->filePath(u"run.log"_s); }
    QByteArray log() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_said;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_said.clear();
    }
};

bool TestProgramLog::run(const QUrl &service, const QString &key, const QStringList &more)
{
    QFile keyFile(m_folder->filePath(u"key"_s));
    if (!keyFile.open(QIODevice::WriteOnly))
        return false;
    keyFile.write(key.toUtf8() + '\n');
    keyFile.close();
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"HOME"_s, m_folder->path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
    // Everything that Qt can say of what it does.
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(DESK_PROGRAM),
                  QStringList{u"--service"_s, service.toString(), u"--key-file"_s,
                              keyFile.fileName(), u"--look-up"_s, u"+31612345678"_s,
                              u"--data-folder"_s, m_folder->filePath(u"data"_s), u"--picture"_s,
                              m_folder->filePath(u"picture.png"_s)} +
                      more);
    const bool ended = waitFor([&] { return program.state() == QProcess::NotRunning; }) ||
                       waitFor([&] { return program.state() == QProcess::NotRunning; });
    m_said = program.readAll();
    QFile::remove(keyFile.fileName());
    return ended && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
}

QByteArray TestProgramLog::log() const
{
    QFile file(logFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestProgramLog::theLogFollowsARun()
{
    ServerFixture server;
    QVERIFY(server.start());
    QVERIFY(!server.create("+31612345678").isEmpty());
    QVERIFY(run(server.address(), ServerFixture::key(), {u"--log"_s, logFile()}));
    const QString text = QString::fromUtf8(log());
    const QRegularExpression line(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z (debug|info|warning) \\S+: .+$"_s);
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 6);
    for (const QString &each : lines)
        QVERIFY2(line.match(each).hasMatch(), qPrintable(each));
    QVERIFY(text.contains(u"contactdesk.program: contactdesk "_s));
    const QRegularExpression done(u"contactdesk.service: #1 look-up: done after \\d+ ms"_s);
    QVERIFY2(done.match(text).hasMatch(), qPrintable(text));
    QVERIFY(text.contains(u"tags: done"_s));
    QVERIFY(text.contains(u"messages: done"_s));
    // Neither whom it was about, nor where it was asked.
    QVERIFY(!text.contains(u"31612345678"_s));
    QVERIFY(!text.contains(u"/v1/contacts"_s));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(logFile()) & others, QFile::Permissions());
}

void TestProgramLog::theLogIsAddedTo()
{
    QFile before(logFile());
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("of an earlier run\n");
    before.close();
    ScriptedServer nobody;
    nobody.then(ScriptedServer::answer(404, "{}"));
    QVERIFY(run(nobody.baseAddress(), u"key"_s, {u"--log"_s, logFile()}));
    QVERIFY(log().startsWith("of an earlier run\n2"));
    QVERIFY(log().contains("not found"));
}

void TestProgramLog::aLogThatCannotBeWritten()
{
    ScriptedServer nobody;
    QVERIFY(!run(nobody.baseAddress(), u"key"_s, {u"--log"_s, m_folder->path() + u"/no/such"_s}));
    QVERIFY(m_said.contains("can't be written"));
    QCOMPARE(nobody.connections(), 0);
}

void TestProgramLog::nothingWrittenHoldsTheKey_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("logs");
    for (const int status : {0, 200, 302, 401, 404, 500}) {
        for (const bool logs : {false, true})
            QTest::addRow("%d %s", status, logs ? "with a log" : "without") << status << logs;
    }
}

void TestProgramLog::nothingWrittenHoldsTheKey()
{
    QFETCH(const int, status);
    QFETCH(const bool, logs);
    const QString key = u"s3cr3t/of+this=run&only"_s;
    ScriptedServer server;
    // A service that quotes in every answer how it was asked; at status 0 it hangs up.
    server.then([&](QTcpSocket &socket) {
        const QByteArray asked = server.requests().last().firstLine().split(' ').value(1);
        const QByteArray quoted = R"({"success":true,"contactId":"id1","contact":{"firstName":")" +
                                  asked + R"("},"message":")" + asked + R"("})";
        if (status == 0)
            ScriptedServer::reset()(socket);
        else
            ScriptedServer::answer(status, quoted, "Location: " + asked + "\r\n")(socket);
    });
    QVERIFY(
        run(server.baseAddress(), key, logs ? QStringList{u"--log"_s, logFile()} : QStringList()));
    QVERIFY(!server.requests().isEmpty());
    QVERIFY(server.requests().first().head.contains(key.toUtf8().toPercentEncoding()));
    QCOMPARE(QFile::exists(logFile()), logs);

    QList<QByteArray> secrets;
    const QByteArray utf16(reinterpret_cast<const char *>(key.utf16()), key.size() * 2);
    // Its distinct part survives every encoding of the rest.
    for (const QByteArray &text :
         {key.toUtf8(), key.toUtf8().toPercentEncoding(), QByteArray("s3cr3t"), utf16,
          key.toUtf8().toBase64(), key.toUtf8().toHex()})
        secrets.append(text);
    for (const QByteArray &secret : secrets)
        QVERIFY2(!m_said.contains(secret), m_said.constData());
    int files = 0;
    QDirIterator written(m_folder->path(), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
    while (written.hasNext()) {
        QFile file(written.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &secret : secrets)
            QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 2);
}

QTEST_GUILESS_MAIN(TestProgramLog)
#include "tst_programlog.moc"
