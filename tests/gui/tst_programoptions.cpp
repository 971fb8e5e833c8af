#include "application/CommandLine.h"
#include "application/KeyFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What the program's command line and key file may say.
class TestProgramOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void everything();
    void localAddresses_data();
    void localAddresses();
    void sizes_data();
    void sizes();
    void refusals_data();
    void refusals();
    void helpAndVersion();
    void keyFiles_data();
    void keyFiles();
    void noKeyFile();

private:
    static tl::expected<StartOptions, CommandLineAnswer> parsed(const QStringList &arguments)
    {
        return parseCommandLine(QStringList{u"contactdesk"_s} + arguments);
    }
};

void TestProgramOptions::nothing()
{
    const auto options = parsed({});
    QVERIFY(options);
    QVERIFY(!options->service);
    QVERIFY(options->keyFile.isEmpty() && options->lookUp.isEmpty() && options->theme.isEmpty());
    QVERIFY(options->picture.isEmpty() && options->size.isEmpty() && options->dataFolder.isEmpty());
    QVERIFY(options->account.isEmpty() && options->log.isEmpty() && !options->workspace);
    QVERIFY(parsed({u"--workspace"_s})->workspace);
    QCOMPARE(parsed({u"--account"_s, u"Shop"_s, u"--log=a.log"_s})->account, u"Shop"_s);
    QCOMPARE(parsed({u"--log=a.log"_s})->log, u"a.log"_s);
}

void TestProgramOptions::everything()
{
    const auto options =
        parsed({u"--service"_s, u"https://api.example.com/v1"_s, u"--key-file"_s, u"/a key"_s,
                u"--look-up=+31 6 12345678"_s, u"--theme"_s, u"dark"_s, u"--picture"_s,
                u"out.png"_s, u"--size"_s, u"1000x700"_s, u"--data-folder"_s, u"/data"_s});
    QVERIFY(options);
    QCOMPARE(options->service, QUrl(u"https://api.example.com/v1"_s));
    QCOMPARE(options->keyFile, u"/a key"_s);
    QCOMPARE(options->lookUp, u"+31 6 12345678"_s);
    QCOMPARE(options->theme, u"dark"_s);
    QCOMPARE(options->picture, u"out.png"_s);
    QCOMPARE(options->size, QSize(1000, 700));
    QCOMPARE(options->dataFolder, u"/data"_s);
}

void TestProgramOptions::localAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"http://127.0.0.1:8080/v1", "http://localhost:8080/v1",
                                "http://[::1]:8080/v1", "HTTPS://api.example.com"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestProgramOptions::localAddresses()
{
    QFETCH(const QString, address);
    const auto options = parsed({u"--service"_s, address, u"--key-file"_s, u"key"_s});
    QVERIFY2(options, options ? "" : qPrintable(options.error().text));
    QCOMPARE(options->service, QUrl(address));
}

void TestProgramOptions::sizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSize");
    QTest::newRow("usual") << u"1280x800"_s << true;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("one side") << u"1280"_s << false;
    QTest::newRow("three sides") << u"1x2x3"_s << false;
    QTest::newRow("no numbers") << u"axb"_s << false;
    QTest::newRow("nothing wide") << u"0x800"_s << false;
    QTest::newRow("negative") << u"-5x800"_s << false;
    QTest::newRow("beyond numbers") << u"99999999999x800"_s << false;
}

void TestProgramOptions::sizes()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isSize);
    const auto options = parsed({u"--size="_s + text});
    QCOMPARE(options.has_value(), isSize);
    if (!isSize)
        QCOMPARE(options.error().text, u"--size looks like 1280x800.\n"_s);
}

