#include "accounts/AccountFixture.h"
#include "platform/KeychainAnswers.h"
#include "platform/Keyring.h"

#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Keys on a desktop with a real keychain: awake, asleep, locked and gone, in this order.
class TestKeyKeeper : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Keyring> m_keyring;
    QTemporaryDir m_folder;
    Keychain m_keychain;
    KeyKeeper m_keeper{m_keychain, m_folder.filePath(u"keys"_s)};

    static Account at(Account account, KeyPlace place)
    {
        account.keyPlace = place;
        return account;
    }

    /// In which places the key is, of all three.
    QList<KeyPlace> placesOf(const Account &account)
    {
        QList<KeyPlace> places;
        for (const KeyPlace place : {KeyPlace::Keychain, KeyPlace::File, KeyPlace::ThisRun}) {
            if (!readFrom(m_keeper, at(account, place)).isEmpty())
                places.append(place);
        }
        return places;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_keyring = std::make_unique<Keyring>();
        if (!m_keyring->problem().isEmpty())
            QSKIP(qPrintable(m_keyring->problem()));
    }

    void cleanupTestCase() { m_keyring.reset(); }

    void movesBetweenPlaces_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const char *names[] = {"keychain", "file", "this run"};
        for (int from = 0; from < 3; ++from) {
            for (int to = 0; to < 3; ++to)
                QTest::addRow("%s to %s", names[from], names[to]) << from << to;
        }
    }

    void movesBetweenPlaces()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        const Account before = someAccount(u"Support"_s, static_cast<KeyPlace>(from));
        const Account after = at(before, static_cast<KeyPlace>(to));
        QCOMPARE(placesOf(before), QList<KeyPlace>());
        QCOMPARE(problemReading(m_keeper, before), KeyProblem::NoKey);
        QVERIFY(writeTo(m_keeper, before, u"old key"_s));
        QCOMPARE(placesOf(before), QList<KeyPlace>({before.keyPlace}));
        QVERIFY(writeTo(m_keeper, after, u"new key"_s));
        QCOMPARE(placesOf(before), QList<KeyPlace>({after.keyPlace}));
        QCOMPARE(readFrom(m_keeper, after), u"new key"_s);
        QVERIFY(forgetIn(m_keeper, after));
        QCOMPARE(placesOf(before), QList<KeyPlace>());
    }

    void theLastOfManyMovesCounts()
    {
        const Account account = someAccount();
        KeyAnswers<void> written;
        for (int i = 0; i < 30; ++i) {
            m_keeper.write(at(account, static_cast<KeyPlace>(i % 3)), QString::number(i),
                           &written.context, written.taker());
        }
        m_keeper.write(at(account, KeyPlace::Keychain), u"last"_s, &written.context,
                       written.taker());
        QTRY_COMPARE_WITH_TIMEOUT(written.all.size(), 31U, 10'000);
        for (const auto &answer : written.all)
            QVERIFY(answer);
        QCOMPARE(placesOf(account), QList<KeyPlace>({KeyPlace::Keychain}));
        QCOMPARE(readFrom(m_keeper, at(account, KeyPlace::Keychain)), u"last"_s);
    }

    void asleep()
    {
        const Account kept = someAccount(u"Support"_s, KeyPlace::Keychain);
        QVERIFY(writeTo(m_keeper, kept, u"key"_s));
        Keychain keychain(std::chrono::milliseconds(400));
        KeyKeeper impatient(keychain, m_folder.filePath(u"keys"_s));
        m_keyring->fallAsleep();
        QCOMPARE(problemReading(impatient, kept), KeyProblem::KeychainSilent);
        // A file is there at once, and forgetting can't be promised.
        const Account another = someAccount(u"another"_s, KeyPlace::Keychain);
        KeyAnswers<void> forgotten;
        KeyAnswers<void> written;
        impatient.forget(another, &forgotten.context, forgotten.taker());
        impatient.write(another, u"key"_s, &written.context, written.taker());
        QCOMPARE(forgotten.problem(), KeyProblem::KeychainSilent);
        QCOMPARE(written.problem(), KeyProblem::KeychainSilent);
        QVERIFY(writeTo(impatient, at(kept, KeyPlace::File), u"key"_s));
        QCOMPARE(readFrom(impatient, at(kept, KeyPlace::File)), u"key"_s);

        m_keyring->wakeUp();
        QTRY_COMPARE(problemReading(m_keeper, kept), KeyProblem::NoKey);
        QCOMPARE(placesOf(kept), QList<KeyPlace>({KeyPlace::File}));
    }

    void locked()
    {
        const Account kept = someAccount(u"Support"_s, KeyPlace::Keychain);
        QVERIFY(writeTo(m_keeper, kept, u"key"_s));
        QVERIFY(m_keyring->lock());
        QCOMPARE(problemReading(m_keeper, kept), KeyProblem::KeychainRefused);
        KeyAnswers<void> written;
        m_keeper.write(someAccount(u"new"_s, KeyPlace::Keychain), u"key"_s, &written.context,
                       written.taker());
        QCOMPARE(written.problem(), KeyProblem::KeychainRefused);
    }

    void gone()
    {
        m_keyring->leave();
        QTRY_VERIFY(!m_keyring->isThere());
        const Account account = someAccount(u"Support"_s, KeyPlace::Keychain);
        QCOMPARE(problemReading(m_keeper, account), KeyProblem::NoKeychain);
        QVERIFY(writeTo(m_keeper, at(account, KeyPlace::File), u"key"_s));
        QVERIFY(forgetIn(m_keeper, account));
        QCOMPARE(problemReading(m_keeper, at(account, KeyPlace::File)), KeyProblem::NoKey);
    }
};

QTEST_GUILESS_MAIN(TestKeyKeeper)
#include "tst_keykeeper.moc"
