#include "DatabaseFile.h"
#include "ServerFixture.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// contactdesk as its users start it.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRunAsksWhatToBeginWith();
    void pictureOfTheWorkspace();
    void workspaceKeepsItsData();
    void service();
    void serviceThatRefusesTheKey();
    void keyFileThatIsNotThere();
    void pictureThatCannotBeSaved();
    void themesDiffer();
    void helpNeedsNoDisplay();
    void wrongUsage();

private:
    struct Result {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
    };
    Result run(const QStringList &arguments, const QString &display = u"offscreen"_s);
    static QByteArray complaints(const QByteArray &err);
    QString data() const { return m_folder.filePath(u"data"_s); }
    QString writeKey(const QString &key);
    /// The picture that a run saved; null (and a warning) if there is none.
    QImage picture(const QStringList &arguments);
    static int colors(const QImage &image);
    static QStringList filesWith(const QString &folder, const QByteArray &bytes);
    /// True if the directory that the desk keeps names somebody so: whom a picture was to show.
    bool hasMet(const QString &room, const QByteArray &name) const;

    QTemporaryDir m_folder;
    Result m_last;
};

TestProgram::Result TestProgram::run(const QStringList &arguments, const QString &display)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, display);
    // Qt complains of one that others may enter.
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(DESK_PROGRAM), arguments);
    program.waitForFinished(30'000);
    return {.exitCode = program.exitStatus() == QProcess::NormalExit &&
                                program.state() == QProcess::NotRunning
                            ? program.exitCode()
                            : -1,
            .out = program.readAllStandardOutput(),
            .err = complaints(program.readAllStandardError())};
}

/// Without what the offscreen platform says of itself.
QByteArray TestProgram::complaints(const QByteArray &err)
{
    QByteArrayList lines = err.split('\n');
    lines.removeIf(
        [](const QByteArray &line) { return line.startsWith("This plugin does not support"); });
    return lines.join('\n');
}

QString TestProgram::writeKey(const QString &key)
{
    QFile file(m_folder.filePath(u"key"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(key.toUtf8() + '\n');
    return file.fileName();
}

QImage TestProgram::picture(const QStringList &arguments)
{
    const QString file = m_folder.filePath(u"picture.png"_s);
    QFile::remove(file);
    m_last = run(arguments + QStringList{u"--data-folder"_s, data(), u"--picture"_s, file,
                                         u"--size"_s, u"1100x700"_s});
    if (m_last.exitCode != 0)
        qWarning() << m_last.exitCode << m_last.out << m_last.err;
    QImage image(file, "PNG");
    return m_last.out.trimmed() == file.toUtf8() ? image : QImage();
}

int TestProgram::colors(const QImage &image)
{
    QSet<QRgb> all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            all.insert(image.pixel(x, y));
    }
    return static_cast<int>(all.size());
}

QStringList TestProgram::filesWith(const QString &folder, const QByteArray &bytes)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(bytes))
            found.append(file.fileName());
    }
    return found;
}

bool TestProgram::hasMet(const QString &room, const QByteArray &name) const
{
    return !filesWith(data() + u'/' + room, name).filter(u"directory.sqlite"_s).isEmpty();
}

/// Nothing was chosen yet, and nothing is chosen for the agent.
void TestProgram::theFirstRunAsksWhatToBeginWith()
{
    QVERIFY(!picture({}).isNull());
    QCOMPARE(m_last.err, QByteArray());
    QVERIFY(!QFileInfo::exists(data() + u"/workspace"_s));
}

