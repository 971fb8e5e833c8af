#include "desk/Directory.h"
#include "desk/Drafts.h"
#include "models/ContactListModel.h"
#include "models/ListeningView.h"
#include "store/DirectoryDatabase.h"
#include "store/DirectoryStore.h"
#include "store/People.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The contacts that this desk has met, as rows.
class TestContactListModel : public QObject
{
    Q_OBJECT

private:
    struct Place {
        explicit Place(const QTemporaryDir &folder) : store(folder.filePath(u"directory.sqlite"_s))
        {
        }

        DirectoryStore store;
        Directory directory{store};
        Drafts drafts;
        ContactListModel model{directory, drafts};
        ListeningView view{model,
                           {Qt::DisplayRole, ContactListModel::IdRole,
                            ContactListModel::SubtitleRole, ContactListModel::UnsavedRole,
                            Qt::AccessibleTextRole}};

        QVariant at(int row, int role) const { return model.index(row).data(role); }
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Place> m_place;

    static Contact whole()
    {
        Contact contact = people::named(u"zoe"_s, u"Zoë"_s);
        contact[ContactField::LastName] = people::known(u"Bos"_s);
        contact[ContactField::PhoneNumber] = people::known(u"+31612345678"_s);
        contact[ContactField::Email] = people::known(u"zoe@example.com"_s);
        return contact;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_place = std::make_unique<Place>(*m_folder);
        QTRY_VERIFY(m_place->directory.isLoaded());
    }

    void cleanup() { m_place.reset(); }

    void insertedAndChanged()
    {
        Place &at = *m_place;
        QCOMPARE(at.model.rowCount(), 0);
        at.directory.learn(people::contact(u"zoe"_s));
        at.directory.learn(people::named(u"bo"_s, u"Bo"_s));
        QCOMPARE(at.view.take(), QStringList({u"inserted 0-0"_s, u"inserted 0-0"_s}));
        QCOMPARE(at.view.texts(), QStringList({u"Bo"_s, u"zoe"_s}));
        at.directory.learn(whole());
        QCOMPARE(at.view.take(), QStringList({u"changed 1-1"_s}));
        QCOMPARE(at.view.texts(), QStringList({u"Bo"_s, u"Zoë Bos"_s}));
        QVERIFY(at.view.isUpToDate());
    }

    void inWords_data()
    {
        QTest::addColumn<QList<ContactField>>("fields");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("subtitle");
        QTest::addColumn<QString>("sentence");
        using enum ContactField;
        QTest::newRow("whole") << QList{FirstName, LastName, PhoneNumber, Email} << u"Zoë Bos"_s
                               << u"+31 6 12345678"_s << u"Zoë Bos, +31 6 12345678"_s;
        QTest::newRow("no number") << QList{FirstName, Email} << u"Zoë"_s << u"zoe@example.com"_s
                                   << u"Zoë, zoe@example.com"_s;
        QTest::newRow("no name") << QList{PhoneNumber, Email} << u"+31 6 12345678"_s
                                 << u"zoe@example.com"_s << u"+31 6 12345678, zoe@example.com"_s;
        QTest::newRow("only a name") << QList{LastName} << u"Bos"_s << QString() << u"Bos"_s;
        QTest::newRow("only a number")
            << QList{PhoneNumber} << u"+31 6 12345678"_s << QString() << u"+31 6 12345678"_s;
        QTest::newRow("nothing") << QList<ContactField>() << u"zoe"_s << QString() << u"zoe"_s;
    }

    void inWords()
    {
        QFETCH(const QList<ContactField>, fields);
        QFETCH(const QString, title);
        QFETCH(const QString, subtitle);
        QFETCH(const QString, sentence);
        Contact contact = people::contact(u"zoe"_s);
        for (const ContactField field : fields)
            contact[field] = whole()[field];
        Place &at = *m_place;
        at.directory.learn(contact);
        QCOMPARE(at.at(0, Qt::DisplayRole).toString(), title);
        QCOMPARE(at.at(0, ContactListModel::SubtitleRole).toString(), subtitle);
        QCOMPARE(at.at(0, Qt::AccessibleTextRole).toString(), sentence);
        QCOMPARE(at.at(0, ContactListModel::IdRole).toString(), u"zoe"_s);
    }

