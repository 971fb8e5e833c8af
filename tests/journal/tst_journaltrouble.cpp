#include "journal/JournalUser.h"
#include "journal/MadeEntries.h"
#include "journal/file/JournalOpening.h"
#include "store/Beside.h"
#include "support/FullDisk.h"

#include <QDir>
#include <QTemporaryDir>

#include <unistd.h>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Files that can't be written, are of another version or damaged, and are used by two at once.
class TestJournalTrouble : public QObject
{
    Q_OBJECT

private:
    static constexpr qsizetype pageSize = 4096;

    std::unique_ptr<QTemporaryDir> m_above;

    QString folder() const { return m_above->filePath(u"account"_s); }
    QString file() const { return folder() + u"/journal.sqlite"_s; }

    static QList<qint64> numbers(const QList<Entry> &entries)
    {
        QList<qint64> list;
        for (const Entry &entry : entries)
            list.append(entry.id.value);
        return list;
    }

    void fill(int entries, int from = 1) const
    {
        JournalUser user(folder());
        QList<Entry> made;
        for (int i = from; i < from + entries; ++i)
            made.append(made::update(u"c%1"_s.arg(i), u""_s, u"name %1"_s.arg(i)));
        QCOMPARE(user.append(made).size(), entries);
        user.append(made::note(u"a"_s, u""_s, u"a note"_s));
        user.file.saveDraft({u"contact:a"_s, "a draft", QDateTime::currentDateTimeUtc()});
    }

    QStringList besides() const
    {
        return QDir(folder()).entryList({u"*.rescue*"_s, u"*.reading*"_s, u"*.lock"_s});
    }

private Q_SLOTS:
    void init() { m_above = std::make_unique<QTemporaryDir>(); }

    void onlyItsOwnerCanReadIt()
    {
        const mode_t before = umask(0);
        {
            JournalUser user(folder());
            QVERIFY(user.append(made::update(u"a"_s, u""_s, u"1"_s)).isValid());
            umask(before);
            QCOMPARE(beside::mode(folder()), 0700);
            QCOMPARE(beside::mode(file()), 0600);
            QCOMPARE(beside::mode(file() + u"-wal"_s), 0600);
            QCOMPARE(beside::mode(file() + u"-shm"_s), 0600);
        }
        // Whoever opened them up meanwhile.
        QCOMPARE(chmod(QFile::encodeName(folder()).constData(), 0755), 0);
        QCOMPARE(chmod(QFile::encodeName(file()).constData(), 0664), 0);
        JournalUser user(folder());
        QVERIFY(user.isOpen());
        QCOMPARE(beside::mode(folder()), 0700);
        QCOMPARE(beside::mode(file()), 0600);
    }

    void aCommitIsOnTheDiskWhenItReturns()
    {
        const auto opened = openJournal(file(), false);
        QVERIFY(opened);
        SqliteConnection &connection = *opened->connection;
        constexpr qint64 full = 2;
        QCOMPARE(*connection.number("PRAGMA synchronous"), full);
        SqliteStatement mode = connection.prepare("PRAGMA journal_mode");
        QVERIFY(mode.next());
        QCOMPARE(mode.text(0), u"wal"_s);
    }

    void aNewerFileStaysUntouched_data()
    {
        QTest::addColumn<bool>("isInLog");
        QTest::newRow("told by the file") << false;
        QTest::newRow("told by its log") << true;
    }

    void aNewerFileStaysUntouched()
    {
        QFETCH(const bool, isInLog);
        fill(3);
        {
            auto newer = SqliteConnection::open({file(), DatabaseAddress::Access::ReadWrite});
            QVERIFY(newer);
            if (isInLog)
                (*newer)->leaveLogBehind();
            QVERIFY((*newer)->run("PRAGMA user_version = 3"));
        }
        const QByteArray before = beside::bytes(file());
        const QByteArray logBefore = beside::bytes(file() + u"-wal"_s);
        {
            JournalUser user(folder());
            const auto refused = user.tryAppend({made::update(u"a"_s, u""_s, u"1"_s)});
            QVERIFY(!refused);
            QCOMPARE(refused.error().cause, FailureCause::FileNewer);
            user.file.saveDraft({u"contact:a"_s, "x", QDateTime::currentDateTimeUtc()});
            QVERIFY(!user.fetch({1}));
            QCOMPARE(user.failed.size(), 1);
            QCOMPARE(user.failure().kind, FailureKind::Storage);
            QCOMPARE(user.failure().cause, FailureCause::FileNewer);
            QCOMPARE(user.opened.size(), 0);
        }
        QCOMPARE(beside::bytes(file()), before);
        QCOMPARE(beside::bytes(file() + u"-wal"_s), logBefore);
        // As well as before for the version that knows it.
        QVERIFY(beside::File(file()).run("PRAGMA user_version = 2"));
        JournalUser user(folder());
        QCOMPARE(user.content().open.size(), 3);
    }