void TestProgram::pictureOfTheWorkspace()
{
    const QImage image =
        picture({u"--workspace"_s, u"--look-up"_s, u"+44 7700 900123"_s, u"--theme"_s, u"light"_s});
    QCOMPARE(m_last.exitCode, 0);
    QCOMPARE(image.size(), QSize(1100, 700));
    QVERIFY(colors(image) > 100);
    QCOMPARE(m_last.err, QByteArray());
    QVERIFY(hasMet(u"workspace"_s, "Amelia"));

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QDirIterator entries(m_folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    int count = 0;
    while (entries.hasNext()) {
        entries.next();
        QVERIFY2(!(entries.fileInfo().permissions() & others), qPrintable(entries.filePath()));
        ++count;
    }
    QVERIFY(count >= 5);
}

void TestProgram::workspaceKeepsItsData()
{
    QVERIFY(!picture({}).isNull());
    DatabaseFile(data() + u"/workspace/workspace.sqlite"_s)
        .run(u"UPDATE contacts SET first_name = 'Kept' WHERE phone_number = '+447700900123'"_s);
    QVERIFY(!picture({u"--look-up"_s, u"+447700900123"_s}).isNull());
    QVERIFY(hasMet(u"workspace"_s, "Kept"));
}

void TestProgram::service()
{
    ServerFixture server([](ServerOptions &options) {
        options.sampleData = true;
        options.answerForm = AnswerForm::Observed;
    });
    QVERIFY(server.start());
    const QString keyFile = writeKey(ServerFixture::key());
    const QImage image = picture({u"--service"_s, server.address().toString(), u"--key-file"_s,
                                  keyFile, u"--look-up"_s, u"joost.hoekstra@example.com"_s});
    QCOMPARE(m_last.exitCode, 0);
    QVERIFY(colors(image) > 100);
    QVERIFY(hasMet(u"services"_s, "Hoekstra"));

    QVERIFY(QFile::remove(keyFile));
    const QByteArray key = ServerFixture::key().toUtf8();
    for (const QByteArray &secret : {key, key.toPercentEncoding(), key.toBase64(), key.toHex()}) {
        QCOMPARE(filesWith(m_folder.path(), secret), QStringList());
        QVERIFY(!m_last.out.contains(secret));
        QVERIFY(!m_last.err.contains(secret));
    }
}

void TestProgram::serviceThatRefusesTheKey()
{
    ServerFixture server;
    QVERIFY(server.start());
    const QString keyFile = writeKey(u"an-old-key-of-ours"_s);
    const QImage image = picture({u"--service"_s, server.address().toString(), u"--key-file"_s,
                                  keyFile, u"--look-up"_s, u"+31612345678"_s});
    QCOMPARE(m_last.exitCode, 0);
    QVERIFY(colors(image) > 50);
    QVERIFY(QFile::remove(keyFile));
    QCOMPARE(filesWith(m_folder.path(), "an-old-key-of-ours"), QStringList());
    QVERIFY(!(m_last.out + m_last.err).contains("an-old-key-of-ours"));
}

void TestProgram::keyFileThatIsNotThere()
{
    const QImage image = picture({u"--service"_s, u"https://127.0.0.1:1/v1"_s, u"--key-file"_s,
                                  m_folder.filePath(u"missing"_s)});
    QCOMPARE(m_last.exitCode, 0);
    QVERIFY(!image.isNull());
}

void TestProgram::pictureThatCannotBeSaved()
{
    const Result result = run({u"--data-folder"_s, data(), u"--picture"_s,
                               m_folder.filePath(u"no/such/folder/picture.png"_s)});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(!result.out.contains("picture.png"));
}

void TestProgram::themesDiffer()
{
    const QImage light = picture({u"--theme"_s, u"light"_s});
    const QImage dark = picture({u"--theme"_s, u"dark"_s});
    QVERIFY(!light.isNull() && !dark.isNull());
    const QPoint corner(3, 690);
    QVERIFY(light.pixelColor(corner).lightness() > 200);
    QVERIFY(dark.pixelColor(corner).lightness() < 60);
}

void TestProgram::helpNeedsNoDisplay()
{
    const Result help = run({u"--help"_s}, u"no-such-platform"_s);
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("--key-file"));
    const Result version = run({u"-v"_s}, u"no-such-platform"_s);
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("contactdesk "));
}

void TestProgram::wrongUsage()
{
    const Result result = run({u"--theme"_s, u"blue"_s});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.err,
             QByteArray("--theme is light, dark, high-contrast-light or high-contrast-dark.\n"));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
