#include "accounts/AccountBook.h"
#include "accounts/AccountColors.h"
#include "accounts/AccountFixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The book on a real disk, opened and opened again.
class TestAccountBook : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_top;

    QString folder() const { return m_top->filePath(u"data"_s); }
    QString file() const { return folder() + u"/accounts.json"_s; }

    static QStringList names(const AccountBook &book)
    {
        QStringList names;
        for (const Account &account : book.accounts())
            names.append(account.name);
        return names;
    }

private Q_SLOTS:
    void init() { m_top = std::make_unique<QTemporaryDir>(); }

    void atFirst()
    {
        const AccountBook book(folder());
        QCOMPARE(book.accounts(), QList<Account>());
        QCOMPARE(book.lastUsed(), AccountId());
        QVERIFY2(!QDir(folder()).exists(), "something was made before there was anything to keep");
    }

    void isKept()
    {
        Account first = someAccount(u"Zwolle"_s, KeyPlace::Keychain);
        const Account second{.id = AccountBook::newId(),
                             .name = u"日本 \"<b>\" \\ é"_s,
                             .color = u"#c75f2a"_s,
                             .baseAddress = QUrl(u"http://[::1]:8080/a%20b/v1"_s),
                             .keyPlace = KeyPlace::File};
        const Account third = someAccount(u"Amsterdam"_s, KeyPlace::ThisRun);
        {
            AccountBook book(folder());
            for (const Account &account : {first, second, third})
                book.put(account);
            first.name = u"Zwolle 2"_s;
            book.put(first);
            book.setLastUsed(second.id);
        }
        const AccountBook later(folder());
        QCOMPARE(later.accounts(), QList<Account>({first, second, third}));
        QCOMPARE(later.account(second.id), second);
        QCOMPARE(later.account(AccountBook::newId()), std::nullopt);
        QCOMPARE(later.lastUsed(), second.id);
    }

    void isItsOwnersAlone()
    {
        {
            AccountBook book(folder());
            book.put(someAccount());
        }
        QCOMPARE(rightsOf(folder()), u"rwx------"_s);
        QCOMPARE(rightsOf(file()), u"rw-------"_s);
    }

    void takesOthersRightsAway()
    {
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(writeFile(file(), "{\"accounts\": []}"));
        QVERIFY(QFile::setPermissions(file(), QFile::Permissions(0x6666)));
        {
            AccountBook book(folder());
            book.put(someAccount());
        }
        QCOMPARE(rightsOf(file()), u"rw-------"_s);
        QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList({u"accounts.json"_s}));
    }

    void tellsWhatChanged()
    {
        AccountBook book(folder());
        QSignalSpy inserted(&book, &AccountBook::inserted);
        QSignalSpy changed(&book, &AccountBook::changed);
        QSignalSpy removed(&book, &AccountBook::removed);
        Account first = someAccount(u"first"_s);
        const Account second = someAccount(u"second"_s);
        book.put(first);
        book.put(second);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(inserted.at(0).at(0).toInt(), 0);
        QCOMPARE(inserted.at(1).at(0).toInt(), 1);
        book.put(first);
        QCOMPARE(changed.size(), 0);
        first.color = u"#6f8098"_s;
        book.put(first);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toInt(), 0);
        book.remove(second.id);
        book.remove(second.id);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.at(0).at(0).toInt(), 1);
        QCOMPARE(names(book), QStringList({u"first"_s}));
    }

    void theLastUsedGoesWithItsAccount()
    {
        const Account account = someAccount();
        {
            AccountBook book(folder());
            book.put(account);
            book.setLastUsed(account.id);
            QCOMPARE(book.lastUsed(), account.id);
            book.remove(account.id);
            QCOMPARE(book.lastUsed(), AccountId());
        }
        const AccountBook later(folder());
        QCOMPARE(later.accounts(), QList<Account>());
        QCOMPARE(later.lastUsed(), AccountId());
    }

    void removingDeletesItsFolderAndNoOther()
    {
        const Account gone = someAccount(u"gone"_s);
        const Account stays = someAccount(u"stays"_s);
        {
            AccountBook book(folder());
            const QSignalSpy failed(&book, &AccountBook::failed);
            for (const Account &account : {gone, stays}) {
                book.put(account);
                QVERIFY(!QDir(book.folderOf(account.id)).exists());
                QVERIFY(QDir().mkpath(book.folderOf(account.id) + u"/below"_s));
                QVERIFY(writeFile(book.folderOf(account.id) + u"/below/directory.sqlite"_s, "x"));
            }
            QCOMPARE(book.folderOf(gone.id), folder() + u"/accounts/"_s + gone.id.value);
            book.remove(gone.id);
            QTRY_VERIFY(!QDir(book.folderOf(gone.id)).exists());
            QCOMPARE(failed.size(), 0);
        }
        QCOMPARE(QDir(folder() + u"/accounts"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
                 QStringList({stays.id.value}));
        QCOMPARE(filesWith("x", folder() + u"/accounts"_s).size(), 1);
    }

    void whatALinkPointsAtIsLeftAlone()
    {
        const QString elsewhere = m_top->filePath(u"elsewhere"_s);
        QVERIFY(QDir().mkpath(elsewhere));
        QVERIFY(writeFile(elsewhere + u"/precious"_s, "x"));
        const Account account = someAccount();
        {
            AccountBook book(folder());
            book.put(account);
            QVERIFY(QDir().mkpath(folder() + u"/accounts"_s));
            QVERIFY(QFile::link(elsewhere, book.folderOf(account.id)));
            book.remove(account.id);
        }
        QVERIFY(!QFileInfo(folder() + u"/accounts/"_s + account.id.value).isSymLink());
        QVERIFY(QFile::exists(elsewhere + u"/precious"_s));
    }

    void onlyAnIdOfItsOwnBecomesAPath_data()
    {
        QTest::addColumn<QString>("id");
        const QString id = AccountBook::newId().value;
        QTest::newRow("nothing") << QString();
        QTest::newRow("the folder above") << u".."_s;
        QTest::newRow("a way out") << u"../../"_s + id;
        QTest::newRow("a way on") << id + u"/.."_s;
        QTest::newRow("braces") << u'{' + id + u'}';
        QTest::newRow("capitals") << u"A987FBC9-4BED-3078-8F07-9141BA07C9F3"_s;
        QTest::newRow("zeros") << u"00000000-0000-0000-0000-000000000000"_s;
    }

    void onlyAnIdOfItsOwnBecomesAPath()
    {
        QFETCH(const QString, id);
        AccountBook book(folder());
        Account account = someAccount();
        account.id.value = id;
        book.put(account);
        QCOMPARE(book.accounts(), QList<Account>());
        QCOMPARE(book.folderOf({id}), QString());
    }

    void aDamagedFileIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"accounts\": [{\"id\": \"");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("something else") << QByteArray("{\"accounts\": 3}");
        QTest::newRow("bytes") << QByteArray("\0\xff\x80[[[", 6);
    }

    void aDamagedFileIsKeptAside()
    {
        QFETCH(const QByteArray, content);
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(writeFile(file(), content));
        const Account account = someAccount();
        {
            AccountBook book(folder());
            QCOMPARE(book.accounts(), QList<Account>());
            book.put(account);
            book.setLastUsed(account.id);
        }
        QCOMPARE(contentOf(file() + u".broken-1"_s), content);
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 2);
        QVERIFY(writeFile(file(), "again"));
        {
            AccountBook book(folder());
            book.put(account);
        }
        QCOMPARE(contentOf(file() + u".broken-1"_s), content);
        QCOMPARE(contentOf(file() + u".broken-2"_s), "again");
        QCOMPARE(AccountBook(folder()).accounts(), QList<Account>({account}));
    }

    void aDiskThatTakesNothing()
    {
        QVERIFY(writeFile(folder(), "a file where the folder should be"));
        AccountBook book(folder());
        QSignalSpy failed(&book, &AccountBook::failed);
        book.put(someAccount());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Failure>().kind, FailureKind::Storage);
        QCOMPARE(book.accounts().size(), 1);
    }

    void manyChangesReachTheDiskInOrder()
    {
        Account account = someAccount();
        {
            AccountBook book(folder());
            for (int i = 0; i < 200; ++i) {
                account.name = QString::number(i);
                book.put(account);
            }
        }
        QCOMPARE(names(AccountBook(folder())), QStringList({u"199"_s}));
    }

    void colors()
    {
        QList<Account> accounts;
        QSet<QString> seen;
        for (int i = 0; i < accountColors().size(); ++i) {
            Account account = someAccount();
            account.color = nextAccountColor(accounts);
            seen.insert(account.color);
            accounts.append(account);
        }
        QCOMPARE(accountColors().size(), 8);
        QCOMPARE(seen, QSet<QString>(accountColors().begin(), accountColors().end()));
        QCOMPARE(nextAccountColor(accounts), accountColors().at(0));
        accounts.removeAt(5);
        QCOMPARE(nextAccountColor(accounts), accountColors().at(5));
    }
};

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