    void onlyAnAddressIsSaidOnce()
    {
        Contact contact = people::contact(u"zoe"_s);
        contact[ContactField::Email] = people::known(u"zoe@example.com"_s);
        Place &at = *m_place;
        at.directory.learn(contact);
        QCOMPARE(at.at(0, Qt::DisplayRole).toString(), u"zoe@example.com"_s);
        QCOMPARE(at.at(0, ContactListModel::SubtitleRole).toString(), QString());
        QCOMPARE(at.at(0, Qt::AccessibleTextRole).toString(), u"zoe@example.com"_s);
    }

    void unsavedMark()
    {
        Place &at = *m_place;
        at.directory.learn(people::named(u"zoe"_s, u"Zoë"_s));
        at.directory.learn(people::named(u"bo"_s, u"Bo"_s));
        at.view.take();
        QCOMPARE(at.at(1, ContactListModel::UnsavedRole).toBool(), false);
        at.drafts.setChange({u"zoe"_s}, people::renaming(u"Zoé"_s));
        QCOMPARE(at.view.take(), QStringList({u"changed 1-1"_s}));
        QCOMPARE(at.at(1, ContactListModel::UnsavedRole).toBool(), true);
        QCOMPARE(at.at(1, Qt::AccessibleTextRole).toString(), u"Zoë, with unsaved changes"_s);
        QCOMPARE(at.at(0, ContactListModel::UnsavedRole).toBool(), false);
        QVERIFY(at.view.isUpToDate());
        at.drafts.setChange({u"zoe"_s}, {});
        QCOMPARE(at.view.take(), QStringList({u"changed 1-1"_s}));
        QCOMPARE(at.at(1, ContactListModel::UnsavedRole).toBool(), false);
        QCOMPARE(at.at(1, Qt::AccessibleTextRole).toString(), u"Zoë"_s);
        // Of somebody who isn't in the directory there is no row to mark.
        at.drafts.setChange({u"nobody"_s}, people::renaming(u"N"_s));
        QCOMPARE(at.view.take(), QStringList());
    }

    void rowsAndIds()
    {
        Place &at = *m_place;
        at.directory.learn(people::contact(u"zoe"_s));
        at.directory.learn(people::contact(u"bo"_s));
        QCOMPARE(at.model.indexOf({u"zoe"_s}).row(), 1);
        QCOMPARE(at.model.idAt(at.model.index(1)).value, u"zoe"_s);
        QVERIFY(!at.model.indexOf({u"nobody"_s}).isValid());
        QVERIFY(at.model.idAt({}).isEmpty());
        QCOMPARE(at.at(0, Qt::DecorationRole), QVariant());
    }

    void fileIsReadWhileThereAreRows()
    {
        m_place.reset();
        {
            DirectoryDatabase database;
            QVERIFY(database.open(m_folder->filePath(u"directory.sqlite"_s)));
            for (int i = 0; i < 20; ++i) {
                QVERIFY(database.write(StoredContact{
                    people::named(QString::number(i), u"Contact %1"_s.arg(i)), people::moment(i)}));
            }
        }
        Place at(*m_folder);
        at.directory.learn(people::contact(u"new"_s));
        at.directory.learn(people::contact(u"7"_s));
        at.drafts.setChange({u"3"_s}, people::renaming(u"Typed"_s));
        at.view.take();
        QTRY_VERIFY(at.directory.isLoaded());
        // The one that was met already is completed where it stands.
        QCOMPARE(at.view.take(), QStringList({u"changed 0-0"_s, u"inserted 2-20"_s}));
        QVERIFY(at.view.isUpToDate());
        QCOMPARE(at.view.texts().mid(0, 4),
                 QStringList({u"Contact 7"_s, u"new"_s, u"Contact 19"_s, u"Contact 18"_s}));
        QVERIFY(at.model.indexOf({u"3"_s}).data(ContactListModel::UnsavedRole).toBool());
    }

    void whateverHappens()
    {
        Place &at = *m_place;
        QRandomGenerator random(20'261'120);
        for (int round = 0; round < 400; ++round) {
            const QString id = QString::number(random.bounded(60));
            if (random.bounded(3) == 0)
                at.drafts.setChange({id}, random.bounded(2) == 0 ? ContactChange()
                                                                 : people::renaming(u"x"_s));
            else
                at.directory.learn(people::named(id, u"Contact %1"_s.arg(round)));
            QVERIFY(at.view.isUpToDate());
        }
        QVERIFY(at.model.rowCount() > 30);
    }
};

QTEST_GUILESS_MAIN(TestContactListModel)
#include "tst_contactlistmodel.moc"
