#include "desk/DeskFixture.h"
#include "desk/DirectoryQuestions.h"
#include "domain/ProvisionalId.h"
#include "store/People.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The directory: what is in memory at once, what the file answers, and how the two come together.
class TestDirectory : public QObject
{
    Q_OBJECT

private:
    /// One run of the program.
    struct Run {
        explicit Run(const QString &file) : store(file) {}

        DirectoryStore store;
        Directory directory{store};
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Run> m_run;

    Directory &directory() { return m_run->directory; }
    /// The next run finds only what the file holds.
    void reopen()
    {
        m_run.reset();
        m_run = std::make_unique<Run>(m_folder->filePath(u"directory.sqlite"_s));
    }
    bool learn(const QString &id, ContactField field, const QString &text, int seconds = 0)
    {
        Contact contact = people::contact(id);
        contact[field] = people::known(text, seconds);
        return learnAndWrite(directory(), contact);
    }
    QString foundBy(const QString &text) { return contactdesk::foundBy(directory(), keyFor(text)); }
    QString nameInMemory(const QString &id)
    {
        const auto held = directory().contact({id});
        return held ? held->name() : u"nobody"_s;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void emptyAtFirst()
    {
        QVERIFY(!directory().news());
        QSignalSpy opened(&directory(), &Directory::opened);
        const QSignalSpy rows(&directory(), &Directory::rowsChanged);
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(directory().news());
        QCOMPARE(directory().news()->contacts, 0);
        QCOMPARE(directory().news()->lists, QList<ContactList>());
        QVERIFY(!rows.isEmpty());
        QVERIFY(!directory().contact({u"a"_s}));
        QVERIFY(!fetched(directory(), {u"a"_s}));
        QVERIFY(!fetchedConversation(directory(), {u"a"_s}));
        QCOMPARE(foundBy(u"+31612345678"_s), u"nobody"_s);
        QCOMPARE(everybody(directory()).total, 0);
    }

    void learningIsInMemoryAtOnce()
    {
        QSignalSpy changed(&directory(), &Directory::changed);
        QSignalSpy row(&directory(), &Directory::rowChanged);
        directory().learn(people::named(u"a"_s, u"Zoë"_s));
        QCOMPARE(nameInMemory(u"a"_s), u"Zoë"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).value<ContactId>().value, u"a"_s);
        // The row comes when it is in the file, where it is found.
        QCOMPARE(row.size(), 0);
        QTRY_COMPARE(row.size(), 1);
        QCOMPARE(row.at(0).at(0).value<ContactSummary>().name(), u"Zoë"_s);
        QCOMPARE(row.at(0).at(1).toBool(), true);
        QVERIFY(row.at(0).at(2).value<ContactId>().isEmpty());
        QCOMPARE(everybodysIds(directory()), QStringList({u"a"_s}));
        // What was new is known altogether: it needn't be read.
        QCOMPARE(changed.size(), 1);
    }

