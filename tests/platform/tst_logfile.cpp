#include "platform/LogFile.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace contactdesk;
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(ours, "contactdesk.test", QtWarningMsg)
Q_LOGGING_CATEGORY(theirs, "somebody.else", QtWarningMsg)

/// The file of --log.
class TestLogFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;

    QStringList lines() const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(u"log%1"_s.arg(++m_count)); }

    void everythingOfOursAndWarningsOfOthers()
    {
        {
            const auto log = LogFile::open(m_path);
            QVERIFY(log);
            qCDebug(ours) << "detail";
            qCInfo(ours).noquote() << "two\nlines";
            qCInfo(theirs) << "chatter";
            qCWarning(theirs) << "trouble";
        }
        qCInfo(ours) << "too late";
        QCOMPARE(lines().size(), 3);
        QVERIFY(lines().at(0).endsWith(u"Z debug contactdesk.test: detail"_s));
        QVERIFY(lines().at(1).endsWith(u"Z info contactdesk.test: two lines"_s));
        QVERIFY(lines().at(2).endsWith(u"Z warning somebody.else: trouble"_s));
        QVERIFY(!ours().isInfoEnabled());
    }

    void isItsOwnersAlone()
    {
        const auto log = LogFile::open(m_path);
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(QFile::exists(m_path));
        QCOMPARE(QFile::permissions(m_path) & others, QFile::Permissions());
    }

    void fromManyThreads()
    {
        {
            const auto log = LogFile::open(m_path);
            std::vector<std::thread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([i] {
                    for (int j = 0; j < 250; ++j)
                        qCInfo(ours) << "thread" << i << "line" << j;
                });
            }
            for (std::thread &thread : threads)
                thread.join();
        }
        QCOMPARE(lines().size(), 1000);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(lines().filter(u"thread %1 line"_s.arg(i)).size(), 250);
        for (const QString &line : lines())
            QVERIFY(line.contains(u" info contactdesk.test: thread "_s));
    }

    void keysAreTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << u"a text"_s << u"a text"_s;
        QTest::newRow("only") << u"GET /v1/contacts?apiKey=s3cr3t HTTP"_s
                              << u"GET /v1/contacts?apiKey=••• HTTP"_s;
        QTest::newRow("in the middle")
            << u"\"https://a/b?apiKey=s%2Bt&email=x\""_s << u"\"https://a/b?apiKey=•••&email=x\""_s;
        QTest::newRow("in any case") << u"APIKEY=s3cr3t"_s << u"APIKEY=•••"_s;
        QTest::newRow("encoded once more") << u"u=%3FapiKey%3Ds3cr3t"_s << u"u=%3FapiKey%3D•••"_s;
        QTest::newRow("twice") << u"apiKey=a apiKey=b"_s << u"apiKey=••• apiKey=•••"_s;
    }

    void keysAreTakenOut()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(withoutKeys(text), expected);
        {
            const auto log = LogFile::open(m_path);
            qCInfo(ours).noquote() << text;
        }
        QVERIFY2(lines().value(0).endsWith(u": "_s + expected), qPrintable(lines().value(0)));
    }

    void whereNothingCanBeWritten()
    {
        QVERIFY(!LogFile::open(m_folder.filePath(u"no/such/folder/log"_s)));
        QVERIFY(!LogFile::open(m_folder.path()));
        QVERIFY(!ours().isInfoEnabled());
    }
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
