#include "desk/HeldDesk.h"
#include "desk/ListBook.h"
#include "desk/ListKeeper.h"
#include "models/ListeningView.h"
#include "models/MembershipModel.h"

#include <QLocale>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The lists that one contact is on, as far as is known here.
class TestMembershipModel : public QObject
{
    Q_OBJECT

private:
    struct Place {
        HeldDesk desk;
        ListBook book{desk.store, desk.directory};
        ListKeeper keeper{desk.service, book, desk.clock};
        MembershipModel model{book, keeper};
        ListeningView view{model,
                           {Qt::DisplayRole, MembershipModel::IdRole, MembershipModel::SinceRole,
                            MembershipModel::BusyRole, Qt::AccessibleTextRole}};

        void put(const QString &contact, const QString &list, bool isMember, int seconds = 0)
        {
            book.learn({contact}, Membership{{list}, isMember, people::moment(seconds)});
        }
        bool isBusy(int row) const
        {
            return model.index(row).data(MembershipModel::BusyRole).toBool();
        }
    };

    std::unique_ptr<Place> m_place;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void init()
    {
        m_place = std::make_unique<Place>();
        m_place->model.setContact({u"zoe"_s});
    }

    void cleanup() { m_place.reset(); }

    void onAndOff()
    {
        Place &at = *m_place;
        QCOMPARE(at.model.rowCount(), 0);
        at.put(u"zoe"_s, u"a"_s, true);
        at.put(u"zoe"_s, u"b"_s, true);
        QCOMPARE(at.view.take(), QStringList({u"inserted 0-0"_s, u"inserted 1-1"_s}));
        at.put(u"zoe"_s, u"a"_s, false, 1);
        QCOMPARE(at.view.take(), QStringList({u"removed 0-0"_s}));
        QCOMPARE(at.view.texts(), QStringList({u"b"_s}));
        // Of a list that it was only taken off, nothing is shown.
        at.put(u"zoe"_s, u"c"_s, false);
        QCOMPARE(at.view.take(), QStringList());
        QVERIFY(at.view.isUpToDate());
    }

    void inWords()
    {
        Place &at = *m_place;
        at.put(u"zoe"_s, u"a"_s, true);
        const QModelIndex row = at.model.index(0);
        const QString since = u"put on it here 20/11/2026 10:02"_s;
        QCOMPARE(row.data().toString(), u"a"_s);
        QCOMPARE(row.data(MembershipModel::IdRole).toString(), u"a"_s);
        QCOMPARE(at.model.idAt(row).value, u"a"_s);
        QCOMPARE(row.data(MembershipModel::SinceRole).toString(), since);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), QString(u"a, "_s + since));
        QCOMPARE(row.data(Qt::DecorationRole), QVariant());
        at.view.take();
        // The name that comes to be known takes the id's place.
        at.book.learn(ContactList{{u"a"_s}, u"Newsletter"_s});
        QCOMPARE(at.view.take(), QStringList({u"changed 0-0"_s}));
        QCOMPARE(at.view.texts(), QStringList({u"Newsletter"_s}));
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), QString(u"Newsletter, "_s + since));
        QVERIFY(at.view.isUpToDate());
    }

    void anotherContact()
    {
        Place &at = *m_place;
        at.put(u"zoe"_s, u"a"_s, true);
        at.view.take();
        at.put(u"bo"_s, u"b"_s, true);
        QCOMPARE(at.view.take(), QStringList());
        at.model.setContact({u"bo"_s});
        QCOMPARE(at.view.texts(), QStringList({u"b"_s}));
        at.model.setContact({});
        QCOMPARE(at.model.rowCount(), 0);
        at.model.setContact({u"zoe"_s});
        QCOMPARE(at.view.texts(), QStringList({u"a"_s}));
        QVERIFY(at.view.isUpToDate());
    }

    void busyWhileBeingTakenOff()
    {
        Place &at = *m_place;
        at.put(u"zoe"_s, u"a"_s, true, -9);
        at.put(u"zoe"_s, u"b"_s, true, -9);
        at.view.take();
        at.keeper.remove({u"zoe"_s}, {u"b"_s});
        QVERIFY(!at.isBusy(0));
        QVERIFY(at.isBusy(1));
        QVERIFY(!at.view.take().isEmpty());
        QVERIFY(at.view.isUpToDate());
        QTRY_COMPARE(at.desk.held.waiting(), 1);
        QVERIFY(at.desk.held.answer("DELETE", R"({"success":true})"));
        QTRY_COMPARE(at.model.rowCount(), 1);
        QVERIFY(at.view.isUpToDate());
        QCOMPARE(at.view.texts(), QStringList({u"a"_s}));
        QVERIFY(!at.isBusy(0));
    }

    void idleAgainAfterAFailure()
    {
        Place &at = *m_place;
        at.put(u"zoe"_s, u"a"_s, true, -9);
        at.keeper.remove({u"zoe"_s}, {u"a"_s});
        QVERIFY(at.isBusy(0));
        QTRY_COMPARE(at.desk.held.waiting(), 1);
        QVERIFY(at.desk.held.answer("DELETE", R"({"error":"broken"})", 501));
        QTRY_VERIFY(!at.isBusy(0));
        QCOMPARE(at.model.rowCount(), 1);
        QVERIFY(at.view.isUpToDate());
    }

    void busyIsTheRightContacts()
    {
        Place &at = *m_place;
        at.put(u"zoe"_s, u"a"_s, true, -9);
        at.view.take();
        at.keeper.remove({u"bo"_s}, {u"a"_s});
        QCOMPARE(at.view.take(), QStringList());
        QVERIFY(!at.isBusy(0));
    }

    void puttingOnTellsWhenItIsDone()
    {
        Place &at = *m_place;
        at.keeper.add({u"zoe"_s}, {u"a"_s});
        QCOMPARE(at.model.rowCount(), 0);
        QTRY_COMPARE(at.desk.held.waiting(), 1);
        QVERIFY(at.desk.held.answer(
            "POST",
            R"({"success":true,"message":"Contact successfully added to list Newsletter"})"));
        QTRY_COMPARE(at.model.rowCount(), 1);
        QCOMPARE(at.view.texts(), QStringList({u"Newsletter"_s}));
        QVERIFY(at.view.isUpToDate());
    }
};

QTEST_GUILESS_MAIN(TestMembershipModel)
#include "tst_membershipmodel.moc"
