#include "accounts/AccountFixture.h"
#include "platform/Keychain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Keys on a desktop without a keychain: in files, and in memory.
class TestKeyFiles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_top;
    Keychain m_keychain;
    std::unique_ptr<KeyKeeper> m_keeper;

    QString folder() const { return m_top->filePath(u"data/keys"_s); }
    QString fileOf(const Account &account) const
    {
        return folder() + u'/' + account.id.value + u".key"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        // As generous as a system gets: what is private must not depend on it.
        umask(0);
    }

    void init()
    {
        m_top = std::make_unique<QTemporaryDir>();
        m_keeper = std::make_unique<KeyKeeper>(m_keychain, folder());
    }

    void cleanup() { m_keeper.reset(); }

    void aFileIsItsOwnersAlone()
    {
        const Account account = someAccount(u"Support"_s, KeyPlace::File);
        QCOMPARE(problemReading(*m_keeper, account), KeyProblem::NoKey);
        QVERIFY2(!QDir(folder()).exists(), "something was made before there was anything to keep");
        QVERIFY(writeTo(*m_keeper, account, u"a key+with/odd&signs=%é🗝"_s));
        QCOMPARE(rightsOf(folder()), u"rwx------"_s);
        QCOMPARE(rightsOf(fileOf(account)), u"rw-------"_s);
        QCOMPARE(contentOf(fileOf(account)), "a key+with/odd&signs=%é🗝");
        QCOMPARE(readFrom(*m_keeper, account), u"a key+with/odd&signs=%é🗝"_s);
        QVERIFY(writeTo(*m_keeper, account, u"another"_s));
        QCOMPARE(readFrom(*m_keeper, account), u"another"_s);
        QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden),
                 QStringList({account.id.value + u".key"_s}));
        KeyKeeper later(m_keychain, folder());
        QCOMPARE(readFrom(later, account), u"another"_s);
    }

    void rightsThatOthersHadAreTakenAway()
    {
        const Account account = someAccount(u"Support"_s, KeyPlace::File);
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(writeFile(fileOf(account), "old"));
        QVERIFY(QFile::setPermissions(fileOf(account), QFile::Permissions(0x6666)));
        QVERIFY(QFile::setPermissions(folder(), QFile::Permissions(0x7777)));
        QVERIFY(writeTo(*m_keeper, account, u"new"_s));
        QCOMPARE(rightsOf(folder()), u"rwx------"_s);
        QCOMPARE(rightsOf(fileOf(account)), u"rw-------"_s);
    }

    void everyAccountHasItsOwn()
    {
        const Account first = someAccount(u"first"_s, KeyPlace::File);
        const Account second = someAccount(u"second"_s, KeyPlace::File);
        QVERIFY(writeTo(*m_keeper, first, u"1"_s));
        QVERIFY(writeTo(*m_keeper, second, u"2"_s));
        QVERIFY(forgetIn(*m_keeper, first));
        QCOMPARE(problemReading(*m_keeper, first), KeyProblem::NoKey);
        QCOMPARE(readFrom(*m_keeper, second), u"2"_s);
        QVERIFY(forgetIn(*m_keeper, first));
    }

    void memoryEndsWithTheRun()
    {
        const Account account = someAccount();
        QCOMPARE(problemReading(*m_keeper, account), KeyProblem::NoKey);
        QVERIFY(writeTo(*m_keeper, account, u"key"_s));
        QCOMPARE(readFrom(*m_keeper, account), u"key"_s);
        QVERIFY(!QDir(folder()).exists());
        KeyKeeper later(m_keychain, folder());
        QCOMPARE(problemReading(later, account), KeyProblem::NoKey);
        QVERIFY(forgetIn(*m_keeper, account));
        QCOMPARE(problemReading(*m_keeper, account), KeyProblem::NoKey);
    }

    void movesLeaveNothingBehind()
    {
        Account account = someAccount(u"Support"_s, KeyPlace::File);
        QVERIFY(writeTo(*m_keeper, account, u"key"_s));
        account.keyPlace = KeyPlace::ThisRun;
        QVERIFY(writeTo(*m_keeper, account, u"key"_s));
        QVERIFY(!QFile::exists(fileOf(account)));
        account.keyPlace = KeyPlace::File;
        QCOMPARE(problemReading(*m_keeper, account), KeyProblem::NoKey);
        QVERIFY(writeTo(*m_keeper, account, u"key"_s));
        account.keyPlace = KeyPlace::ThisRun;
        QCOMPARE(problemReading(*m_keeper, account), KeyProblem::NoKey);
    }

    void withoutAKeychainTheKeyStaysWhereItIs()
    {
        Account account = someAccount(u"Support"_s, KeyPlace::File);
        QVERIFY(writeTo(*m_keeper, account, u"key"_s));
        Account moved = account;
        moved.keyPlace = KeyPlace::Keychain;
        KeyAnswers<void> written;
        m_keeper->write(moved, u"key"_s, &written.context, written.taker());
        QCOMPARE(written.problem(), KeyProblem::NoKeychain);
        QCOMPARE(problemReading(*m_keeper, moved), KeyProblem::NoKeychain);
        QCOMPARE(readFrom(*m_keeper, account), u"key"_s);
    }

    void theLastOfManyWritesCounts()
    {
        Account account = someAccount(u"Support"_s, KeyPlace::File);
        Account inMemory = account;
        inMemory.keyPlace = KeyPlace::ThisRun;
        KeyAnswers<void> written;
        for (int i = 0; i < 20; ++i) {
            const Account &place = i % 2 == 0 ? inMemory : account;
            m_keeper->write(place, QString::number(i), &written.context, written.taker());
        }
        QVERIFY2(written.all.empty(), "an answer came before the call ended");
        QTRY_COMPARE(written.all.size(), 20U);
        for (const auto &answer : written.all)
            QVERIFY(answer);
        QCOMPARE(readFrom(*m_keeper, account), u"19"_s);
        QCOMPARE(problemReading(*m_keeper, inMemory), KeyProblem::NoKey);
    }

    void whatIsWrittenIsWrittenBeforeItEnds()
    {
        const Account account = someAccount(u"Support"_s, KeyPlace::File);
        KeyAnswers<void> written;
        m_keeper->write(account, u"key"_s, &written.context, written.taker());
        m_keeper.reset();
        QCOMPARE(contentOf(fileOf(account)), "key");
        QCoreApplication::processEvents();
        QVERIFY(written.all.empty());
    }

    void nobodyIsAnsweredWhoIsGone()
    {
        const Account account = someAccount(u"Support"_s, KeyPlace::File);
        int answers = 0;
        {
            QObject context;
            m_keeper->write(account, u"key"_s, &context, [&](const auto &) { ++answers; });
            m_keeper->read(account, &context, [&](const auto &) { ++answers; });
            m_keeper->read(someAccount(), &context, [&](const auto &) { ++answers; });
        }
        QCOMPARE(readFrom(*m_keeper, account), u"key"_s);
        QCOMPARE(answers, 0);
    }

    void aDiskThatTakesNothing()
    {
        Account account = someAccount(u"Support"_s, KeyPlace::File);
        QVERIFY(writeFile(m_top->filePath(u"data"_s), "a file where the folder should be"));
        KeyAnswers<void> written;
        m_keeper->write(account, u"key"_s, &written.context, written.taker());
        QCOMPARE(written.problem(), KeyProblem::File);
    }

    void aFileThatIsNone()
    {
        Account account = someAccount(u"Support"_s, KeyPlace::File);
        QVERIFY(QDir().mkpath(fileOf(account) + u"/below"_s));
        QCOMPARE(problemReading(*m_keeper, account), KeyProblem::File);
        // The key is in memory then; that the folder in the file's place stays is told.
        account.keyPlace = KeyPlace::ThisRun;
        KeyAnswers<void> written;
        m_keeper->write(account, u"key"_s, &written.context, written.taker());
        QCOMPARE(written.problem(), KeyProblem::LeftBehind);
        QCOMPARE(readFrom(*m_keeper, account), u"key"_s);
    }

    void anEmptyFileHoldsNoKey()
    {
        const Account account = someAccount(u"Support"_s, KeyPlace::File);
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(writeFile(fileOf(account), " \n"));
        QCOMPARE(problemReading(*m_keeper, account), KeyProblem::NoKey);
        QVERIFY(writeFile(fileOf(account), "key\n"));
        QCOMPARE(readFrom(*m_keeper, account), u"key"_s);
    }

    void onlyAnIdOfItsOwnBecomesAPath()
    {
        Account account = someAccount(u"Support"_s, KeyPlace::File);
        account.id.value = u"../../outside"_s;
        KeyAnswers<void> written;
        m_keeper->write(account, u"key"_s, &written.context, written.taker());
        QCOMPARE(written.problem(), KeyProblem::File);
        QCOMPARE(problemReading(*m_keeper, account), KeyProblem::File);
        QCOMPARE(filesWith("key", m_top->path()), QStringList());
    }

    void everyProblemHasASentence()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= static_cast<int>(KeyProblem::LeftBehind); ++i) {
            const QString text = sentence(static_cast<KeyProblem>(i));
            QVERIFY(text.endsWith(u'.'));
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), static_cast<int>(KeyProblem::LeftBehind) + 1);
    }
};

QTEST_GUILESS_MAIN(TestKeyFiles)
#include "tst_keyfiles.moc"
