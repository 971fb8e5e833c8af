#include "accounts/AccountBook.h"
#include "models/AccountListModel.h"
#include "models/ListeningView.h"

#include <QColor>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The accounts as a switcher shows them.
class TestAccountListModel : public QObject
{
    Q_OBJECT

private:
    struct Accounts {
        QTemporaryDir folder;
        AccountBook book{folder.path()};
        AccountListModel model{book};
        ListeningView view{model,
                           {Qt::DisplayRole, Qt::EditRole, Qt::DecorationRole, Qt::ToolTipRole,
                            AccountListModel::IdRole, AccountListModel::AddressRole}};
    };

    static Account account(const QString &name, const QString &color = u"#2f7fd1"_s)
    {
        return {.id = AccountBook::newId(),
                .name = name,
                .color = color,
                .baseAddress = QUrl(u"https://api.example.com/v1"_s)};
    }

private Q_SLOTS:
    void rows()
    {
        Accounts at;
        const Account first = account(u"<b>Zwolle</b>"_s);
        Account second = account(u"Amsterdam"_s, u"#c75f2a"_s);
        at.book.put(first);
        at.book.put(second);
        QCOMPARE(at.view.take(), QStringList({u"inserted 0-0"_s, u"inserted 1-1"_s}));
        QCOMPARE(at.view.texts(), QStringList({u"<b>Zwolle</b>"_s, u"Amsterdam"_s}));
        const QModelIndex row = at.model.index(1);
        QCOMPARE(row.data(Qt::DecorationRole).value<QColor>(), QColor(0xc7, 0x5f, 0x2a));
        QCOMPARE(row.data(Qt::ToolTipRole).toString(), u"https://api.example.com/v1"_s);
        QCOMPARE(row.data(AccountListModel::AddressRole).toString(),
                 u"https://api.example.com/v1"_s);
        QCOMPARE(row.data(AccountListModel::IdRole).toString(), second.id.value);
        QCOMPARE(at.model.rowOf(second.id), 1);
        QCOMPARE(at.model.rowOf(AccountBook::newId()), -1);

        second.name = u"Rotterdam"_s;
        at.book.put(second);
        QCOMPARE(at.view.take(), QStringList({u"changed 1-1"_s}));
        at.book.setLastUsed(second.id);
        QCOMPARE(at.view.take(), QStringList());
        at.book.remove(first.id);
        QCOMPARE(at.view.take(), QStringList({u"removed 0-0"_s}));
        QCOMPARE(at.view.texts(), QStringList({u"Rotterdam"_s}));
        QVERIFY(at.view.isUpToDate());
    }

    void accountsThatAreThereAlready()
    {
        QTemporaryDir folder;
        AccountBook book(folder.path());
        book.put(account(u"first"_s));
        AccountListModel model(book);
        const ListeningView view(model, {Qt::DisplayRole});
        QCOMPARE(view.texts(), QStringList({u"first"_s}));
    }

    void whateverHappens()
    {
        Accounts at;
        QRandomGenerator random(20'261'122);
        for (int round = 0; round < 300; ++round) {
            const QList<Account> &accounts = at.book.accounts();
            const bool isNew = accounts.isEmpty() || random.bounded(3) == 0;
            Account account = isNew ? TestAccountListModel::account(u"new"_s)
                                    : accounts.at(random.bounded(accounts.size()));
            if (!isNew && random.bounded(3) == 0) {
                at.book.remove(account.id);
            } else {
                account.name = QString::number(random.bounded(50));
                at.book.put(account);
            }
            QVERIFY(at.view.isUpToDate());
            QCOMPARE(at.model.rowCount(), at.book.accounts().size());
        }
    }
};

QTEST_GUILESS_MAIN(TestAccountListModel)
#include "tst_accountlistmodel.moc"