void TestProgramOptions::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    const QString unsafe = u"--service takes an HTTPS address, or an HTTP one on this computer: a "
                           "key does not travel unencrypted.\n"_s;
    const QStringList key{u"--key-file"_s, u"key"_s};
    const auto service = [&key](const QString &address) {
        return QStringList{u"--service"_s, address} + key;
    };
    QTest::newRow("unknown option") << QStringList{u"--key"_s, u"x"_s} << u"Unknown option"_s;
    QTest::newRow("a value missing") << QStringList{u"--look-up"_s} << u"Missing value"_s;
    QTest::newRow("something more")
        << QStringList{u"+31612345678"_s} << u"Unexpected: +31612345678\n"_s;
    QTest::newRow("theme")
        << QStringList{u"--theme"_s, u"blue"_s}
        << u"--theme is light, dark, high-contrast-light or high-contrast-dark.\n"_s;
    QTest::newRow("key for nothing") << key << u"--key-file goes with --service.\n"_s;
    QTest::newRow("key for the workspace")
        << QStringList{u"--workspace"_s} + key << u"--key-file goes with --service.\n"_s;
    QTest::newRow("no key") << QStringList{u"--service"_s, u"https://api.example.com"_s}
                            << u"--service needs --key-file.\n"_s;
    QTest::newRow("both") << service(u"https://api.example.com"_s) + QStringList{u"--workspace"_s}
                          << u"Only one of --workspace, --account and --service.\n"_s;
    QTest::newRow("unencrypted") << service(u"http://api.example.com/v1"_s) << unsafe;
    QTest::newRow("looks local") << service(u"http://127.0.0.1.example.com/"_s) << unsafe;
    QTest::newRow("in the local network") << service(u"http://192.168.1.5/"_s) << unsafe;
    QTest::newRow("another scheme") << service(u"ftp://127.0.0.1/"_s) << unsafe;
    QTest::newRow("a file") << service(u"file:///etc/passwd"_s) << unsafe;
    QTest::newRow("no scheme") << service(u"api.example.com"_s) << unsafe;
    QTest::newRow("no host") << service(u"https:///v1"_s) << unsafe;
    QTest::newRow("no address") << service(u"https://exa mple.com/"_s) << unsafe;
    QTest::newRow("empty") << service({}) << unsafe;
}

void TestProgramOptions::refusals()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, sentence);
    const auto options = parsed(arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().status, 2);
    QVERIFY2(options.error().text.startsWith(sentence), qPrintable(options.error().text));
    QVERIFY(options.error().text.endsWith(u'\n'));
}

void TestProgramOptions::helpAndVersion()
{
    QCoreApplication::setApplicationName(u"contactdesk"_s);
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    const auto help = parsed({u"--help"_s});
    QVERIFY(!help);
    QCOMPARE(help.error().status, 0);
    for (const QString &option :
         {u"--workspace"_s, u"--service"_s, u"--key-file"_s, u"--look-up"_s, u"--theme"_s,
          u"--picture"_s, u"--size"_s, u"--data-folder"_s, u"--account"_s, u"--log"_s})
        QVERIFY2(help.error().text.contains(option), qPrintable(option));
    const auto version = parsed({u"--version"_s});
    QVERIFY(!version);
    QCOMPARE(version.error().status, 0);
    QCOMPARE(version.error().text, u"contactdesk 1.2.3\n"_s);
    // Asking about the program goes before whatever else is wrong.
    QCOMPARE(parsed({u"--theme"_s, u"blue"_s, u"--help"_s}).error().status, 0);
}

void TestProgramOptions::keyFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("key");
    QTest::newRow("a line") << QByteArray("k3y\n") << u"k3y"_s;
    QTest::newRow("no line end") << QByteArray("k3y") << u"k3y"_s;
    QTest::newRow("another line end") << QByteArray("k3y\r\n") << u"k3y"_s;
    QTest::newRow("space around") << QByteArray("  k3y \t\n") << u"k3y"_s;
    QTest::newRow("signs") << QByteArray("a+b/c=d&e%20f\n") << u"a+b/c=d&e%20f"_s;
    QTest::newRow("more lines") << QByteArray("k3y\n# a remark\n") << u"k3y"_s;
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("empty first line") << QByteArray("\nk3y\n") << QString();
}

void TestProgramOptions::keyFiles()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, key);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto read = readKeyFile(file.fileName());
    if (key.isEmpty()) {
        QVERIFY(!read);
        QCOMPARE(read.error(), u"The key file %1 holds no key."_s.arg(file.fileName()));
        return;
    }
    QVERIFY(read);
    QCOMPARE(*read, key);
}

void TestProgramOptions::noKeyFile()
{
    QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing"_s);
    QCOMPARE(readKeyFile(missing).error(), u"The key file %1 can't be read."_s.arg(missing));
    QVERIFY(!readKeyFile(folder.path()));
}

QTEST_GUILESS_MAIN(TestProgramOptions)
#include "tst_programoptions.moc"
