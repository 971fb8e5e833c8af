#include "desk/DeskFixture.h"
#include "desk/DirectoryQuestions.h"
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
        ListBook book{store, directory};

        bool open()
        {
            return QTest::qWaitFor([&] { return directory.news().has_value(); });
        }
        QString name(const QString &id)
        {
            const auto contact = fetched(directory, {id});
            return contact ? contact->contact.name() : u"nobody"_s;
        }
    };

    const QList<Tag> m_tags{{u"vip"_s, u"Pays at once"_s}, {u"lead"_s, {}}};

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"directory.sqlite"_s); }
    std::unique_ptr<Run> run() const { return std::make_unique<Run>(file()); }

    static Conversation messages()
    {
        Message message;
        message.body = u"hello"_s;
        message.time = people::moment(-60);
        return Conversation({message});
    }

    /// The file as an earlier run left it: three contacts and a list.
    void earlierRun() const
    {
        const auto earlier = run();
        earlier->directory.learn(people::named(u"never"_s, u"Never"_s));
        Contact early = people::named(u"early"_s, u"Early"_s);
        early[ContactField::Email] = people::known(u"early@example.com"_s);
        earlier->directory.learn(early);
        earlier->directory.learn(people::named(u"late"_s, u"Late"_s));
        earlier->directory.markOpened({u"late"_s}, people::moment(2));
        earlier->directory.markOpened({u"early"_s}, people::moment(1));
        earlier->book.learn(ContactList{{u"list"_s}, u"Newsletter"_s});
        earlier->book.learn({u"late"_s}, Membership{{u"list"_s}, true, people::moment(5)});
        QTRY_COMPARE(everybody(earlier->directory).total, 3);
        QTRY_COMPARE(fetched(earlier->directory, {u"late"_s})->memberships.size(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        earlierRun();
    }

    /// Whatever the file was asked before it knew, what was forgotten doesn't come back.
    void forgottenForGood()
    {
        const auto now = run();
        QVERIFY(now->open());
        QSignalSpy told(&now->directory, &Directory::rowChanged);
        constexpr int count = 200;
        const auto idOf = [](int i) {
            return ContactId{u"c%1"_s.arg(i)};
        };
        int asked = 0;
        const auto ask = [&](const ContactId &id) {
            ++asked;
            now->directory.fetch(id, this, [&](const auto &) { --asked; });
        };
        for (int i = 0; i < count; ++i) {
            Contact contact = people::named(idOf(i).value, u"Zoë"_s);
            contact[ContactField::Email] = people::known(u"zoe@example.com"_s);
            now->directory.learn(contact);
            ask(idOf(i));
            now->directory.forget(idOf(i), {ContactField::Email});
            ask(idOf(i));
        }
        QTRY_COMPARE(told.count(), 2 * count);
        QTRY_COMPARE(asked, 0);
        for (int i = 0; i < count; ++i) {
            QVERIFY(fetched(now->directory, idOf(i))->contact[ContactField::Email].isUnknown());
            QCOMPARE(now->directory.contact(idOf(i))->name(), u"Zoë"_s);
            QVERIFY(now->directory.contact(idOf(i)).value()[ContactField::Email].isUnknown());
        }
        // What is learned anew is known again.
        Contact again = people::named(idOf(0).value, u"Zoë"_s);
        again[ContactField::Email] = people::known(u"zoe@example.org"_s);
        now->directory.learn(again);
        ask(idOf(0));
        QTRY_COMPARE(told.count(), 2 * count + 1);
        QCOMPARE(fetched(now->directory, idOf(0)).value().contact[ContactField::Email].text(),
                 u"zoe@example.org"_s);
    }

    void newsOfTheFile()
    {
        const auto now = run();
        QVERIFY(now->open());
        QCOMPARE(now->directory.news()->contacts, 3);
        QCOMPARE(now->directory.news()->lists,
                 QList<ContactList>({{{u"list"_s}, u"Newsletter"_s}}));
        QVERIFY(!now->directory.news()->isReadOnly);
        QVERIFY(!now->directory.news()->rescue);
    }

    void lastOpenedFirst()
    {
        const auto now = run();
        QCOMPARE(everybodysIds(now->directory), QStringList({u"late"_s, u"early"_s, u"never"_s}));
    }

    void openedInThisRunStandsFirstInTheNext()
    {
        {
            const auto now = run();
            now->directory.markOpened({u"never"_s}, people::moment(9));
            QTRY_COMPARE(everybodysIds(now->directory).first(), u"never"_s);
        }
        const auto next = run();
        QCOMPARE(everybodysIds(next->directory), QStringList({u"never"_s, u"late"_s, u"early"_s}));
    }

    void metBeforeTheFileWasRead()
    {
        const auto now = run();
        QVERIFY(!now->directory.news());
        now->directory.learn(people::named(u"early"_s, u"Newer"_s));
        QCOMPARE(now->directory.contact({u"early"_s})->name(), u"Newer"_s);
        QTRY_COMPARE(now->directory.contact({u"early"_s}).value()[ContactField::Email].text(),
                     u"early@example.com"_s);
        // What was heard now is newer; what only the file knew is added to it.
        QCOMPARE(now->directory.contact({u"early"_s})->name(), u"Newer"_s);
        QCOMPARE(everybody(now->directory).total, 3);
    }

    void metBeforeTheFileWasReadAndKept()
    {
        {
            const auto now = run();
            // As the service answers by its reference: an id and what it was asked by.
            Contact answer = people::contact(u"early"_s);
            answer[ContactField::PhoneNumber] = people::known(u"+31612345678"_s, 7);
            QVERIFY(learnAndWrite(now->directory, answer));
        }
        const auto next = run();
        const auto kept = fetched(next->directory, {u"early"_s});
        QVERIFY(kept);
        QCOMPARE(kept->contact[ContactField::PhoneNumber].text(), u"+31612345678"_s);
        QCOMPARE(kept->contact.name(), u"Early"_s);
        QCOMPARE(kept->contact[ContactField::Email].text(), u"early@example.com"_s);
        // It wasn't opened meanwhile.
        QCOMPARE(everybodysIds(next->directory), QStringList({u"late"_s, u"early"_s, u"never"_s}));
    }

    void openedBeforeTheFileWasReadAndKept()
    {
        {
            const auto now = run();
            now->directory.markOpened({u"early"_s}, people::moment(9));
            QVERIFY(learnAndWrite(now->directory, people::contact(u"early"_s)));
        }
        const auto next = run();
        QCOMPARE(next->name(u"early"_s), u"Early"_s);
        QCOMPARE(everybodysIds(next->directory).first(), u"early"_s);
    }

    void tagsAndConversationWithTheirAges()
    {
        {
            const auto now = run();
            now->directory.learnTags({u"late"_s}, m_tags, people::moment(11));
            now->directory.learnConversation({u"late"_s}, messages(), people::moment(12));
            QTRY_VERIFY(fetchedConversation(now->directory, {u"late"_s}));
        }
        const auto next = run();
        const auto kept = fetched(next->directory, {u"late"_s});
        QVERIFY(kept);
        QCOMPARE(kept->tags, std::optional(m_tags));
        QCOMPARE(kept->tagsAsOf, people::moment(11));
        const auto conversation = fetchedConversation(next->directory, {u"late"_s});
        QVERIFY(conversation);
        QCOMPARE(conversation->asOf, people::moment(12));
        QCOMPARE(conversation->conversation.size(), 1);
        QCOMPARE(conversation->conversation.at(0).body, u"hello"_s);
        // Never told isn't none.
        QVERIFY(!fetched(next->directory, {u"early"_s})->tags);
        QVERIFY(!fetchedConversation(next->directory, {u"early"_s}));
    }

    void listNameSurvivesANamelessListMetBeforeTheFileWasRead()
    {
        {
            const auto now = run();
            now->book.learn(ContactList{{u"list"_s}, {}});
            QVERIFY(now->open());
            QCOMPARE(now->book.list({u"list"_s})->name, u"Newsletter"_s);
        }
        const auto next = run();
        QVERIFY(next->open());
        QCOMPARE(next->book.list({u"list"_s})->name, u"Newsletter"_s);
    }

    void newerListNameStays()
    {
        {
            const auto now = run();
            now->book.learn(ContactList{{u"list"_s}, u"Renamed"_s});
            QVERIFY(now->open());
            QCOMPARE(now->book.list({u"list"_s})->name, u"Renamed"_s);
            QVERIFY(learnAndWrite(now->directory, people::contact(u"late"_s)));
        }
        const auto next = run();
        QVERIFY(next->open());
        QCOMPARE(next->book.list({u"list"_s})->name, u"Renamed"_s);
    }

    void membershipsComeWithTheContact()
    {
        const auto now = run();
        QSignalSpy changed(&now->book, &ListBook::membershipsChanged);
        QVERIFY(now->open());
        QCOMPARE(now->book.memberships({u"late"_s}), QList<Membership>());
        QCOMPARE(now->name(u"late"_s), u"Late"_s);
        QCOMPARE(now->book.memberships({u"late"_s}),
                 QList<Membership>({{{u"list"_s}, true, people::moment(5)}}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).value<ContactId>().value, u"late"_s);
        // Read again, it tells nothing new.
        QCOMPARE(now->name(u"late"_s), u"Late"_s);
        QCOMPARE(changed.size(), 1);
    }

    void membershipOfThisRunStays_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("newer") << 6;
        QTest::newRow("of the same moment") << 5;
        // The clock may have been set back.
        QTest::newRow("older") << 4;
    }

    void membershipOfThisRunStays()
    {
        QFETCH(const int, seconds);
        const Membership off{{u"list"_s}, false, people::moment(seconds)};
        const auto now = run();
        now->book.learn({u"late"_s}, off);
        QCOMPARE(now->name(u"late"_s), u"Late"_s);
        QCOMPARE(now->book.memberships({u"late"_s}), QList<Membership>({off}));
    }

    void everythingIsThereInTheNextRun()
    {
        {
            const auto now = run();
            QVERIFY(now->open());
            now->book.learn(ContactList{{u"other"_s}, u"Klanten"_s});
            now->directory.learn(people::named(u"new"_s, u"New"_s));
            now->book.learn({u"new"_s}, Membership{{u"other"_s}, true, people::moment(7)});
            now->book.learn({u"late"_s}, Membership{{u"list"_s}, false, people::moment(8)});
            QVERIFY(learnAndWrite(now->directory, people::contact(u"late"_s)));
        }
        const auto next = run();
        QVERIFY(next->open());
        QCOMPARE(next->name(u"new"_s), u"New"_s);
        QCOMPARE(next->name(u"late"_s), u"Late"_s);
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
