#include "accounts/AccountColors.h"
#include "accounts/AccountFile.h"
#include "accounts/AccountFixture.h"

#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What is read of the accounts' file, and what stays in it unread.
class TestAccountFile : public QObject
{
    Q_OBJECT

private:
    /// A file of one entry, with one member of it replaced.
    static QByteArray fileWith(const QByteArray &member, const QByteArray &value)
    {
        QByteArray entry;
        const std::pair<const char *, const char *> members[] = {
            {"id", "\"7d3c3d6e-3a3f-4f0e-9d6b-0d2f6f2f6a01\""},
            {"name", "\"Support\""},
            {"color", "\"#2e8b4f\""},
            {"address", "\"https://api.example.com/v1\""},
            {"key", "\"keychain\""}};
        for (const auto &[name, usual] : members) {
            entry += entry.isEmpty() ? '{' : ',';
            entry += '"' + QByteArray(name) + "\":" + (name == member ? value : QByteArray(usual));
        }
        return "{\"accounts\":[" + entry + "}]}";
    }

private Q_SLOTS:
    void anEntry()
    {
        const AccountFile file = AccountFile::parse(fileWith({}, {}));
        QVERIFY(!file.broken);
        const Account expected{.id = {u"7d3c3d6e-3a3f-4f0e-9d6b-0d2f6f2f6a01"_s},
                               .name = u"Support"_s,
                               .color = u"#2e8b4f"_s,
                               .baseAddress = QUrl(u"https://api.example.com/v1"_s),
                               .keyPlace = KeyPlace::Keychain};
        QCOMPARE(file.accounts, QList<Account>({expected}));
        QCOMPARE(AccountFile::parse(file.toBytes()).accounts, file.accounts);
    }

    void whatCantBeReadStays_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no id") << QByteArray("id") << QByteArray("null");
        QTest::newRow("an id that is a path") << QByteArray("id") << QByteArray("\"../../home\"");
        QTest::newRow("no name") << QByteArray("name") << QByteArray("\"  \"");
        QTest::newRow("a number for a name") << QByteArray("name") << QByteArray("3");
        QTest::newRow("no address") << QByteArray("address") << QByteArray("\"\"");
        QTest::newRow("plain HTTP")
            << QByteArray("address") << QByteArray("\"http://api.example.com/v1\"");
        QTest::newRow("a file") << QByteArray("address") << QByteArray("\"file:///etc/passwd\"");
        QTest::newRow("a place not known here") << QByteArray("key") << QByteArray("\"vault\"");
    }

    void whatCantBeReadStays()
    {
        QFETCH(const QByteArray, member);
        QFETCH(const QByteArray, value);
        const QByteArray content = fileWith(member, value);
        AccountFile file = AccountFile::parse(content);
        QVERIFY(!file.broken);
        QCOMPARE(file.accounts, QList<Account>());
        QCOMPARE(file.unread.size(), 1);
        const Account another = someAccount();
        file.accounts.append(another);
        const AccountFile later = AccountFile::parse(file.toBytes());
        QCOMPARE(later.accounts, QList<Account>({another}));
        QCOMPARE(later.unread, file.unread);
    }

    void anAccountIsThereOnce()
    {
        AccountFile file;
        const Account account = someAccount();
        file.accounts = {account, account};
        const AccountFile later = AccountFile::parse(file.toBytes());
        QCOMPARE(later.accounts, QList<Account>({account}));
        QCOMPARE(later.unread.size(), 1);
    }

    void aColorThatIsNoneIsReplaced()
    {
        const AccountFile file = AccountFile::parse(fileWith("color", "\"red; }\""));
        QCOMPARE(file.accounts.size(), 1);
        QCOMPARE(file.accounts.first().color, accountColors().first());
    }

    void whateverElseIsThereStays()
    {
        const AccountFile file =
            AccountFile::parse("{\"accounts\":[3],\"lastUsed\":\"x\",\"newer\":{\"a\":[1]}}");
        const QByteArray written = file.toBytes().simplified().replace(' ', "");
        QCOMPARE(written, "{\"accounts\":[3],\"lastUsed\":\"x\",\"newer\":{\"a\":[1]}}");
    }

    void noKeyGetsInWithAnAddress()
    {
        AccountFile file;
        Account account = someAccount();
        account.baseAddress =
            QUrl(u"https://user:hushhush@api.example.com/v1?apiKey=hushhush#hushhush"_s);
        file.accounts.append(account);
        QVERIFY(!file.toBytes().contains("hushhush"));
        const AccountFile read = AccountFile::parse(
            fileWith("address", "\"https://hushhush@api.example.com/v1?apiKey=hushhush\""));
        QCOMPARE(read.accounts.first().baseAddress, QUrl(u"https://api.example.com/v1"_s));
    }
};

QTEST_GUILESS_MAIN(TestAccountFile)
#include "tst_accountfile.moc"
