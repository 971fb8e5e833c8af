#include "server/DatabaseFile.h"
#include "store/DirectoryDatabase.h"
#include "store/DirectoryStore.h"
#include "store/People.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The directory file behind a thread of its own.
class TestDirectoryStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const QString &name = u"directory.sqlite"_s) const
    {
        return m_folder->filePath(name);
    }

    static DirectorySnapshot read(const QString &file)
    {
        DirectoryDatabase database;
        if (!database.open(file))
            return {};
        const auto snapshot = database.read();
        return snapshot ? *snapshot : DirectorySnapshot();
    }

    static StoredContact stored(int number, const QString &name)
    {
        return {people::named(QString::number(number), name), people::moment(number)};
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void loadedArrivesOnItsThread()
    {
        {
            DirectoryDatabase database;
            QVERIFY(database.open(file()));
            QVERIFY(database.write(stored(1, u"Zoë"_s)));
            QVERIFY(database.write(ContactList{{u"l"_s}, u"List"_s}));
            QVERIFY(database.write({u"1"_s}, Membership{{u"l"_s}, true, people::moment()}));
        }
        DirectoryStore store(file());
        DirectorySnapshot snapshot;
        QThread *thread = nullptr;
        int times = 0;
        connect(
            &store, &DirectoryStore::loaded, &store,
            [&](const DirectorySnapshot &loaded) {
                snapshot = loaded;
                thread = QThread::currentThread();
                ++times;
            },
            Qt::DirectConnection);
        QCOMPARE(times, 0);
        QTRY_COMPARE(times, 1);
        QCOMPARE(thread, QThread::currentThread());
        QCOMPARE(snapshot.contacts.size(), 1);
        QVERIFY(people::same(snapshot.contacts.first().contact, stored(1, u"Zoë"_s).contact));
        QCOMPARE(snapshot.lists, QList<ContactList>({{{u"l"_s}, u"List"_s}}));
        QCOMPARE(snapshot.memberships.value({u"1"_s}).size(), 1);
    }

    void loadedHoldsNothingOfWhatIsSavedAfterwards()
    {
        DirectoryStore store(file());
        QSignalSpy loaded(&store, &DirectoryStore::loaded);
        store.save(stored(1, u"Zoë"_s));
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(loaded.at(0).at(0).value<DirectorySnapshot>().contacts.size(), 0);
    }

    void endsOnlyWhenEverythingIsWritten()
    {
        constexpr int many = 200;
        {
            DirectoryStore store(file());
            for (int i = 0; i < many; ++i) {
                store.save(stored(i, u"Contact %1"_s.arg(i)));
                store.save({QString::number(i)},
                           Membership{{u"l"_s}, i % 2 == 0, people::moment(i)});
            }
            store.save(ContactList{{u"l"_s}, u"List"_s});
        }
        const DirectorySnapshot snapshot = read(file());
        QCOMPARE(snapshot.contacts.size(), many);
        QCOMPARE(snapshot.memberships.size(), many);
        QCOMPARE(snapshot.lists.size(), 1);
        for (int i = 0; i < many; ++i) {
            const StoredContact &contact = snapshot.contacts.at(many - 1 - i);
            QCOMPARE(contact.contact.name(), u"Contact %1"_s.arg(i));
            QCOMPARE(contact.lastOpened, people::moment(i));
        }
    }

    void savesInOrder()
    {
        {
            DirectoryStore store(file());
            for (int i = 0; i <= 50; ++i) {
                store.save(stored(7, QString::number(i)));
                store.save(ContactList{{u"l"_s}, QString::number(i)});
                store.save({u"7"_s}, Membership{{u"l"_s}, i % 2 == 0, people::moment(i)});
            }
        }
        const DirectorySnapshot snapshot = read(file());
        QCOMPARE(snapshot.contacts.size(), 1);
        QCOMPARE(snapshot.contacts.first().contact.name(), u"50"_s);
        QCOMPARE(snapshot.lists.first().name, u"50"_s);
        QCOMPARE(snapshot.memberships.value({u"7"_s}),
                 QList<Membership>({{{u"l"_s}, true, people::moment(50)}}));
    }

    void savingIsCarriedOutElsewhere()
    {
        // A writer that holds the file keeps the store waiting, and not whoever saves.
        QVERIFY(DirectoryDatabase().open(file()));
        DirectoryStore store(file());
        QSignalSpy loaded(&store, &DirectoryStore::loaded);
        QSignalSpy failed(&store, &DirectoryStore::failed);
        QTRY_COMPARE(loaded.size(), 1);
        const DatabaseFile beside(file());
        beside.run(u"BEGIN IMMEDIATE"_s);
        store.save(stored(1, u"Zoë"_s));
        QCOMPARE(beside.value(u"SELECT count(*) FROM contact"_s).toInt(), 0);
        beside.run(u"COMMIT"_s);
        QTRY_COMPARE(beside.value(u"SELECT count(*) FROM contact"_s).toInt(), 1);
        QCOMPARE(failed.size(), 0);
    }

    void failureOfOpeningIsTold()
    {
        QFile garbage(file());
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write(QByteArray(5000, 'x'));
        garbage.close();
        DirectoryStore store(file());
        QSignalSpy failed(&store, &DirectoryStore::failed);
        const QSignalSpy loaded(&store, &DirectoryStore::loaded);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Failure>().kind, FailureKind::Storage);
        QCOMPARE(loaded.size(), 0);
    }

    void goesOnAfterAFailure()
    {
        DirectoryStore store(file());
        QSignalSpy loaded(&store, &DirectoryStore::loaded);
        QSignalSpy failed(&store, &DirectoryStore::failed);
        QTRY_COMPARE(loaded.size(), 1);
        const DatabaseFile beside(file());
        beside.run(u"DROP TABLE list"_s);
        store.save(ContactList{{u"l"_s}, u"List"_s});
        store.save(stored(1, u"Zoë"_s));
        store.save(ContactList{{u"m"_s}, u"List"_s});
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(failed.at(1).at(0).value<Failure>().kind, FailureKind::Storage);
        QCOMPARE(beside.value(u"SELECT count(*) FROM contact"_s).toInt(), 1);
    }

    void endsAtOnceWhenNothingCanBeWritten()
    {
        // Its answers find nobody any more.
        DirectoryStore store(u"/proc/contactdesk/directory.sqlite"_s);
        const QSignalSpy failed(&store, &DirectoryStore::failed);
        for (int i = 0; i < 50; ++i)
            store.save(stored(i, u"Zoë"_s));
        QCOMPARE(failed.size(), 0);
    }

    void twoAtOnce()
    {
        {
            DirectoryStore one(file(u"one/directory.sqlite"_s));
            DirectoryStore other(file(u"other/directory.sqlite"_s));
            QSignalSpy oneLoaded(&one, &DirectoryStore::loaded);
            QSignalSpy otherLoaded(&other, &DirectoryStore::loaded);
            for (int i = 0; i < 30; ++i) {
                one.save(stored(i, u"one"_s));
                other.save(stored(i, u"other"_s));
            }
            QTRY_COMPARE(oneLoaded.size(), 1);
            QTRY_COMPARE(otherLoaded.size(), 1);
        }
        for (const QString &name : {u"one"_s, u"other"_s}) {
            const DirectorySnapshot snapshot = read(file(name + u"/directory.sqlite"_s));
            QCOMPARE(snapshot.contacts.size(), 30);
            for (const StoredContact &contact : snapshot.contacts)
                QCOMPARE(contact.contact.name(), name);
        }
    }

    void twoOnOneNewFile()
    {
        // Two windows of a first start: both find the file missing, one of them makes it.
        for (int round = 0; round < 10; ++round) {
            const QString shared = file(u"shared %1.sqlite"_s.arg(round));
            DirectoryStore one(shared);
            DirectoryStore other(shared);
            QSignalSpy oneLoaded(&one, &DirectoryStore::loaded);
            QSignalSpy otherLoaded(&other, &DirectoryStore::loaded);
            const QSignalSpy failed(&one, &DirectoryStore::failed);
            const QSignalSpy otherFailed(&other, &DirectoryStore::failed);
            QTRY_COMPARE(oneLoaded.size(), 1);
            QTRY_COMPARE(otherLoaded.size(), 1);
            QCOMPARE(failed.size() + otherFailed.size(), 0);
        }
    }

    void oneAfterAnother()
    {
        for (int run = 0; run < 5; ++run) {
            DirectoryStore store(file());
            QSignalSpy loaded(&store, &DirectoryStore::loaded);
            QTRY_COMPARE(loaded.size(), 1);
            QCOMPARE(loaded.at(0).at(0).value<DirectorySnapshot>().contacts.size(), run);
            store.save(stored(run, u"Zoë"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestDirectoryStore)
#include "tst_directorystore.moc"
