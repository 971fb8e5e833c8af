#include "accounts/AccountBook.h"
#include "accounts/AccountFixture.h"
#include "accounts/ConnectionTest.h"
#include "platform/Keychain.h"
#include "platform/Keyring.h"
#include "service/ServiceAccount.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

QByteArray &logged()
{
    static QByteArray text;
    return text;
}

} // namespace

/// Where a key is found after a session: in the place that was chosen, and nowhere else.
class TestKeySecrecy : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Keyring> m_keyring;
    /// Where a library would keep something of its own accord.
    QTemporaryDir m_home;

    static QString key() { return u"hush-hush-4711"_s; }

    /// Adds an account, tries it, uses it again in a second run, and says where the key is.
    static QStringList filesAfterASession(KeyPlace place, const QString &folder)
    {
        const Account account = someAccount(u"Support"_s, place);
        Keychain keychain;
        {
            AccountBook book(folder);
            KeyKeeper keeper(keychain, folder + u"/keys"_s);
            ConnectionTest test;
            QSignalSpy finished(&test, &ConnectionTest::finished);
            test.start({QUrl(u"http://127.0.0.1:9/v1"_s), key()});
            book.put(account);
            book.setLastUsed(account.id);
            if (!writeTo(keeper, account, key()) || readFrom(keeper, account) != key() ||
                !QTest::qWaitFor([&] { return !finished.isEmpty(); }))
                return {u"the session went wrong"_s};
        }
        {
            const AccountBook book(folder);
            KeyKeeper keeper(keychain, folder + u"/keys"_s);
            const QString again = readFrom(keeper, book.account(account.id).value_or(Account()));
            if ((again == key()) == (place == KeyPlace::ThisRun))
                return {u"the second session went wrong"_s};
        }
        return filesWithTheKey(folder).replaceInStrings(account.id.value, u"ID"_s);
    }

    /// As it is, and as it would be in a URL or a keychain's plain text.
    static QStringList filesWithTheKey(const QString &folder)
    {
        return filesWith(key().toUtf8(), folder) + filesWith(key().toUtf8().toBase64(), folder);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(name, m_home.path().toUtf8());
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
            logged() += text.toUtf8() + '\n';
        });
    }

    void cleanupTestCase()
    {
        qInstallMessageHandler(nullptr);
        QVERIFY2(!logged().contains(key().toUtf8()), logged().constData());
        QCOMPARE(filesWithTheKey(m_home.path()), QStringList());
        m_keyring.reset();
    }

    void inAFile()
    {
        const QTemporaryDir folder;
        QCOMPARE(filesAfterASession(KeyPlace::File, folder.path()),
                 QStringList({u"keys/ID.key"_s}));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList({u"accounts.json"_s}));
    }

    void forThisRun()
    {
        const QTemporaryDir folder;
        QCOMPARE(filesAfterASession(KeyPlace::ThisRun, folder.path()), QStringList());
    }

    void inTheKeychain()
    {
        m_keyring = std::make_unique<Keyring>();
        if (!m_keyring->problem().isEmpty())
            QSKIP(qPrintable(m_keyring->problem()));
        const QTemporaryDir folder;
        QCOMPARE(filesAfterASession(KeyPlace::Keychain, folder.path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestKeySecrecy)
#include "tst_keysecrecy.moc"
