#include "models/ListeningView.h"
#include "models/SavedSearchModel.h"

#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The saved searches as rows, behind one for everybody.
class TestSavedSearchModel : public QObject
{
    Q_OBJECT

private:
    struct Place {
        QTemporaryDir folder;
        SavedSearches searches{folder.path()};
        SavedSearchModel model{searches};
        ListeningView view{model,
                           {Qt::DisplayRole, SavedSearchModel::TextRole, Qt::AccessibleTextRole}};
    };

private Q_SLOTS:
    void nothingSavedNothingShown()
    {
        Place at;
        QCOMPARE(at.model.rowCount(), 0);
        at.searches.save(u"VIPs"_s, u"tag:vip"_s);
        QCOMPARE(at.view.texts(), QStringList({u"Everybody"_s, u"VIPs"_s}));
        at.searches.remove(u"VIPs"_s);
        QCOMPARE(at.model.rowCount(), 0);
        QVERIFY(at.view.isUpToDate());
    }

    void inWords()
    {
        Place at;
        at.searches.save(u"VIPs"_s, u"tag:<b>vip"_s);
        const QModelIndex row = at.model.index(1);
        QCOMPARE(row.data(SavedSearchModel::TextRole).toString(), u"tag:<b>vip"_s);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"VIPs: tag:<b>vip"_s);
        QVERIFY(!row.data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
        QCOMPARE(at.model.index(0).data(SavedSearchModel::TextRole).toString(), QString());
        QCOMPARE(at.model.index(0).data(Qt::AccessibleTextRole).toString(), u"Everybody"_s);
    }

    void editedInPlace()
    {
        Place at;
        at.searches.save(u"VIPs"_s, u"tag:vip"_s);
        at.searches.save(u"Anna"_s, u"anna"_s);
        QVERIFY(!(at.model.index(0).flags() & Qt::ItemIsEditable));
        QVERIFY(at.model.index(1).flags() & Qt::ItemIsEditable);
        QVERIFY(!at.model.setData(at.model.index(0), u"Nobody"_s, Qt::EditRole));
        QVERIFY(!at.model.setData(at.model.index(1), u"Anna"_s, Qt::EditRole));
        QVERIFY(at.model.setData(at.model.index(1), u"Gold"_s, Qt::EditRole));
        QCOMPARE(at.view.texts(), QStringList({u"Everybody"_s, u"Gold"_s, u"Anna"_s}));
        QVERIFY(at.view.isUpToDate());
    }

    void everybodyStays()
    {
        Place at;
        at.searches.save(u"VIPs"_s, u"tag:vip"_s);
        at.model.remove(at.model.index(0));
        QCOMPARE(at.model.rowCount(), 2);
        at.model.remove(at.model.index(1));
        QCOMPARE(at.model.rowCount(), 0);
    }

    void rowOfASearch()
    {
        Place at;
        QVERIFY(!at.model.indexOfText({}).isValid());
        at.searches.save(u"VIPs"_s, u"tag:vip  bot:off"_s);
        QCOMPARE(at.model.indexOfText({}).row(), 0);
        QCOMPARE(at.model.indexOfText(u" tag:vip bot:off"_s).row(), 1);
        QVERIFY(!at.model.indexOfText(u"tag:vi"_s).isValid());
    }
};

QTEST_MAIN(TestSavedSearchModel)
#include "tst_savedsearchmodel.moc"
