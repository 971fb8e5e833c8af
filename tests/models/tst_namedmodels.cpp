#include "desk/Directory.h"
#include "desk/ListBook.h"
#include "models/KnownListsModel.h"
#include "models/ListeningView.h"
#include "models/TagListModel.h"
#include "store/DirectoryStore.h"
#include "store/People.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The two plain models of names: a contact's tags, and the lists that are known.
class TestNamedModels : public QObject
{
    Q_OBJECT

private:
    struct Lists {
        QTemporaryDir folder;
        DirectoryStore store{folder.filePath(u"directory.sqlite"_s)};
        Directory directory{store};
        ListBook book{store, directory};
        KnownListsModel model{book};
        ListeningView view{model, {Qt::DisplayRole, Qt::EditRole, KnownListsModel::IdRole}};

        void learn(const QString &id, const QString &name) { book.learn(ContactList{{id}, name}); }
    };

private Q_SLOTS:
    void tags()
    {
        TagListModel model;
        ListeningView view(
            model, {Qt::DisplayRole, TagListModel::DescriptionRole, Qt::AccessibleTextRole});
        const Tag vip{u"vip"_s, u"answers within the hour"_s};
        const Tag lead{u"<b>lead</b>"_s, QString()};
        model.setTags({vip, lead});
        QCOMPARE(view.take(), QStringList({u"inserted 0-1"_s}));
        QCOMPARE(model.index(0).data().toString(), u"vip"_s);
        QCOMPARE(model.index(0).data(TagListModel::DescriptionRole).toString(),
                 u"answers within the hour"_s);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 u"vip: answers within the hour"_s);
        QCOMPARE(model.index(1).data().toString(), u"<b>lead</b>"_s);
        QCOMPARE(model.index(1).data(TagListModel::DescriptionRole).toString(), QString());
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"<b>lead</b>"_s);
        QCOMPARE(model.index(0).data(Qt::DecorationRole), QVariant());

        model.setTags({vip, {u"new"_s, {}}, lead});
        QCOMPARE(view.take(), QStringList({u"inserted 1-1"_s}));
        model.setTags({vip, {u"new"_s, {}}, lead});
        QCOMPARE(view.take(), QStringList());
        model.setTags({});
        QCOMPARE(view.take(), QStringList({u"removed 0-2"_s}));
    }

    void placeholdersInATagAreNotFilledIn()
    {
        TagListModel model;
        model.setTags({{u"100%2"_s, u"%1 off"_s}});
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"100%2: %1 off"_s);
    }

    void whateverTagsCome()
    {
        TagListModel model;
        const ListeningView view(model, {Qt::DisplayRole, Qt::AccessibleTextRole});
        QRandomGenerator random(20'261'120);
        for (int round = 0; round < 500; ++round) {
            QList<Tag> tags;
            for (int rows = random.bounded(7); rows > 0; --rows)
                tags.append({QString::number(random.bounded(3)), {}});
            model.setTags(tags);
            QVERIFY(view.isUpToDate());
            QCOMPARE(view.texts().size(), tags.size());
        }
    }

    void listsThatAreKnownAlready()
    {
        QTemporaryDir folder;
        DirectoryStore store(folder.filePath(u"directory.sqlite"_s));
        Directory directory(store);
        ListBook book(store, directory);
        book.learn(ContactList{{u"1"_s}, u"Newsletter"_s});
        KnownListsModel model(book);
        const ListeningView view(model, {Qt::DisplayRole});
        QCOMPARE(view.texts(), QStringList({u"Newsletter"_s}));
    }

    void lists()
    {
        Lists at;
        QTRY_VERIFY(at.directory.news());
        at.learn(u"1"_s, u"Newsletter"_s);
        at.learn(u"2"_s, u"Klanten"_s);
        at.learn(u"Nameless"_s, {});
        QCOMPARE(at.view.texts(), QStringList({u"Klanten"_s, u"Nameless"_s, u"Newsletter"_s}));
        QCOMPARE(at.view.take(),
                 QStringList({u"inserted 0-0"_s, u"inserted 0-0"_s, u"inserted 1-1"_s}));
        QCOMPARE(at.model.index(0).data(KnownListsModel::IdRole).toString(), u"2"_s);
        // What is displayed is what is put into the field when it is chosen.
        QCOMPARE(at.model.index(1).data(Qt::EditRole).toString(), u"Nameless"_s);

        at.learn(u"Nameless"_s, u"Zakelijk"_s);
        QCOMPARE(at.view.texts(), QStringList({u"Klanten"_s, u"Newsletter"_s, u"Zakelijk"_s}));
        QVERIFY(at.view.isUpToDate());
        at.view.take();
        at.learn(u"Nameless"_s, {});
        QCOMPARE(at.view.take(), QStringList());
    }

    void whateverListsCome()
    {
        Lists at;
        QRandomGenerator random(20'261'120);
        for (int round = 0; round < 200; ++round) {
            at.learn(QString::number(random.bounded(15)), u"List %1"_s.arg(random.bounded(40)));
            QVERIFY(at.view.isUpToDate());
            QCOMPARE(at.model.rowCount(), at.book.lists().size());
        }
    }
};

QTEST_GUILESS_MAIN(TestNamedModels)
#include "tst_namedmodels.moc"
