#include "store/Beside.h"
#include "store/StoreUser.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// A program that is killed while it inserts many.
class TestDirectoryKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesASoundFileAndItsIndex()
    {
        constexpr int rounds = 100;
        constexpr int listSize = 700;
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        auto folder = std::make_unique<QTemporaryDir>();
        qint64 before = 0;
        for (int round = 0; round < rounds; ++round) {
            // Several in a row on the same file, so that killed starts and their blocks meet too.
            if (round % 10 == 0) {
                folder = std::make_unique<QTemporaryDir>();
                before = 0;
            }
            const QString file = folder->filePath(u"directory.sqlite"_s);
            QProcess writer;
            writer.start(QStringLiteral(CONTACTDESK_BINARIES "/store_bulk_writer"),
                         {file, QString::number(listSize), QString::number(before)});
            QVERIFY(writer.waitForStarted());
            // Some before anything is written, most in the midst of it.
            if (random.bounded(5) > 0)
                QVERIFY(writer.waitForReadyRead(30'000));
            QElapsedTimer timer;
            timer.start();
            const qint64 moment = random.bounded(60'000'000);
            while (timer.nsecsElapsed() < moment) {
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());

            StoreUser user(file);
            QVERIFY(user.isReady());
            QVERIFY(!user.news().rescue);
            QCOMPARE(user.failed.size(), 0);
            const beside::File other(file);
            QCOMPARE(other.text("PRAGMA integrity_check"), u"ok"_s);
            const qint64 there = other.number("SELECT count(*) FROM contact");
            QCOMPARE(there % listSize, 0);
            QVERIFY(there >= before);
            QCOMPARE(user.search(u"family"_s, 1).total, there);
            QCOMPARE(user.search(u""_s, 1).total, there);
            if (there > 0) {
                const QString last = QString::number(there - 1);
                QCOMPARE(user.idsOf(u"family%1x"_s.arg(last)), QStringList({u"id"_s + last}));
                const QString any = QString::number(random.bounded(there));
                QCOMPARE(user.idsOf(u"family%1x"_s.arg(any)), QStringList({u"id"_s + any}));
            }
            before = there;
        }
        QVERIFY(before >= 0);
    }
};

QTEST_GUILESS_MAIN(TestDirectoryKill)
#include "tst_directorykill.moc"
