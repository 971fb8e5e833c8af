#include "desk/ConversationExporter.h"
#include "exchange/TranscriptFixture.h"
#include "support/FullDisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <thread>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The file of a conversation: its owner's alone, whole or not there, and what went wrong told as
/// it is.
class TestConversationExporter : public QObject
{
    Q_OBJECT

private:
    using Outcome = tl::expected<ExportSummary, Failure>;

    QString file() const { return m_folder->filePath(u"talk.txt"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    Outcome written(const TranscriptPart &part, const QString &path)
    {
        ConversationExporter exporter;
        Outcome outcome;
        bool isDone = false;
        connect(&exporter, &ConversationExporter::done, this, [&](const Outcome &told) {
            outcome = told;
            isDone = true;
        });
        exporter.start(part, path, transcriptWords(), TranscriptFormat::Text);
        if (!QTest::qWaitFor([&] { return isDone; }, 20'000))
            return tl::unexpected(Failure{.kind = FailureKind::TimedOut});
        return outcome;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void ownersAlone()
    {
        QFile before(file());
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("what was there");
        before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        before.close();
        const auto outcome = written({.conversation = longTalk(1000)}, file());
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->messages, 1000);
        QCOMPARE(outcome->file, file());
        struct stat found = {};
        QCOMPARE(stat(QFile::encodeName(file()).constData(), &found), 0);
        QCOMPARE(found.st_mode & 0777U, 0600U);
        QCOMPARE(files(), QStringList(u"talk.txt"_s));
    }

    void someRowsOnly()
    {
        const auto outcome =
            written({.conversation = longTalk(10), .rows = std::vector<qsizetype>{1, 3}}, file());
        QCOMPARE(outcome->messages, 2);
        QFile told(file());
        QVERIFY(told.open(QIODevice::ReadOnly));
        const QByteArray text = told.readAll();
        QVERIFY(text.contains("Message 1:") && text.contains("Message 3:"));
        QCOMPARE(text.count("Message "), 2);
    }

    void aFullDisk()
    {
        const FullDisk full(100'000);
        const auto outcome = written({.conversation = longTalk(20'000)}, file());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, FailureKind::Storage);
        QCOMPARE(outcome.error().cause, FailureCause::DiskFull);
        QCOMPARE(files(), QStringList());
    }

    void aDiskThatIsFullAtTheVeryEnd()
    {
        const FullDisk full(10);
        const auto outcome = written({.conversation = longTalk(3)}, file());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().cause, FailureCause::DiskFull);
        QCOMPARE(files(), QStringList());
    }

    void noSuchFolder()
    {
        const auto outcome =
            written({.conversation = longTalk(3)}, m_folder->filePath(u"none/talk.txt"_s));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, FailureKind::Storage);
        QVERIFY(!outcome.error().serviceWords.isEmpty());
    }

    void cancelledLeavesWhatWasThere()
    {
        QFile before(file());
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("what was there");
        before.close();
        ConversationExporter exporter;
        std::optional<Outcome> outcome;
        connect(&exporter, &ConversationExporter::done, this,
                [&](const Outcome &told) { outcome = told; });
        // Told in the midst of it: the thread waits until it is.
        exporter.start({.conversation = longTalk(10)}, file(),
                       [&](const Conversation &, QIODevice &device, const std::stop_token &stop,
                           const std::function<void(double)> &progress) {
                           device.write("a part");
                           progress(0.5);
                           while (!stop.stop_requested())
                               std::this_thread::yield();
                           return TranscriptEnd::Stopped;
                       });
        QSignalSpy progressed(&exporter, &ConversationExporter::progressed);
        QTRY_COMPARE(progressed.size(), 1);
        QVERIFY(exporter.isRunning());
        exporter.cancel();
        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->error().kind, FailureKind::Cancelled);
        QVERIFY(!exporter.isRunning());
        QCOMPARE(files(), QStringList(u"talk.txt"_s));
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), "what was there");
    }

    void endsWithItsOwner()
    {
        auto exporter = std::make_unique<ConversationExporter>();
        exporter->start({.conversation = longTalk(50'000)}, file(), transcriptWords(),
                        TranscriptFormat::Html);
        exporter.reset();
        QVERIFY(files().isEmpty() || files() == QStringList(u"talk.txt"_s));
    }
};

QTEST_GUILESS_MAIN(TestConversationExporter)
#include "tst_conversationexporter.moc"
