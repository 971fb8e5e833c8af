#include "server/DatabaseFile.h"
#include "store/DirectoryDatabase.h"
#include "store/People.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The directory file on a real disk, written, closed and read again.
class TestDirectoryDatabase : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DirectoryDatabase> m_database;

    QString file() const { return m_folder->filePath(u"desk/directory.sqlite"_s); }

    bool reopen()
    {
        m_database.reset();
        m_database = std::make_unique<DirectoryDatabase>();
        const auto opened = m_database->open(file());
        if (!opened)
            qWarning() << opened.error().serviceWords;
        return opened.has_value();
    }

    /// As the file holds it after the program has ended.
    DirectorySnapshot readLater()
    {
        if (!reopen())
            return {};
        const auto snapshot = m_database->read();
        return snapshot ? *snapshot : DirectorySnapshot();
    }

    static QStringList ids(const DirectorySnapshot &snapshot)
    {
        QStringList ids;
        for (const StoredContact &stored : snapshot.contacts)
            ids.append(stored.contact.id.value);
        return ids;
    }

    static int mode(const QString &path)
    {
        struct stat found = {};
        return stat(QFile::encodeName(path).constData(), &found) == 0
                   ? static_cast<int>(found.st_mode & 07777)
                   : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(reopen());
    }

    void cleanup()
    {
        m_database.reset();
        QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
    }

    void newFileIsEmpty()
    {
        const auto snapshot = m_database->read();
        QVERIFY(snapshot);
        QCOMPARE(snapshot->contacts.size(), 0);
        QCOMPARE(snapshot->lists.size(), 0);
        QCOMPARE(snapshot->memberships.size(), 0);
        QCOMPARE(DatabaseFile(file()).value(u"PRAGMA user_version"_s).toInt(),
                 DirectoryDatabase::schemaVersion);
    }

    void contactRoundTrip()
    {
        Contact contact = people::contact(u"Hn4 / ünïcode '; DROP TABLE contact; --"_s);
        contact[ContactField::FirstName] =
            Field::known(u"Zoë 'O''Hara'"_s, Source::Typed, people::moment(1));
        contact[ContactField::LastName] = Field::empty(Source::Import, people::moment(2));
        contact[ContactField::BotActive] = people::known(false, 3);
        contact[ContactField::DoNotDisturb] = people::known(true, 4);
        contact[ContactField::CreditsUsed] = people::known(7.25, 5);
        contact[ContactField::CreatedAt] = people::known(people::moment(-99'999), 6);
        QVERIFY(m_database->write(StoredContact{contact, people::moment(7)}));

        const DirectorySnapshot snapshot = readLater();
        QCOMPARE(snapshot.contacts.size(), 1);
        QVERIFY(people::same(snapshot.contacts.first().contact, contact));
        QVERIFY(snapshot.contacts.first().contact[ContactField::Email].isUnknown());
        QCOMPARE(snapshot.contacts.first().lastOpened, people::moment(7));
        QCOMPARE(snapshot.contacts.first().lastOpened.timeSpec(), Qt::UTC);
    }

    void contactIsReplaced()
    {
        Contact contact = people::named(u"a"_s, u"Old"_s);
        contact[ContactField::Email] = people::known(u"old@example.com"_s);
        QVERIFY(m_database->write(StoredContact{contact, {}}));
        const Contact newer = people::named(u"a"_s, u"New"_s);
        QVERIFY(m_database->write(StoredContact{newer, {}}));
        const DirectorySnapshot snapshot = readLater();
        QCOMPARE(snapshot.contacts.size(), 1);
        QVERIFY(people::same(snapshot.contacts.first().contact, newer));
    }

    void lastOpenedStaysUnlessGiven()
    {
        const Contact contact = people::named(u"a"_s, u"Zoë"_s);
        QVERIFY(m_database->write(StoredContact{contact, {}}));
        QVERIFY(!readLater().contacts.first().lastOpened.isValid());
        QVERIFY(m_database->write(StoredContact{contact, people::moment(1)}));
        QVERIFY(m_database->write(StoredContact{people::named(u"a"_s, u"New"_s), {}}));
        const DirectorySnapshot snapshot = readLater();
        QCOMPARE(snapshot.contacts.first().lastOpened, people::moment(1));
        QCOMPARE(snapshot.contacts.first().contact.name(), u"New"_s);
        QVERIFY(m_database->write(StoredContact{contact, people::moment(2)}));
        QCOMPARE(readLater().contacts.first().lastOpened, people::moment(2));
    }

    void lastOpenedFirst()
    {
        const auto write = [this](const QString &id, const QDateTime &opened) {
            return m_database->write(StoredContact{people::contact(id), opened}).has_value();
        };
        QVERIFY(write(u"never b"_s, {}));
        QVERIFY(write(u"early"_s, people::moment(0)));
        QVERIFY(write(u"never a"_s, {}));
        QVERIFY(write(u"late"_s, people::moment(0).addMSecs(1)));
        QCOMPARE(ids(readLater()),
                 QStringList({u"late"_s, u"early"_s, u"never a"_s, u"never b"_s}));
        QVERIFY(write(u"never b"_s, people::moment(5)));
        QCOMPARE(ids(readLater()).first(), u"never b"_s);
    }

    void lists()
    {
        QVERIFY(m_database->write(ContactList{{u"2"_s}, u"Newsletter"_s}));
        QVERIFY(m_database->write(ContactList{{u"1"_s}, u"Klanten"_s}));
        // A name that isn't there may be null or "" in memory; the file has one kind of it.
        QVERIFY(m_database->write(ContactList{{u"4"_s}, QString()}));
        QVERIFY(m_database->write(ContactList{{u"3"_s}, u""_s}));
        QVERIFY(m_database->write(ContactList{{u"2"_s}, u"قائمة"_s}));
        QCOMPARE(readLater().lists, QList<ContactList>({{{u"3"_s}, u""_s},
                                                        {{u"4"_s}, u""_s},
                                                        {{u"1"_s}, u"Klanten"_s},
                                                        {{u"2"_s}, u"قائمة"_s}}));
    }

    void memberships()
    {
        const ContactId zoe{u"zoe"_s};
        const ContactId bo{u"bo"_s};
        const Membership late{{u"list a"_s}, true, people::moment(9)};
        const Membership early{{u"list b"_s}, true, people::moment(1)};
        const Membership left{{u"list b"_s}, false, people::moment(3)};
        QVERIFY(m_database->write(zoe, late));
        QVERIFY(m_database->write(zoe, early));
        QVERIFY(m_database->write(bo, early));
        // A later word about the same list takes the place of the earlier one.
        QVERIFY(m_database->write(zoe, left));
        const DirectorySnapshot snapshot = readLater();
        QCOMPARE(snapshot.memberships.size(), 2);
        QCOMPARE(snapshot.memberships.value(zoe), QList<Membership>({left, late}));
        QCOMPARE(snapshot.memberships.value(bo), QList<Membership>({early}));
    }

    void onlyItsOwnerReadsIt()
    {
        QVERIFY(m_database->write(StoredContact{people::contact(u"a"_s), {}}));
        QCOMPARE(mode(m_folder->filePath(u"desk"_s)), 0700);
        QCOMPARE(mode(file()), 0600);
        // What SQLite keeps beside it holds the same people.
        QCOMPARE(mode(file() + u"-wal"_s), 0600);
        QCOMPARE(mode(file() + u"-shm"_s), 0600);
    }

    void rightsOfOthersAreTaken()
    {
        m_database.reset();
        const QByteArray folder = QFile::encodeName(m_folder->filePath(u"desk"_s));
        QCOMPARE(chmod(folder.constData(), 0755), 0);
        QCOMPARE(chmod(QFile::encodeName(file()).constData(), 0664), 0);
        QVERIFY(reopen());
        QCOMPARE(mode(m_folder->filePath(u"desk"_s)), 0700);
        QCOMPARE(mode(file()), 0600);
    }

    void writableAgainAfterBeingReadOnly()
    {
        // The owner's own file and folder, put back from a backup that took the right to write.
        QVERIFY(m_database->write(ContactList{{u"1"_s}, u"Kept"_s}));
        m_database.reset();
        QCOMPARE(chmod(QFile::encodeName(file()).constData(), 0400), 0);
        QCOMPARE(chmod(QFile::encodeName(m_folder->filePath(u"desk"_s)).constData(), 0500), 0);
        QVERIFY(reopen());
        QVERIFY(m_database->write(ContactList{{u"2"_s}, u"New"_s}));
        QCOMPARE(readLater().lists.size(), 2);
    }

    void twoReadersOfOneFile()
    {
        DirectoryDatabase other;
        QVERIFY(other.open(file()));
        QVERIFY(m_database->write(StoredContact{people::contact(u"a"_s), {}}));
        QVERIFY(other.write(StoredContact{people::contact(u"b"_s), {}}));
        const auto snapshot = m_database->read();
        QVERIFY(snapshot);
        QCOMPARE(ids(*snapshot), QStringList({u"a"_s, u"b"_s}));
    }

    void brokenRowsAreReadAsFarAsTheyGo()
    {
        QVERIFY(m_database->write(StoredContact{people::named(u"good"_s, u"Zoë"_s), {}}));
        m_database.reset();
        {
            const DatabaseFile beside(file());
            beside.run(u"INSERT INTO contact VALUES ('junk', 'no JSON', 'not a time')"_s);
            beside.run(u"INSERT INTO contact VALUES ('blob', x'00ff7b', NULL)"_s);
            beside.run(u"INSERT INTO membership VALUES ('good', 'list', 'maybe', 'soon')"_s);
        }
        const DirectorySnapshot snapshot = readLater();
        QCOMPARE(snapshot.contacts.size(), 3);
        for (const StoredContact &stored : snapshot.contacts) {
            const bool good = stored.contact.id.value == u"good"_s;
            QCOMPARE(stored.contact.name(), good ? u"Zoë"_s : QString());
        }
        QCOMPARE(snapshot.memberships.value({u"good"_s}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDirectoryDatabase)
#include "tst_directorydatabase.moc"