    void theDiskFillsUp()
    {
        JournalUser user(folder());
        const EntryId before = user.append(made::update(u"a"_s, u""_s, u"1"_s));
        QVERIFY(before.isValid());
        int refused = 0;
        {
            const FullDisk full(QFileInfo(file() + u"-wal"_s).size() + 60'000);
            int answered = 0;
            for (int i = 0; i < 100; ++i) {
                user.file.append({made::update(u"a"_s, u""_s, QString(4000, u'x'))}, this,
                                 [&](const auto &ids) {
                                     ++answered;
                                     if (!ids)
                                         ++refused;
                                 });
            }
            QTRY_COMPARE(answered, 100);
            QVERIFY(refused > 0);
            user.file.saveDraft(
                {u"contact:a"_s, QByteArray(90'000, 'd'), QDateTime::currentDateTimeUtc()});
            // Reading goes on.
            QVERIFY(user.fetch(before));
            const auto last = user.tryAppend({made::update(u"a"_s, u""_s, QString(99'000, u'x'))});
            QVERIFY(!last);
            QVERIFY2(last.error().cause == FailureCause::DiskFull,
                     qPrintable(last.error().serviceWords));
            QCOMPARE(user.failure().cause, FailureCause::DiskFull);
        }
        const auto told = user.failed.size();
        // With room again writing goes on, and what nobody waits for is made up for.
        QVERIFY(user.append(made::update(u"a"_s, u""_s, u"after"_s)).isValid());
        QCOMPARE(user.failed.size(), told);
        QCOMPARE(user.history().total, 100 - refused + 2);
        QVERIFY(user.prove().isWhole());
        QTRY_COMPARE_WITH_TIMEOUT(beside::File(file()).number("SELECT count(*) FROM draft"), 1,
                                  10'000);
    }

    void aFullDiskIsToldOnce()
    {
        JournalUser user(folder());
        QVERIFY(user.isOpen());
        const FullDisk full(0);
        for (int i = 0; i < 20; ++i)
            QVERIFY(!user.tryAppend({made::update(u"a"_s, u""_s, u"1"_s)}));
        user.file.saveDraft({u"contact:a"_s, "x", QDateTime::currentDateTimeUtc()});
        user.file.saveDraft({u"contact:b"_s, "y", QDateTime::currentDateTimeUtc()});
        // More than one look, at which drafts are tried again.
        QTest::qWait(2500);
        QCOMPARE(user.failed.size(), 1);
    }

    void itOpensWhenThereIsRoomAgain()
    {
        auto full = std::make_unique<FullDisk>(0);
        JournalUser user(folder());
        QTRY_COMPARE(user.failed.size(), 1);
        QCOMPARE(user.failure().cause, FailureCause::DiskFull);
        QVERIFY(!user.tryAppend({made::update(u"a"_s, u""_s, u"1"_s)}));
        QCOMPARE(user.opened.size(), 0);
        full.reset();
        QVERIFY(user.isOpen());
        QVERIFY(user.content().isOwner);
        QVERIFY(user.append(made::update(u"a"_s, u""_s, u"1"_s)).isValid());
    }

    void aFolderOfSomebodyElse()
    {
        if (geteuid() != 0)
            QSKIP("Needs the right to be somebody else.");
        fill(3);
        QCOMPARE(chmod(QFile::encodeName(m_above->path()).constData(), 0755), 0);
        QCOMPARE(chmod(QFile::encodeName(folder()).constData(), 0555), 0);
        QCOMPARE(chmod(QFile::encodeName(file()).constData(), 0444), 0);
        const QByteArray before = beside::bytes(file());
        constexpr uid_t nobody = 65534;
        QCOMPARE(seteuid(nobody), 0);
        {
            JournalUser user(folder());
            const auto refused = user.tryAppend({made::update(u"a"_s, u""_s, u"1"_s)});
            // Back before anything can fail: the folder is to be removed.
            QCOMPARE(seteuid(0), 0);
            QVERIFY(!refused);
            QCOMPARE(refused.error().cause, FailureCause::NotWritable);
            QCOMPARE(user.failed.size(), 1);
            QCOMPARE(user.failure().cause, FailureCause::NotWritable);
            QCOMPARE(user.opened.size(), 0);
        }
        QCOMPARE(beside::bytes(file()), before);
    }

    void oneThatFailsTakesNoOtherWithIt()
    {
        JournalUser owner(folder());
        QVERIFY(owner.isOpen());
        JournalUser other(folder());
        QVERIFY(other.isOpen());
        QList<bool> outcomes;
        // While these are given, the file is held, so that they come together.
        beside::File held(file());
        QVERIFY(held.run("BEGIN IMMEDIATE"));
        for (int i = 0; i < 10; ++i) {
            other.file.append({made::update(u"a"_s, u""_s, QString::number(i))}, this,
                              [&](const auto &ids) { outcomes.append(ids.has_value()); });
            // Not for it to do.
            Entry theirs = made::update(u"a"_s, u""_s, u"x"_s);
            theirs.id = {1};
            other.file.update({theirs}, {}, this,
                              [&](const auto &done) { outcomes.append(done.has_value()); });
        }
        QVERIFY(held.run("COMMIT"));
        QTRY_COMPARE(outcomes.size(), 20);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(outcomes.at(i), i % 2 == 0);
        QCOMPARE(owner.history().total, 10);
        QVERIFY(owner.prove().isWhole());
        QCOMPARE(std::get<QString>(other.fetch({1})->edits.first().after), u"0"_s);
    }

    void whatIsNoJournal_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("words") << QByteArray("Dear diary, this is not a database.\n").repeated(99);
        QTest::newRow("few zeros") << QByteArray(512, '\0');
        QTest::newRow("many zeros") << QByteArray(300'000, '\0');
        QTest::newRow("the start of a database")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\x00');
    }

    void whatIsNoJournal()
    {
        QFETCH(const QByteArray, content);
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(beside::write(file(), content));
        JournalUser user(folder());
        QVERIFY(user.isOpen());
        QTRY_COMPARE(user.failed.size(), 1);
        QCOMPARE(user.failure().cause, FailureCause::FileDamaged);
        // It may have been something to somebody.
        QCOMPARE(beside::bytes(file() + u".broken-1"_s), content);
        QCOMPARE(beside::mode(file() + u".broken-1"_s), 0600);
        QCOMPARE(user.append(made::update(u"a"_s, u""_s, u"1"_s)).value, 1);
        QVERIFY(user.prove().isWhole());
        QCOMPARE(besides(), QStringList{u"journal.lock"_s});
    }

    void aDamagedFileIsSavedRowByRow()
    {
        constexpr int entries = 3000;
        constexpr int rounds = 25;
        fill(entries);
        const QByteArray sound = beside::bytes(file());
        const int pages = static_cast<int>(sound.size() / pageSize);
        QVERIFY(pages > 50);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int altogether = 0;
        for (int round = 0; round < rounds; ++round) {
            m_above = std::make_unique<QTemporaryDir>();
            QVERIFY(QDir().mkpath(folder()));
            QByteArray damaged = sound;
            // The first page is what makes it a database at all.
            const int page = round == 0 ? 0 : random.bounded(pages);
            for (qsizetype i = 0; i < pageSize; ++i)
                damaged[page * pageSize + i] = static_cast<char>(random.bounded(256));
            QVERIFY(beside::write(file(), damaged));
            JournalUser user(folder());
            const QList<Entry> open = user.content().open;
            for (const Entry &entry : open) {
                const QString number = QString::number(entry.id.value);
                QCOMPARE(entry.contact.value, u"c"_s + number);
                QCOMPARE(std::get<QString>(entry.edits.first().after), u"name "_s + number);
            }
            QCOMPARE(user.failure().cause, FailureCause::FileDamaged);
            QCOMPARE(user.failed.size(), 1);
            QCOMPARE(beside::bytes(file() + u".broken-1"_s), damaged);
            altogether += static_cast<int>(open.size());
            // No number is given twice, whatever was lost.
            const EntryId next = user.append(made::update(u"new"_s, u""_s, u"1"_s));
            QVERIFY(next.value > entries - 100);
            QVERIFY(!numbers(open).contains(next.value));
            // What is lost of the history shows, and it goes on.
            const HistoryProof proof = user.prove();
            QVERIFY(proof.isWhole() || proof.firstBroken <= entries + 1);
            QVERIFY(proof.lines > 0);
        }
        // A page holds some dozen of them.
        QVERIFY2(altogether > rounds * entries * 9 / 10, qPrintable(QString::number(altogether)));
    }

    void damageIsFoundWhileItIsUsed()
    {
        fill(3000);
        const QByteArray sound = beside::bytes(file());
        JournalUser user(folder());
        QVERIFY(user.isOpen());
        QVERIFY(user.append(made::update(u"a"_s, u""_s, u"1"_s)).isValid());
        QByteArray damaged = beside::bytes(file());
        for (qsizetype page = 3; page < damaged.size() / pageSize; ++page)
            damaged.replace(page * pageSize, pageSize, QByteArray(pageSize, '\x5a'));
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::ReadWrite));
        QCOMPARE(broken.write(damaged), damaged.size());
        broken.close();
        // Whoever reads comes upon it.
        QVERIFY(!user.fetch({1500}));
        QTRY_COMPARE(user.failed.size(), 1);
        QCOMPARE(user.failure().cause, FailureCause::FileDamaged);
        QVERIFY(QFile::exists(file() + u".broken-1"_s));
        QVERIFY(user.append(made::update(u"a"_s, u"2"_s, u"3"_s)).isValid());
        QCOMPARE(user.failed.size(), 1);
        // What is known better than the file knows it comes back.
        Entry lost = made::update(u"c7"_s, u""_s, u"name 7"_s);
        lost.id = {7};
        lost.state = EntryState::Refused;
        QVERIFY(user.update({lost}));
        QCOMPARE(user.fetch({7})->state, EntryState::Refused);
    }

    void damageThatOnlyReadingFinds()
    {
        fill(3);
        // All pages are sound, but what the history goes on from is gone.
        QVERIFY(beside::File(file()).run("DELETE FROM head"));
        JournalUser user(folder());
        QCOMPARE(user.content().open.size(), 3);
        QCOMPARE(user.opened.size(), 1);
        QCOMPARE(user.failed.size(), 1);
        QCOMPARE(user.failure().cause, FailureCause::FileDamaged);
        QVERIFY(user.append(made::update(u"a"_s, u""_s, u"1"_s)).isValid());
        QVERIFY(user.prove().isWhole());
        QCOMPARE(user.prove().lines, 5);
    }

    void damageThatOnlyAnInterruptedSendingFinds()
    {
        fill(3);
        QVERIFY(beside::File(file()).run("UPDATE entry SET state = 'sending' WHERE id = 2;"
                                         "DELETE FROM head"));
        JournalUser user(folder());
        QCOMPARE(user.content().open.size(), 3);
        QCOMPARE(user.content().open.at(1).state, EntryState::Waiting);
        QCOMPARE(user.opened.size(), 1);
        QCOMPARE(user.failed.size(), 1);
        QTRY_COMPARE(user.fetch({2})->state, EntryState::Waiting);
    }

    void aReplacingThatWasCutOffIsFinished()
    {
        fill(3);
        // As after an end between the setting aside and the putting in place.
        QVERIFY(QFile::rename(file(), file() + u".rescue"_s));
        QVERIFY(beside::write(file() + u".broken-1"_s, "the damaged one"));
        QVERIFY(beside::write(file() + u"-wal"_s, "its log"));
        JournalUser user(folder());
        QCOMPARE(user.content().open.size(), 3);
        QCOMPARE(beside::bytes(file() + u".broken-1-wal"_s), QByteArray("its log"));
        QVERIFY(!QFile::exists(file() + u".rescue"_s));
    }

    void anotherWindowHasRescuedTheFile()
    {
        JournalUser one(folder());
        QVERIFY(one.append(made::update(u"a"_s, u""_s, u"1"_s)).isValid());
        JournalUser other(folder());
        QVERIFY(other.isOpen());
        QVERIFY(QFile::rename(file(), file() + u".broken-1"_s));
        QVERIFY(QFile::rename(file() + u"-wal"_s, file() + u".broken-1-wal"_s));
        QFile::remove(file() + u"-shm"_s);
        QVERIFY(one.append(made::update(u"b"_s, u""_s, u"1"_s)).isValid());
        QVERIFY(other.append(made::update(u"c"_s, u""_s, u"1"_s)).isValid());
        QCOMPARE(other.history().total, 2);
        QCOMPARE(one.history().total, 2);
        QVERIFY(one.prove().isWhole());
    }

    void oneOfTwoOwnsIt()
    {
        auto owner = std::make_unique<JournalUser>(folder());
        QVERIFY(owner->content().isOwner);
        QVERIFY(owner->append(made::update(u"a"_s, u""_s, u"1"_s)).isValid());
        JournalUser other(folder());
        QVERIFY(!other.content().isOwner);
        QCOMPARE(numbers(other.content().open), QList<qint64>{1});

        // What the other adds comes to the owner: that, and nothing else.
        QCOMPARE(other.append(made::update(u"b"_s, u""_s, u"1"_s)).value, 2);
        QVERIFY(owner->append(made::update(u"a"_s, u""_s, u"2"_s)).isValid());
        QCOMPARE(other.append(made::note(u"b"_s, u""_s, u"a note"_s)).value, 4);
        QList<qint64> heard;
        const auto hear = [&] {
            heard.clear();
            for (const auto &told : owner->changed)
                heard.append(numbers(told.at(0).value<JournalContent>().open));
            return heard.size();
        };
        QTRY_COMPARE(hear(), 1);
        QCOMPARE(heard, QList<qint64>{2});
        QVERIFY(owner->elsewhere().isOwner);
        QTRY_COMPARE(owner->elsewhere().notes.value({u"b"_s}), u"a note"_s);

        // What the owner goes on with comes to the other, with all that are open.
        Entry done = *owner->fetch({2});
        done.state = EntryState::Done;
        Entry sending = *owner->fetch({3});
        sending.state = EntryState::Sending;
        QVERIFY(owner->update({done, sending}));
        QTRY_COMPARE(numbers(other.elsewhere().open), QList<qint64>({1, 3}));
        QCOMPARE(other.elsewhere().open.last().state, EntryState::Sending);
        QVERIFY(!other.elsewhere().isOwner);
        // Nobody is told of what they did themselves, nor of drafts.
        const auto toldOwner = owner->changed.size();
        other.file.saveDraft({u"contact:a"_s, "x", QDateTime::currentDateTimeUtc()});
        QTest::qWait(1500);
        QCOMPARE(owner->changed.size(), toldOwner);

        // When the owner is gone, the other goes on.
        owner.reset();
        QTRY_VERIFY_WITH_TIMEOUT(other.elsewhere().isOwner, 10'000);
        QCOMPARE(numbers(other.elsewhere().open), QList<qint64>({1, 3}));
        QCOMPARE(other.elsewhere().open.last().state, EntryState::Waiting);
        QVERIFY(other.update({sending}));
        QVERIFY(other.prove().isWhole());
    }

    void whoHasNotHeardOfAnIdMayStillUseTheFormer()
    {
        const QString former = u"~here:+31612345678"_s;
        JournalUser owner(folder());
        Entry created = made::creation(former, u"+31612345678"_s);
        created.id = owner.append(created);
        JournalUser other(folder());
        QVERIFY(!other.content().isOwner);
        created.state = EntryState::Done;
        QVERIFY(owner.update({created}));
        owner.file.rename({former}, {u"c1"_s});
        QVERIFY(owner.fetch(created.id));
        const EntryId late = other.append(made::update(former, u""_s, u"1"_s));
        QCOMPARE(owner.fetch(late)->contact.value, u"c1"_s);
        QCOMPARE(owner.history({{u"c1"_s}, {}}).total, 2);
        QCOMPARE(owner.history({{former}, {}}).total, 2);

        // But whoever is created with the same number later is somebody else.
        const EntryId again = owner.append(made::creation(former, u"+31612345678"_s));
        const EntryId change = owner.append(made::update(former, u""_s, u"2"_s));
        QCOMPARE(owner.fetch(again)->contact.value, former);
        QCOMPARE(owner.fetch(change)->contact.value, former);
        QCOMPARE(owner.history({{u"c1"_s}, {}}).total, 2);
        QCOMPARE(owner.history({{former}, {}}).total, 2);
    }
};

QTEST_GUILESS_MAIN(TestJournalTrouble)
#include "tst_journaltrouble.moc"
