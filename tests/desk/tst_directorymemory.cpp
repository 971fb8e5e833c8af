#include "desk/DeskFixture.h"
#include "store/DirectoryDatabase.h"
#include "store/People.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The directory and the list book across runs: what the file knew and what was met before it was
/// read come together, in memory and on disk.
class TestDirectoryMemory : public QObject
{
    Q_OBJECT

private:
    /// One run of the program.
    struct Run {
        explicit Run(const QString &file) : store(file) {}

        DirectoryStore store;
        Directory directory{store};
        ListBook book{store};

        QStringList ids() const
        {
            QStringList ids;
            for (int row = 0; row < directory.count(); ++row)
                ids.append(directory.at(row).id.value);
            return ids;
        }
        QString name(const QString &id) const
        {
            const auto contact = directory.contact({id});
            return contact ? contact->name() : u"nobody"_s;
        }
    };

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"directory.sqlite"_s); }
    std::unique_ptr<Run> run() const { return std::make_unique<Run>(file()); }

    /// The file as an earlier run left it: three contacts and a list.
    bool earlierRun()
    {
        DirectoryDatabase database;
        Contact early = people::named(u"early"_s, u"Early"_s);
        early[ContactField::Email] = people::known(u"early@example.com"_s);
        return database.open(file()) &&
               database.write(StoredContact{people::named(u"never"_s, u"Never"_s), {}}) &&
               database.write(StoredContact{early, people::moment(1)}) &&
               database.write(
                   StoredContact{people::named(u"late"_s, u"Late"_s), people::moment(2)}) &&
               database.write(ContactList{{u"list"_s}, u"Newsletter"_s}) &&
               database.write({u"late"_s}, Membership{{u"list"_s}, true, people::moment(5)});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(earlierRun());
    }

    void lastOpenedFirst()
    {
        const auto now = run();
        const QSignalSpy loaded(&now->directory, &Directory::loaded);
        QSignalSpy about(&now->directory, &Directory::aboutToInsert);
        QVERIFY(!now->directory.isLoaded());
        QTRY_VERIFY(now->directory.isLoaded());
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(about.size(), 1);
        QCOMPARE(about.at(0), QVariantList({0, 2}));
        QCOMPARE(now->ids(), QStringList({u"late"_s, u"early"_s, u"never"_s}));
    }

    void thisRunsStandFirst()
    {
        const auto now = run();
        now->directory.learn(people::named(u"first"_s, u"First"_s));
        now->directory.learn(people::named(u"second"_s, u"Second"_s));
        QSignalSpy about(&now->directory, &Directory::aboutToInsert);
        QTRY_VERIFY(now->directory.isLoaded());
        QCOMPARE(about.size(), 1);
        QCOMPARE(about.at(0), QVariantList({2, 4}));
        now->directory.learn(people::named(u"third"_s, u"Third"_s));
        const QStringList expected{u"third"_s, u"second"_s, u"first"_s,
                                   u"late"_s,  u"early"_s,  u"never"_s};
        QCOMPARE(now->ids(), expected);
        now->directory.markOpened({u"never"_s}, people::moment(9));
        QCOMPARE(now->ids(), expected);
    }

    void openedInThisRunStandsFirstInTheNext()
    {
        {
            const auto now = run();
            QTRY_VERIFY(now->directory.isLoaded());
            now->directory.markOpened({u"never"_s}, people::moment(9));
        }
        const auto next = run();
        QTRY_VERIFY(next->directory.isLoaded());
        QCOMPARE(next->ids(), QStringList({u"never"_s, u"late"_s, u"early"_s}));
    }

    void metBeforeTheFileWasRead()
    {
        const auto now = run();
        now->directory.learn(people::named(u"early"_s, u"Newer"_s));
        QVERIFY(now->directory.contact({u"early"_s}));
        const QSignalSpy changed(&now->directory, &Directory::changed);
        QTRY_VERIFY(now->directory.isLoaded());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toInt(), 0);
        // What was heard now is newer; what only the file knew is added to it.
        QCOMPARE(now->name(u"early"_s), u"Newer"_s);
        QCOMPARE(now->directory.contact({u"early"_s}).value()[ContactField::Email].text(),
                 u"early@example.com"_s);
        QCOMPARE(now->ids(), QStringList({u"early"_s, u"late"_s, u"never"_s}));
    }

    void metBeforeTheFileWasReadAndKept()
    {
        {
            const auto now = run();
            // As the service answers by its reference: an id and what it was asked by.
            Contact answer = people::contact(u"early"_s);
            answer[ContactField::PhoneNumber] = people::known(u"+31612345678"_s, 7);
            now->directory.learn(answer);
            QTRY_VERIFY(now->directory.isLoaded());
        }
        const auto next = run();
        QTRY_VERIFY(next->directory.isLoaded());
        const auto kept = next->directory.contact({u"early"_s});
        QVERIFY(kept);
        QCOMPARE(kept.value()[ContactField::PhoneNumber].text(), u"+31612345678"_s);
        QCOMPARE(kept->name(), u"Early"_s);
        QCOMPARE(kept.value()[ContactField::Email].text(), u"early@example.com"_s);
        // It wasn't opened meanwhile.
        QCOMPARE(next->ids(), QStringList({u"late"_s, u"early"_s, u"never"_s}));
    }

    void openedBeforeTheFileWasReadAndKept()
    {
        {
            const auto now = run();
            now->directory.learn(people::contact(u"early"_s));
            now->directory.markOpened({u"early"_s}, people::moment(9));
            QTRY_VERIFY(now->directory.isLoaded());
        }
        const auto next = run();
        QTRY_VERIFY(next->directory.isLoaded());
        QCOMPARE(next->name(u"early"_s), u"Early"_s);
        QCOMPARE(next->ids().first(), u"early"_s);
    }

    void listNameSurvivesANamelessListMetBeforeTheFileWasRead()
    {
        {
            const auto now = run();
            now->book.learn(ContactList{{u"list"_s}, {}});
            QTRY_VERIFY(now->directory.isLoaded());
            QCOMPARE(now->book.list({u"list"_s})->name, u"Newsletter"_s);
        }
        const auto next = run();
        QTRY_VERIFY(next->directory.isLoaded());
        QCOMPARE(next->book.list({u"list"_s})->name, u"Newsletter"_s);
    }

    void newerListNameStays()
    {
        {
            const auto now = run();
            now->book.learn(ContactList{{u"list"_s}, u"Renamed"_s});
            QTRY_VERIFY(now->directory.isLoaded());
            QCOMPARE(now->book.list({u"list"_s})->name, u"Renamed"_s);
        }
        const auto next = run();
        QTRY_VERIFY(next->directory.isLoaded());
        QCOMPARE(next->book.list({u"list"_s})->name, u"Renamed"_s);
    }

    void newerMembershipStays()
    {
        const auto now = run();
        now->book.learn({u"late"_s}, Membership{{u"list"_s}, false, people::moment(6)});
        QTRY_VERIFY(now->directory.isLoaded());
        QCOMPARE(now->book.memberships({u"late"_s}),
                 QList<Membership>({{{u"list"_s}, false, people::moment(6)}}));
    }

    void membershipOfTheSameMomentStays()
    {
        const auto now = run();
        now->book.learn({u"late"_s}, Membership{{u"list"_s}, false, people::moment(5)});
        QTRY_VERIFY(now->directory.isLoaded());
        QCOMPARE(now->book.memberships({u"late"_s}).value(0).isMember, false);
    }

    void everythingIsThereInTheNextRun()
    {
        {
            const auto now = run();
            QTRY_VERIFY(now->directory.isLoaded());
            now->directory.learn(people::named(u"new"_s, u"New"_s));
            now->book.learn(ContactList{{u"other"_s}, u"Klanten"_s});
            now->book.learn({u"new"_s}, Membership{{u"other"_s}, true, people::moment(7)});
            now->book.learn({u"late"_s}, Membership{{u"list"_s}, false, people::moment(8)});
        }
        const auto next = run();
        QTRY_VERIFY(next->directory.isLoaded());
        QCOMPARE(next->name(u"new"_s), u"New"_s);
        QCOMPARE(next->book.lists(), QList<ContactList>({{{u"other"_s}, u"Klanten"_s},
                                                         {{u"list"_s}, u"Newsletter"_s}}));
        QCOMPARE(next->book.memberships({u"new"_s}),
                 QList<Membership>({{{u"other"_s}, true, people::moment(7)}}));
        QCOMPARE(next->book.memberships({u"late"_s}),
                 QList<Membership>({{{u"list"_s}, false, people::moment(8)}}));
    }
};

QTEST_GUILESS_MAIN(TestDirectoryMemory)
#include "tst_directorymemory.moc"
