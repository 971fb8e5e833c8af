#include "crash/ChangeScript.h"
#include "crash/Expected.h"
#include "crash/FaultProxy.h"
#include "journal/Journal.h"
#include "server/EmbeddedServer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace contactdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

quint32 numberFrom(const char *variable, quint32 otherwise)
{
    bool isSet = false;
    const quint32 number = qEnvironmentVariable(variable).toUInt(&isSet);
    return isSet ? number : otherwise;
}

/// In memory where that can be: who is killed loses nothing that the system was given, and no disk
/// has to be waited for.
QString placeForFiles()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + "/tst_crash-XXXXXX"_L1;
}

/// Runs events for that long.
void pass(std::chrono::microseconds time)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QTimer end;
    end.setTimerType(Qt::PreciseTimer);
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    end.start(std::chrono::duration_cast<std::chrono::milliseconds>(time));
    loop.exec();
    while (timer.nsecsElapsed() < std::chrono::nanoseconds(time).count()) {
    }
}

} // namespace

/// The program is killed at any moment, over a network that is broken in every way, again and
/// again. In the end the service has what was made: all of it, once, in order.
///
///     CONTACTDESK_CRASH_SEED=1 CONTACTDESK_CRASH_KILLS=5000 tst_crash
class TestCrash : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{placeForFiles()};
    const quint32 m_seed =
        numberFrom("CONTACTDESK_CRASH_SEED", QRandomGenerator::global()->generate());
    QRandomGenerator m_random{m_seed};
    std::unique_ptr<EmbeddedServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    qint64 m_made = 0;
    qint64 m_needAgent = -1;

    QString database() const { return m_folder.filePath(u"service.db"_s); }
    QString desk() const { return m_folder.filePath(u"desk"_s); }
    std::unique_ptr<QProcess> started(const QStringList &more = {})
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(CONTACTDESK_BINARIES "/crash_desk"),
                       QStringList{desk(), m_proxy->baseAddress().toString(),
                                   QString::number(m_seed), QString::number(m_made)} +
                           more);
        return process;
    }
    /// False if it has lost something.
    bool takeWords(QProcess &process)
    {
        const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            const qint64 number = line.mid(line.indexOf(' ') + 1).toLongLong();
            if (line.startsWith("made "))
                m_made = number;
            else if (line.startsWith("left "))
                m_needAgent = number;
            else if (!line.isEmpty()) {
                qWarning("%s", line.constData());
                return false;
            }
        }
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qInfo("seed %u", m_seed);
        const ServerOptions options{
            .databaseFile = database(), .keys = {u"key"_s}, .answerForm = AnswerForm::Observed};
        m_server = std::make_unique<EmbeddedServer>(options);
        QVERIFY(m_server->start());
        m_server->stop();
        QVERIFY(keepRecord(database(), ChangeScript::lists()));
        const auto address = m_server->start();
        QVERIFY(address);
        m_proxy = std::make_unique<FaultProxy>(*address, m_random.generate());
    }

    void survivesBeingKilled()
    {
        const quint32 kills = numberFrom("CONTACTDESK_CRASH_KILLS", 500);
        for (quint32 i = 0; i < kills; ++i) {
            const auto process = started();
            // Some while it starts, most at work, and some when it has come far.
            const int kind = m_random.bounded(10);
            const int longest = kind < 2 ? 30'000 : kind < 9 ? 180'000 : 600'000;
            pass(std::chrono::microseconds(m_random.bounded(longest)));
            QVERIFY2(process->state() != QProcess::NotRunning, "it ended by itself");
            process->kill();
            QVERIFY(process->waitForFinished());
            QVERIFY(takeWords(*process));
        }
    }

    void hasSentEverythingInTheEnd()
    {
        m_proxy->behave();
        const auto process = started({u"drain"_s});
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60'000);
        QVERIFY(takeWords(*process));
        QCOMPARE(process->exitCode(), 0);
        for (auto count = m_proxy->counts().begin(); count != m_proxy->counts().end(); ++count)
            qInfo("%6d requests %s", count.value(), count.key().constData());
        qInfo("%lld changes made", m_made);
        QVERIFY(m_made > 0);
    }

    void nothingIsLostDoneTwiceOrOutOfOrder()
    {
        m_server->stop();
        const QStringList found = differences(expectedDeeds(m_seed, m_made), deedsIn(database()));
        QCOMPARE(found.join(u"; "_s), QString());
        QCOMPARE(m_proxy->repeatedCreations().join(u"; "_s), QString());
        QCOMPARE(m_needAgent, 0);
    }

    void theHistoryIsWhole()
    {
        Journal journal(desk(), u"agent"_s, systemClock());
        std::optional<HistoryProof> proof;
        journal.file().prove(&journal, [&](const tl::expected<HistoryProof, Failure> &found) {
            proof = found.value_or(HistoryProof{.firstBroken = -1});
        });
        QTRY_VERIFY_WITH_TIMEOUT(proof, 30'000);
        QVERIFY(proof->isWhole());
        QVERIFY(proof->lines >= 2 * m_made);
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
