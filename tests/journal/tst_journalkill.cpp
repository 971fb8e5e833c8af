#include "journal/JournalUser.h"
#include "journal/MadeEntries.h"
#include "store/Beside.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// A program that is killed while it adds to its journal and goes on with what is in it.
class TestJournalKill : public QObject
{
    Q_OBJECT

private:
    static QString program() { return QStringLiteral(CONTACTDESK_BINARIES "/journal_writer"); }

    struct Said {
        /// Under which number in the journal each number was told to be durable.
        QHash<int, qint64> durable;
        QByteArrayList words;
    };

    /// Only whole lines: the last may have been cut.
    static Said heard(const QByteArray &output)
    {
        Said said;
        QByteArrayList lines = output.split('\n');
        lines.removeLast();
        for (const QByteArray &line : lines) {
            const QByteArrayList parts = line.split(' ');
            bool isNumber = false;
            const int number = parts.first().toInt(&isNumber);
            if (isNumber && parts.size() == 2)
                said.durable.insert(number, parts.last().toLongLong());
            else
                said.words.append(line);
        }
        return said;
    }

private Q_SLOTS:
    void everythingThatWasToldIsThereOnce()
    {
        constexpr int rounds = 100;
        constexpr int perRound = 1'000'000;
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        auto folder = std::make_unique<QTemporaryDir>();
        QHash<int, qint64> durable;
        int altogether = 0;
        for (int round = 0; round < rounds; ++round) {
            // Several in a row on the same file.
            if (round % 10 == 0) {
                folder = std::make_unique<QTemporaryDir>();
                durable.clear();
            }
            QProcess writer;
            writer.start(program(), {folder->path(), QString::number(round * perRound)});
            QVERIFY(writer.waitForStarted());
            // Some before anything is written, most in the midst of it.
            if (random.bounded(6) > 0)
                QVERIFY(writer.waitForReadyRead(30'000));
            QElapsedTimer timer;
            timer.start();
            const qint64 moment = random.bounded(60'000'000);
            while (timer.nsecsElapsed() < moment) {
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            const Said said = heard(writer.readAllStandardOutput());
            QVERIFY2(said.words.isEmpty() || said.words == QByteArrayList{"open"},
                     said.words.join('/').constData());
            durable.insert(said.durable);
            altogether += static_cast<int>(said.durable.size());

            JournalUser user(folder->path());
            const JournalContent content = user.content();
            // A dead owner is nobody.
            QVERIFY(content.isOwner);
            QCOMPARE(user.failed.size(), 0);
            for (const Entry &entry : content.open)
                QCOMPARE(entry.state, EntryState::Waiting);
            QVERIFY(user.prove().isWhole());
            const beside::File other(folder->filePath(u"journal.sqlite"_s));
            QCOMPARE(other.text("PRAGMA integrity_check"), u"ok"_s);
            auto opened = SqliteConnection::open(
                {folder->filePath(u"journal.sqlite"_s), DatabaseAddress::Access::ReadOnly});
            QVERIFY(opened);
            SqliteStatement rows =
                (*opened)->prepare("SELECT id, trim(record ->> '$.edits[0].after') FROM entry"
                                   " WHERE kind = 'update' ORDER BY id");
            QHash<int, qint64> there;
            QHash<int, int> lastOfRound;
            while (rows.next()) {
                const int number = rows.text(1).toInt();
                QVERIFY2(!there.contains(number), "twice");
                there.insert(number, rows.integer(0));
                // In the order in which they were given, without a gap.
                int &last = lastOfRound[number / perRound];
                QCOMPARE(number % perRound, last);
                ++last;
            }
            for (auto told = durable.cbegin(); told != durable.cend(); ++told)
                QCOMPARE(there.value(told.key(), -1), told.value());
            // With each entry its line, and the other way round.
            QCOMPARE(other.number("SELECT count(*) FROM entry WHERE id NOT IN"
                                  " (SELECT entry FROM history WHERE event = 'made')"),
                     0);
            QCOMPARE(other.number("SELECT count(*) FROM history WHERE event = 'made'"),
                     other.number("SELECT count(*) FROM entry"));
            QCOMPARE(other.number("SELECT count(*) FROM history WHERE event = 'accepted'"),
                     other.number("SELECT count(*) FROM entry"
                                  " WHERE kind = 'update' AND state = 'done'"));
            QCOMPARE(other.number("SELECT count(*) FROM note"),
                     other.number("SELECT count(*) FROM entry WHERE kind = 'note'"));
        }
        qInfo("%d changes told to be durable", altogether);
        // Nothing is shown by killing what hasn't begun.
        QVERIFY(altogether > rounds);
    }

    void theOtherTakesOver()
    {
        const QTemporaryDir folder;
        QProcess owner;
        owner.start(program(), {folder.path(), u"0"_s});
        QVERIFY(owner.waitForReadyRead(30'000));
        JournalUser guest(folder.path());
        QVERIFY(guest.isOpen());
        QVERIFY(!guest.content().isOwner);
        QVERIFY(guest.append(made::update(u"a"_s, u""_s, u"guest"_s)).isValid());
        // Long enough for looking more than once.
        QTest::qWait(3000);
        QVERIFY(!guest.changed.isEmpty());
        QVERIFY(!guest.elsewhere().isOwner);
        owner.kill();
        QVERIFY(owner.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(guest.elsewhere().isOwner, 15'000);
        for (const Entry &entry : guest.elsewhere().open)
            QCOMPARE(entry.state, EntryState::Waiting);
        Entry entry = guest.elsewhere().open.first();
        entry.state = EntryState::Done;
        QVERIFY(guest.update({entry}));
        QVERIFY(guest.prove().isWhole());
        QCOMPARE(guest.failed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJournalKill)
#include "tst_journalkill.moc"