    void learningMerges()
    {
        QVERIFY(learnAndWrite(directory(), people::named(u"a"_s, u"Zoë"_s)));
        QSignalSpy changed(&directory(), &Directory::changed);
        QSignalSpy row(&directory(), &Directory::rowChanged);
        QVERIFY(learn(u"a"_s, ContactField::Email, u"zoe@example.com"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(row.size(), 1);
        QCOMPARE(row.at(0).at(1).toBool(), false);
        const auto summary = row.at(0).at(0).value<ContactSummary>();
        // Only an answer that says something takes something's place.
        QCOMPARE(summary.name(), u"Zoë"_s);
        QCOMPARE(summary.email, u"zoe@example.com"_s);
        QCOMPARE(nameInMemory(u"a"_s), u"Zoë"_s);
        QCOMPARE(directory().contact({u"a"_s}).value()[ContactField::Email].text(),
                 u"zoe@example.com"_s);
        Contact emptied = people::contact(u"a"_s);
        emptied[ContactField::FirstName] = Field::empty(Source::Service, people::moment(1));
        QVERIFY(learnAndWrite(directory(), emptied));
        QVERIFY(directory().contact({u"a"_s}).value()[ContactField::FirstName].isEmpty());
        QCOMPARE(everybody(directory()).total, 1);
    }

    void openingAddsNobody()
    {
        QVERIFY(learnAndWrite(directory(), people::named(u"a"_s, u"Zoë"_s)));
        const QSignalSpy changed(&directory(), &Directory::changed);
        directory().markOpened({u"a"_s}, people::moment());
        directory().markOpened({u"nobody"_s}, people::moment());
        QTRY_COMPARE(fetched(directory(), {u"a"_s}).value().lastOpened, people::moment());
        QCOMPARE(everybodysIds(directory()), QStringList({u"a"_s}));
        QCOMPARE(changed.size(), 0);
    }

    void whatTheFileKnowsIsAdded()
    {
        QVERIFY(learn(u"a"_s, ContactField::Email, u"zoe@example.com"_s));
        QVERIFY(learn(u"a"_s, ContactField::FirstName, u"Older"_s));
        reopen();
        QVERIFY(!directory().contact({u"a"_s}));
        QStringList emails;
        connect(&directory(), &Directory::changed, &directory(), [&](const ContactId &id) {
            emails.append(directory().contact(id).value()[ContactField::Email].text());
        });
        // As the service answers by its reference: an id and what it was asked by.
        directory().learn(people::named(u"a"_s, u"Zoë"_s));
        QCOMPARE(emails, QStringList({u""_s}));
        QTRY_COMPARE(emails, QStringList({u""_s, u"zoe@example.com"_s}));
        // What was heard now is newer.
        QCOMPARE(nameInMemory(u"a"_s), u"Zoë"_s);
    }

    void fetchedIsInMemory()
    {
        QVERIFY(learn(u"a"_s, ContactField::FirstName, u"Zoë"_s));
        reopen();
        QSignalSpy told(&directory(), &Directory::fetched);
        const auto stored = fetched(directory(), {u"a"_s});
        QVERIFY(stored);
        QCOMPARE(stored->contact.name(), u"Zoë"_s);
        QCOMPARE(nameInMemory(u"a"_s), u"Zoë"_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.at(0).at(0).value<StoredContact>().contact.id.value, u"a"_s);
        QVERIFY(!fetched(directory(), {u"b"_s}));
        QCOMPARE(told.size(), 1);
    }

    void foundIsInMemory()
    {
        QVERIFY(learn(u"a"_s, ContactField::PhoneNumber, u"+31612345678"_s));
        reopen();
        QCOMPARE(foundBy(u"+31612345678"_s), u"a"_s);
        QVERIFY(directory().contact({u"a"_s}));
    }

    void learnedWhileTheFileIsRead()
    {
        QVERIFY(learn(u"a"_s, ContactField::FirstName, u"Older"_s));
        QVERIFY(learn(u"a"_s, ContactField::Email, u"zoe@example.com"_s));
        reopen();
        std::optional<StoredContact> stored;
        directory().fetch({u"a"_s}, this,
                          [&](const std::optional<StoredContact> &answer) { stored = answer; });
        directory().learn(people::named(u"a"_s, u"Newer"_s));
        QTRY_VERIFY(stored);
        QCOMPARE(stored->contact.name(), u"Newer"_s);
        QCOMPARE(stored->contact[ContactField::Email].text(), u"zoe@example.com"_s);
        QCOMPARE(nameInMemory(u"a"_s), u"Newer"_s);
    }

    void nobodyIsLeftToBeAnswered()
    {
        QVERIFY(learn(u"a"_s, ContactField::PhoneNumber, u"+31612345678"_s));
        int answers = 0;
        const auto count = [&](const auto &) {
            ++answers;
        };
        auto gone = std::make_unique<QObject>();
        directory().fetch({u"a"_s}, gone.get(), count);
        directory().find(keyFor(u"+31612345678"_s), gone.get(), count);
        directory().fetchConversation({u"a"_s}, gone.get(), count);
        gone.reset();
        QVERIFY(fetched(directory(), {u"a"_s}));
        QVERIFY(!fetchedConversation(directory(), {u"a"_s}));
        QCOMPARE(answers, 0);
    }

    void directoryIsGoneBeforeTheAnswer()
    {
        QVERIFY(learn(u"a"_s, ContactField::FirstName, u"Zoë"_s));
        int answers = 0;
        {
            Directory other(m_run->store);
            other.fetch({u"a"_s}, this, [&](const auto &) { ++answers; });
        }
        QVERIFY(fetched(directory(), {u"a"_s}));
        QCOMPARE(answers, 0);
    }

    void onlyTheLastSearchIsAnswered()
    {
        QVERIFY(learn(u"a"_s, ContactField::FirstName, u"Zoë"_s));
        QList<int> answered;
        directory().search({}, 10, this, [&](const SearchAnswer &) { answered.append(1); });
        directory().search({}, 10, this, [&](const SearchAnswer &found) {
            answered.append(2);
            QCOMPARE(found.total, 1);
        });
        QTRY_COMPARE(answered, QList<int>({2}));
        QCOMPARE(everybody(directory()).total, 1);
        QCOMPARE(answered, QList<int>({2}));
    }

    void searchesOfTwoAreBothAnswered()
    {
        QVERIFY(learn(u"a"_s, ContactField::FirstName, u"Zoë"_s));
        QObject other;
        int answers = 0;
        directory().search({}, 10, this, [&](const SearchAnswer &) { ++answers; });
        directory().search({}, 10, &other, [&](const SearchAnswer &) { ++answers; });
        QTRY_COMPARE(answers, 2);
    }

    void memoryIsBounded()
    {
        constexpr int many = 600;
        for (int i = 0; i < many; ++i)
            directory().learn(people::named(u"id %1"_s.arg(i), u"Name %1"_s.arg(i)));
        int held = 0;
        for (int i = 0; i < many; ++i)
            held += directory().contact({u"id %1"_s.arg(i)}) ? 1 : 0;
        QCOMPARE(held, 500);
        QCOMPARE(nameInMemory(u"id 0"_s), u"nobody"_s);
        QCOMPARE(nameInMemory(u"id 599"_s), u"Name 599"_s);
        QTRY_COMPARE(everybody(directory()).total, many);
        QVERIFY(fetched(directory(), {u"id 0"_s}));
        QCOMPARE(nameInMemory(u"id 0"_s), u"Name 0"_s);
    }

    void provisionalIdIsGoneWhenTheServiceHasNamedOne()
    {
        Contact imported;
        imported[ContactField::PhoneNumber] =
            Field::known(u"+31612345678"_s, Source::Import, people::moment(-9));
        imported[ContactField::LastName] =
            Field::known(u"Bos"_s, Source::Import, people::moment(-9));
        imported.id = provisionalIdOf(imported);
        QVERIFY(learnAndWrite(directory(), imported));
        QSignalSpy row(&directory(), &Directory::rowChanged);

        Contact answer = people::named(u"zoe"_s, u"Zoë"_s);
        answer[ContactField::PhoneNumber] = people::known(u"+31612345678"_s);
        directory().learn(answer);
        QTRY_COMPARE(row.size(), 1);
        QCOMPARE(row.at(0).at(0).value<ContactSummary>().id.value, u"zoe"_s);
        QCOMPARE(row.at(0).at(2).value<ContactId>(), imported.id);
        QVERIFY(!directory().contact(imported.id));
        // It has brought along what was imported.
        QTRY_COMPARE(nameInMemory(u"zoe"_s), u"Zoë Bos"_s);
        QCOMPARE(everybodysIds(directory()), QStringList({u"zoe"_s}));
    }

    void whatAnAdoptionHasBroughtIsRead()
    {
        // Even for one of whom all was known until then.
        QVERIFY(learnAndWrite(directory(), people::named(u"zoe"_s, u"Zoë"_s)));
        QSignalSpy told(&directory(), &Directory::fetched);
        // As the store does when it puts two together, here without the memory's knowing.
        Directory other(m_run->store);
        Contact brought = people::contact(u"zoe"_s);
        brought[ContactField::LastName] = people::known(u"Bos"_s);
        QVERIFY(learnAndWrite(other, brought));
        QVERIFY(!fetched(directory(), {u"nobody"_s}));
        QCOMPARE(told.size(), 0);
        QSignalSpy changed(&directory(), &Directory::changed);
        Q_EMIT m_run->store.learned(summaryOf(people::named(u"zoe"_s, u"Zoë"_s)), false,
                                    {u"former"_s});
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(nameInMemory(u"zoe"_s), u"Zoë Bos"_s);
        QCOMPARE(changed.size(), 1);
        // Read again, it is as it was.
        QVERIFY(fetched(directory(), {u"zoe"_s}));
        QCOMPARE(changed.size(), 1);
    }

    void foundByNumber()
    {
        QVERIFY(learn(u"a"_s, ContactField::PhoneNumber, u"+31612345678"_s));
        QVERIFY(learn(u"b"_s, ContactField::PhoneNumber, u"+31612345679"_s));
        QVERIFY(learn(u"c"_s, ContactField::Email, u"c@example.com"_s));
        QCOMPARE(foundBy(u"+31 6 1234 5678"_s), u"a"_s);
        QCOMPARE(foundBy(u"+31612345679"_s), u"b"_s);
        QCOMPARE(foundBy(u"+31612345670"_s), u"nobody"_s);
    }

    void foundByEmailInAnyCase()
    {
        QVERIFY(learn(u"a"_s, ContactField::Email, u"Zoë+Shop@Example.COM"_s));
        QVERIFY(learn(u"b"_s, ContactField::FirstName, u"bo@example.com"_s));
        QCOMPARE(foundBy(u"zoË+sHOP@example.com"_s), u"a"_s);
        QCOMPARE(foundBy(u"bo@example.com"_s), u"nobody"_s);
        QCOMPARE(foundBy(u"zoe+shop@example.com"_s), u"nobody"_s);
    }

    void notFoundByWhatIsEmpty()
    {
        Contact contact = people::named(u"a"_s, u"Zoë"_s);
        contact[ContactField::Email] = Field::empty(Source::Service, people::moment());
        contact[ContactField::PhoneNumber] = Field::empty(Source::Service, people::moment());
        QVERIFY(learnAndWrite(directory(), contact));
        QCOMPARE(foundBy(u"a@example.com"_s), u"nobody"_s);
        QCOMPARE(foundBy(u"+31612345678"_s), u"nobody"_s);
    }

    void numberOfTwoBelongsToTheOneWhoHasItSinceLast()
    {
        // A number that was given to somebody else; enough of them that chance can't be right.
        for (int number = 0; number < 16; ++number) {
            const QString text = u"+316123400%1"_s.arg(number, 2, 10, QChar(u'0'));
            for (int owner = 0; owner < 4; ++owner) {
                // Each time another one of the four was told of last.
                QVERIFY(learn(u"%1 of %2"_s.arg(owner).arg(number), ContactField::PhoneNumber, text,
                              (owner + number) % 4));
            }
            QCOMPARE(foundBy(text), u"%1 of %2"_s.arg((3 + 3 * number) % 4).arg(number));
        }
    }
};

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
