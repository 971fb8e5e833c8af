#include "store/Beside.h"
#include "store/StoreUser.h"

#include <QTemporaryDir>
#include <QThread>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The directory as the rest of the program uses it: what is written is there again later.
class TestDirectoryStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const QString &name = u"desk/directory.sqlite"_s) const
    {
        return m_folder->filePath(name);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void newFileIsEmpty()
    {
        StoreUser user(file());
        QVERIFY(user.isReady());
        QCOMPARE(user.news().contacts, 0);
        QCOMPARE(user.news().lists.size(), 0);
        QVERIFY(!user.news().isReadOnly);
        QVERIFY(!user.news().rescue);
        QVERIFY(!user.fetch(u"a"_s));
        QCOMPARE(user.search(u""_s).total, 0);
        QCOMPARE(user.failed.size(), 0);
        QCOMPARE(beside::File(file()).number("PRAGMA user_version"), 2);
    }

    void contactRoundTrip()
    {
        Contact contact = people::contact(u"Hn4 / ünïcode '; DROP TABLE contact; --"_s);
        contact[ContactField::FirstName] =
            Field::known(u"Zoë 'O''Hara'"_s, Source::Typed, people::moment(1));
        contact[ContactField::LastName] = Field::empty(Source::Import, people::moment(2));
        contact[ContactField::BotActive] = people::known(false, 3);
        contact[ContactField::CreditsUsed] = people::known(7.25, 5);
        contact[ContactField::CreatedAt] = people::known(people::moment(-99'999), 6);
        {
            StoreUser user(file());
            user.store.learn(contact);
            user.store.markOpened(contact.id, people::moment(7));
        }
        StoreUser user(file());
        const auto stored = user.fetch(contact.id.value);
        QVERIFY(stored);
        QVERIFY(people::same(stored->contact, contact));
        QVERIFY(stored->contact[ContactField::Email].isUnknown());
        QCOMPARE(stored->lastOpened, people::moment(7));
        QCOMPARE(stored->lastOpened.timeSpec(), Qt::UTC);
        QVERIFY(!stored->tags);
        QCOMPARE(stored->memberships.size(), 0);
        QVERIFY(!user.conversation(contact.id.value));
        QCOMPARE(user.news().contacts, 1);
    }

    void learningOverwritesOnlyWhatIsTold()
    {
        StoreUser user(file());
        Contact contact = people::named(u"a"_s, u"Old"_s);
        contact[ContactField::Email] = people::known(u"old@example.com"_s);
        QVERIFY(user.learn(contact));
        user.store.markOpened({u"a"_s}, people::moment(3));
        QVERIFY(user.learn(people::named(u"a"_s, u"New"_s)));
        const auto stored = user.fetch(u"a"_s);
        QCOMPARE(stored->contact.name(), u"New"_s);
        QCOMPARE(stored->contact[ContactField::Email].text(), u"old@example.com"_s);
        QCOMPARE(stored->lastOpened, people::moment(3));
        // An answer with nothing but the id takes nothing away.
        QVERIFY(user.learn(people::contact(u"a"_s)));
        QCOMPARE(user.fetch(u"a"_s)->contact.name(), u"New"_s);
    }

    void learnedTellsWhatIsInTheFile()
    {
        StoreUser user(file());
        user.store.save(ContactList{{u"l"_s}, u"Newsletter"_s});
        QVERIFY(user.learn(people::named(u"a"_s, u"Zoë"_s)));
        QCOMPARE(user.learned.last().at(0).value<ContactSummary>().firstName, u"Zoë"_s);
        QVERIFY(user.learned.last().at(1).toBool());
        QVERIFY(user.learned.last().at(2).value<ContactId>().isEmpty());
        user.store.saveTags({u"a"_s}, {{u"vip"_s, u"pays"_s}}, people::moment(1));
        user.store.save({u"a"_s}, Membership{{u"l"_s}, true, people::moment(2)});
        user.store.save({u"a"_s}, Membership{{u"nameless"_s}, true, people::moment(3)});
        QTRY_COMPARE(user.learned.size(), 4);
        const auto summary = user.learned.last().at(0).value<ContactSummary>();
        QCOMPARE(summary.tags, QStringList({u"vip"_s}));
        QCOMPARE(summary.lists, QStringList({u"Newsletter"_s, u"nameless"_s}));
        QVERIFY(!user.learned.last().at(1).toBool());
    }

    void aProvisionalContactBecomesTheServices_data()
    {
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("isTheSame");
        QTest::newRow("by number") << u"+31612345678|"_s << u"+31612345678"_s << u""_s << true;
        QTest::newRow("by number, another address")
            << u"+31612345678|a@example.com"_s << u"+31612345678"_s << u"b@example.com"_s << true;
        QTest::newRow("by e-mail")
            << u"|Zoe@Example.com"_s << u"+31612345678"_s << u"zoe@example.com"_s << true;
        QTest::newRow("a shared address is not enough")
            << u"+31600000000|zoe@example.com"_s << u"+31612345678"_s << u"zoe@example.com"_s
            << false;
        QTest::newRow("somebody else") << u"+31600000000|"_s << u"+31612345678"_s << u""_s << false;
    }

    void aProvisionalContactBecomesTheServices()
    {
        QFETCH(const QString, here);
        QFETCH(const QString, number);
        QFETCH(const QString, email);
        QFETCH(const bool, isTheSame);
        const auto put = [](Contact &contact, ContactField field, const QString &text) {
            if (!text.isEmpty())
                contact[field] = people::known(text);
        };
        StoreUser user(file());
        Contact imported = people::contact(u""_s);
        put(imported, ContactField::PhoneNumber, here.section(u'|', 0, 0));
        put(imported, ContactField::Email, here.section(u'|', 1, 1));
        imported[ContactField::ExternalId] =
            Field::known(u"CRM-1"_s, Source::Import, people::moment());
        QCOMPARE(user.insert(QList<Contact>({imported})).progress.added, 1);
        const ContactId former = provisionalIdOf(imported);
        user.store.saveTags(former, {{u"vip"_s, u""_s}}, people::moment());
        user.store.saveConversation(former, Conversation({people::message(u"Hello"_s)}),
                                    people::moment());
        user.store.markOpened(former, people::moment(9));

        Contact service = people::named(u"service"_s, u"Zoë"_s);
        put(service, ContactField::PhoneNumber, number);
        put(service, ContactField::Email, email);
        QVERIFY(user.learn(service));
        QTRY_COMPARE(user.learned.last().at(0).value<ContactSummary>().id.value, u"service"_s);
        QCOMPARE(user.learned.last().at(1).toBool(), !isTheSame);
        QCOMPARE(user.learned.last().at(2).value<ContactId>(), isTheSame ? former : ContactId());
        QCOMPARE(user.fetch(former.value).has_value(), !isTheSame);
        const auto stored = user.fetch(u"service"_s);
        QCOMPARE(stored->contact[ContactField::ExternalId].text(), isTheSame ? u"CRM-1"_s : u""_s);
        QCOMPARE(stored->tags.has_value(), isTheSame);
        QCOMPARE(stored->lastOpened.isValid(), isTheSame);
        QCOMPARE(user.conversation(u"service"_s).has_value(), isTheSame);
    }

    void tags()
    {
        {
            StoreUser user(file());
            user.store.learn(people::named(u"a"_s, u"Zoë"_s));
            user.store.learn(people::named(u"b"_s, u"Bo"_s));
            user.store.saveTags({u"a"_s}, {{u"one"_s, u""_s}, {u"two"_s, u"why"_s}},
                                people::moment());
            user.store.saveTags({u"a"_s}, {{u"two"_s, u"why"_s}, {u"ß"_s, u"👍"_s}},
                                people::moment(5));
            user.store.saveTags({u"b"_s}, {}, people::moment(6));
            user.store.saveTags({u"nobody"_s}, {{u"x"_s, u""_s}}, people::moment(6));
        }
        StoreUser user(file());
        const auto stored = user.fetch(u"a"_s);
        QCOMPARE(*stored->tags, QList<Tag>({{u"two"_s, u"why"_s}, {u"ß"_s, u"👍"_s}}));
        QCOMPARE(stored->tagsAsOf, people::moment(5));
        // None is something else than never told.
        QVERIFY(user.fetch(u"b"_s)->tags);
        QCOMPARE(user.fetch(u"b"_s)->tags->size(), 0);
        QVERIFY(!user.fetch(u"nobody"_s));
    }

    void tagsThatCameWithTheContact()
    {
        StoreUser user(file());
        Contact contact = people::named(u"a"_s, u"Zoë"_s);
        contact.tags = {{{u"vip"_s, u""_s}}};
        QVERIFY(user.learn(contact));
        QCOMPARE(user.fetch(u"a"_s)->tags->first().name, u"vip"_s);
        QCOMPARE(user.fetch(u"a"_s)->tagsAsOf, people::moment());
    }

    void listsAndMemberships()
    {
        const Membership late{{u"list a"_s}, true, people::moment(9)};
        const Membership early{{u"list b"_s}, true, people::moment(1)};
        const Membership left{{u"list b"_s}, false, people::moment(3)};
        {
            StoreUser user(file());
            user.store.learn(people::named(u"zoe"_s, u"Zoë"_s));
            user.store.save({u"zoe"_s}, late);
            user.store.save({u"zoe"_s}, early);
            user.store.save({u"zoe"_s}, left);
            user.store.save(ContactList{{u"2"_s}, u"Newsletter"_s});
            user.store.save(ContactList{{u"1"_s}, u"Klanten"_s});
            user.store.save(ContactList{{u"4"_s}, QString()});
            user.store.save(ContactList{{u"2"_s}, u"Zomer"_s});
            // A name that isn't said doesn't take the known one away.
            user.store.save(ContactList{{u"1"_s}, u""_s});
        }
        StoreUser user(file());
        QCOMPARE(user.fetch(u"zoe"_s)->memberships, QList<Membership>({left, late}));
        QCOMPARE(user.news().lists,
                 QList<ContactList>(
                     {{{u"4"_s}, u""_s}, {{u"1"_s}, u"Klanten"_s}, {{u"2"_s}, u"Zomer"_s}}));
    }

    void findsWhoWasLastSaidToHaveIt()
    {
        StoreUser user(file());
        const auto having = [](const QString &id, const QString &number, const QString &email,
                               int seconds) {
            Contact contact = people::contact(id);
            contact[ContactField::PhoneNumber] = people::known(number, seconds);
            contact[ContactField::Email] = people::known(email, seconds);
            return contact;
        };
        QVERIFY(user.learn(having(u"b"_s, u"+31612345678"_s, u"Shared@Example.com"_s, 5)));
        QVERIFY(user.learn(having(u"a"_s, u"+31612345678"_s, u"shared@example.com"_s, 2)));
        QVERIFY(user.learn(having(u"c"_s, u"+31687654321"_s, u"unknown@unknown.com"_s, 9)));
        QCOMPARE(user.find(u"+31612345678"_s), u"b"_s);
        QCOMPARE(user.find(u"SHARED@example.COM"_s), u"b"_s);
        QCOMPARE(user.find(u"06 87654321"_s), u"c"_s);
        QCOMPARE(user.find(u"+31600000000"_s), u""_s);
        QCOMPARE(user.find(u"nobody@example.com"_s), u""_s);
    }

    void onlyItsOwnerReadsIt()
    {
        StoreUser user(file());
        QVERIFY(user.learn(people::named(u"a"_s, u"Zoë"_s)));
        QCOMPARE(beside::mode(m_folder->filePath(u"desk"_s)), 0700);
        QCOMPARE(beside::mode(file()), 0600);
        // What SQLite keeps beside it holds the same people.
        QCOMPARE(beside::mode(file() + u"-wal"_s), 0600);
        QCOMPARE(beside::mode(file() + u"-shm"_s), 0600);
    }

    void rightsOfOthersAreTaken()
    {
        {
            StoreUser user(file());
        }
        QCOMPARE(chmod(QFile::encodeName(m_folder->filePath(u"desk"_s)).constData(), 0755), 0);
        QCOMPARE(chmod(QFile::encodeName(file()).constData(), 0664), 0);
        StoreUser user(file());
        QVERIFY(user.isOpen());
        QCOMPARE(beside::mode(m_folder->filePath(u"desk"_s)), 0700);
        QCOMPARE(beside::mode(file()), 0600);
    }

    void writableAgainAfterBeingReadOnly()
    {
        // The owner's own file and folder, put back from a backup that took the right to write.
        {
            StoreUser user(file());
        }
        QCOMPARE(chmod(QFile::encodeName(file()).constData(), 0400), 0);
        QCOMPARE(chmod(QFile::encodeName(m_folder->filePath(u"desk"_s)).constData(), 0500), 0);
        StoreUser user(file());
        QVERIFY(user.learn(people::named(u"a"_s, u"Zoë"_s)));
        QVERIFY(!user.news().isReadOnly);
    }

    void signalsAndAnswersArriveOnItsThread()
    {
        StoreUser user(file());
        QList<QThread *> threads;
        connect(&user.store, &DirectoryStore::opened, &user.store,
                [&] { threads.append(QThread::currentThread()); });
        connect(&user.store, &DirectoryStore::learned, &user.store,
                [&] { threads.append(QThread::currentThread()); });
        user.store.fetch({u"a"_s}, &user.store,
                         [&](const auto &) { threads.append(QThread::currentThread()); });
        QVERIFY(user.learn(people::named(u"a"_s, u"Zoë"_s)));
        QTRY_COMPARE(threads.size(), 3);
        for (const QThread *thread : threads)
            QCOMPARE(thread, QThread::currentThread());
    }

    void nothingArrivesWhenWhoAskedIsGone()
    {
        StoreUser user(file());
        QVERIFY(user.isReady());
        int answers = 0;
        auto context = std::make_unique<QObject>();
        user.store.fetch({u"a"_s}, context.get(), [&](const auto &) { ++answers; });
        user.store.search({}, 5, context.get(), [&](const auto &) { ++answers; });
        context.reset();
        // Asked later on the same threads, so answered later.
        user.fetch(u"a"_s);
        user.search(u"a"_s);
        QCOMPARE(answers, 0);
    }

    void writingIsCarriedOutElsewhere()
    {
        StoreUser user(file());
        QVERIFY(user.learn(people::named(u"0"_s, u"Bo"_s)));
        const beside::File other(file());
        QVERIFY(other.run("BEGIN IMMEDIATE"));
        user.store.learn(people::named(u"1"_s, u"Zoë"_s));
        // Nor does reading wait for who holds the file.
        QVERIFY(user.fetch(u"0"_s));
        QCOMPARE(user.search(u"bo"_s).total, 1);
        QCOMPARE(other.number("SELECT count(*) FROM contact"), 1);
        QVERIFY(other.run("COMMIT"));
        QTRY_COMPARE(other.number("SELECT count(*) FROM contact"), 2);
        QCOMPARE(user.failed.size(), 0);
    }

    void savesAllInOrderBeforeItEnds()
    {
        constexpr int many = 300;
        {
            DirectoryStore store(file());
            for (int i = 0; i < many; ++i)
                store.learn(people::named(QString::number(i), u"Contact %1"_s.arg(i)));
            for (int i = 0; i <= 50; ++i)
                store.learn(people::named(u"7"_s, QString::number(i)));
        }
        StoreUser user(file());
        QCOMPARE(user.news().contacts, many);
        QCOMPARE(user.fetch(u"7"_s)->contact.name(), u"50"_s);
        QCOMPARE(user.fetch(u"299"_s)->contact.name(), u"Contact 299"_s);
    }

    void goesOnAfterAFailure()
    {
        StoreUser user(file());
        QVERIFY(user.isReady());
        QVERIFY(beside::File(file()).run("DROP TABLE contact_tag"));
        user.store.save(ContactList{{u"l"_s}, u"List"_s});
        user.store.learn(people::named(u"a"_s, u"Zoë"_s));
        QTRY_VERIFY(!user.failed.isEmpty());
        QCOMPARE(user.failure().kind, FailureKind::Storage);
        QVERIFY(!user.failure().serviceWords.isEmpty());
        user.store.save(ContactList{{u"m"_s}, u"List"_s});
        const beside::File other(file());
        QTRY_COMPARE(other.number("SELECT count(*) FROM list"), 2);
    }

    void twoWindowsOnOneNewFile()
    {
        // Both find the file missing, one of them makes it.
        for (int round = 0; round < 10; ++round) {
            const QString shared = file(u"shared %1/directory.sqlite"_s.arg(round));
            StoreUser one(shared);
            StoreUser other(shared);
            QVERIFY(one.learn(people::named(u"1"_s, u"One"_s)));
            QVERIFY(other.learn(people::named(u"2"_s, u"Other"_s)));
            QVERIFY(one.fetch(u"2"_s));
            QVERIFY(other.fetch(u"1"_s));
            QCOMPARE(one.failed.size() + other.failed.size(), 0);
        }
    }

    void brokenRowsAreReadAsFarAsTheyGo()
    {
        {
            StoreUser user(file());
            user.store.learn(people::named(u"good"_s, u"Zoë"_s));
        }
        QVERIFY(beside::File(file()).run(
            "INSERT INTO contact (id, record, last_opened) VALUES ('junk', 'no JSON', 'no time');"
            "INSERT INTO contact (id, record, bot_active) VALUES ('blob', x'00ff7b', 'maybe');"
            "INSERT INTO membership VALUES (1, 'list', 'maybe', 'soon');"));
        StoreUser user(file());
        QVERIFY(user.isReady());
        QCOMPARE(user.search(u""_s).total, 3);
        QCOMPARE(user.fetch(u"good"_s)->memberships.size(), 1);
        QVERIFY(!user.fetch(u"junk"_s)->lastOpened.isValid());
        QCOMPARE(user.fetch(u"blob"_s)->contact.name(), u""_s);
    }
};

QTEST_GUILESS_MAIN(TestDirectoryStore)
#include "tst_directorystore.moc"
