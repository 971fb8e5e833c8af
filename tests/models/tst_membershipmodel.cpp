#include "desk/HeldDesk.h"
#include "desk/ListBook.h"
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
        MembershipModel model{book, desk.journal};
        ListeningView view{model,
                           {Qt::DisplayRole, MembershipModel::IdRole, MembershipModel::SinceRole,
                            MembershipModel::StandingRole, Qt::AccessibleTextRole}};

        void put(const QString &contact, const QString &list, bool isMember, int seconds = 0)
        {
            book.learn({contact}, Membership{{list}, isMember, people::moment(seconds)});
        }
        Standing standing(int row) const
        {
            return model.index(row).data(MembershipModel::StandingRole).value<Standing>();
        }
        QString since(int row) const
        {
            return model.index(row).data(MembershipModel::SinceRole).toString();
        }
        /// Saves that a contact shall be on a list, or off it.
        EntryId save(EntryKind kind, const QString &contact, const QString &list)
        {
            EntryId saved;
            desk.journal.record({{.kind = kind, .contact = {contact}, .list = {list}}}, &model,
                                [&](const auto &ids) { saved = ids->first(); });
            return QTest::qWaitFor([&] { return saved.isValid(); }) ? saved : EntryId();
        }
    };

    std::unique_ptr<Place> m_place;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void init()
    {
        m_place = std::make_unique<Place>();
        m_place->model.setContact({u"zoe"_s});
        // The lists of the file come with it.
        QTRY_VERIFY(m_place->desk.directory.news());
        QTRY_VERIFY(m_place->desk.journal.isOpened());
        m_place->view.take();
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

    void waitsToBeTakenOff()
    {
        Place &at = *m_place;
        at.put(u"zoe"_s, u"a"_s, true, -9);
        at.put(u"zoe"_s, u"b"_s, true, -9);
        at.view.take();
        const EntryId entry = at.save(EntryKind::RemoveFromList, u"zoe"_s, u"b"_s);
        QVERIFY(entry.isValid());
        QCOMPARE(at.standing(0), Standing::Settled);
        QCOMPARE(at.standing(1), Standing::Waiting);
        QCOMPARE(at.since(1), u"waiting to be taken off it"_s);
        QCOMPARE(at.view.take(), QStringList({u"changed 1-1"_s}));
        QVERIFY(at.view.isUpToDate());
        at.desk.journal.finish({entry}, {});
        at.put(u"zoe"_s, u"b"_s, false);
        QVERIFY(at.view.isUpToDate());
        QCOMPARE(at.view.texts(), QStringList({u"a"_s}));
    }

    void refusedStaysUntilItIsLetGo()
    {
        Place &at = *m_place;
        at.put(u"zoe"_s, u"a"_s, true, -9);
        const EntryId off = at.save(EntryKind::RemoveFromList, u"zoe"_s, u"a"_s);
        const EntryId on = at.save(EntryKind::AddToList, u"zoe"_s, u"b"_s);
        at.desk.journal.refuse({off, on}, {.kind = FailureKind::Forbidden});
        QCOMPARE(at.standing(0), Standing::NeedsAgent);
        QCOMPARE(at.since(0), u"could not be taken off it"_s);
        QCOMPARE(at.since(1), u"could not be put on it"_s);
        QVERIFY(at.view.isUpToDate());
        at.desk.journal.withdraw(off);
        at.desk.journal.withdraw(on);
        QCOMPARE(at.standing(0), Standing::Settled);
        QCOMPARE(at.view.texts(), QStringList({u"a"_s}));
        QVERIFY(at.view.isUpToDate());
    }

    void standingIsTheRightContacts()
    {
        Place &at = *m_place;
        at.put(u"zoe"_s, u"a"_s, true, -9);
        at.view.take();
        QVERIFY(at.save(EntryKind::RemoveFromList, u"bo"_s, u"a"_s).isValid());
        QCOMPARE(at.view.take(), QStringList());
        QCOMPARE(at.standing(0), Standing::Settled);
    }

    void waitsToBePutOn()
    {
        Place &at = *m_place;
        const EntryId entry = at.save(EntryKind::AddToList, u"zoe"_s, u"a"_s);
        QCOMPARE(at.view.take(), QStringList({u"inserted 0-0"_s}));
        QCOMPARE(at.since(0), u"waiting to be put on it"_s);
        QCOMPARE(at.model.index(0).data(Qt::AccessibleTextRole).toString(),
                 u"a, waiting to be put on it"_s);
        // Done, the row stays where it is.
        at.put(u"zoe"_s, u"a"_s, true);
        at.desk.journal.finish({entry}, {});
        QVERIFY(!at.view.take().contains(u"removed 0-0"_s));
        QCOMPARE(at.standing(0), Standing::Settled);
        QVERIFY(at.view.isUpToDate());
        // Put on and taken off again before either was sent, it is not there in the end.
        at.save(EntryKind::AddToList, u"zoe"_s, u"c"_s);
        at.save(EntryKind::RemoveFromList, u"zoe"_s, u"c"_s);
        QCOMPARE(at.since(1), u"waiting to be taken off it"_s);
    }
};

QTEST_GUILESS_MAIN(TestMembershipModel)
#include "tst_membershipmodel.moc"
