#include "search/IndexBlock.h"
#include "store/Beside.h"
#include "store/StoreUser.h"
#include "support/MadeContacts.h"
#include "support/MadePeople.h"

#include <QTemporaryDir>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The search index as it lives with the file: loaded, kept up, built anew.
class TestDirectorySearch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"directory.sqlite"_s); }

    static Contact numbered(int number)
    {
        Contact contact = people::named(u"id%1"_s.arg(number), u"Given"_s);
        contact[ContactField::LastName] = people::known(u"family%1x"_s.arg(number));
        return contact;
    }

    static QList<Contact> many(int count)
    {
        QList<Contact> contacts;
        for (int i = 0; i < count; ++i)
            contacts.append(numbered(i));
        return contacts;
    }

    qint64 number(const std::string &sql) const { return beside::File(file()).number(sql); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatWasLearnedIsFound()
    {
        StoreUser user(file());
        QStringList found;
        // Asked at the very moment at which it is told.
        connect(&user.store, &DirectoryStore::learned, &user.store,
                [&](const ContactSummary &summary) {
                    user.store.search(SearchQuery::parse(summary.lastName, {}, {}), 5, &user.store,
                                      [&](const SearchAnswer &answer) {
                                          for (const FoundContact &one : answer.contacts)
                                              found.append(one.summary.id.value);
                                      });
                });
        for (int i = 0; i < 20; ++i) {
            found.clear();
            QVERIFY(user.learn(numbered(i)));
            QTRY_COMPARE(found, QStringList({u"id%1"_s.arg(i)}));
        }
    }

    void aNewerSearchTakesTheTurnOfAnOlder()
    {
        StoreUser user(file());
        QVERIFY(user.isReady());
        int old = 0;
        for (int i = 0; i < 30; ++i)
            user.store.search({}, 5, &user.store, [&](const auto &) { ++old; });
        user.search(u"zoe"_s);
        QCOMPARE(old, 0);
    }

    void everybodyTheLastOpenedFirst()
    {
        {
            StoreUser user(file());
            for (int i = 0; i < 5; ++i)
                QVERIFY(user.learn(numbered(i)));
            user.store.markOpened({u"id1"_s}, people::moment(1));
            user.store.markOpened({u"id3"_s}, people::moment(2));
        }
        const QStringList order{u"id3"_s, u"id1"_s, u"id4"_s, u"id2"_s, u"id0"_s};
        StoreUser user(file());
        // Before the index is there, and after.
        QCOMPARE(user.idsOf(u""_s), order);
        QVERIFY(user.isReady());
        QCOMPARE(user.idsOf(u""_s), order);
        QCOMPARE(user.idsOf(u"given"_s), order);
        QCOMPARE(user.idsOf(u""_s, 2), order.mid(0, 2));
        QCOMPARE(user.search(u""_s, 2).total, 5);
        user.store.markOpened({u"id0"_s}, people::moment(9));
        QTRY_COMPARE(user.idsOf(u"given"_s).first(), u"id0"_s);
        QCOMPARE(user.search(u"id0"_s).total, user.idsOf(u"id0"_s).size());
    }

    void startsWithItsBlock()
    {
        {
            StoreUser user(file());
            QVERIFY(user.isReady());
            QCOMPARE(user.insert(many(3000)).progress.added, 3000);
        }
        QCOMPARE(number("SELECT count(*) FROM search_block"), 1);
        QCOMPARE(number("SELECT count(*) FROM search_stale"), 0);
        StoreUser user(file());
        QCOMPARE(user.idsOf(u"family1234x"_s), QStringList({u"id1234"_s}));
        QVERIFY(user.isReady());
        QCOMPARE(user.search(u"given"_s).total, 3000);
        // Nothing was built anew.
        QCOMPARE(user.changed.size(), 0);
    }

    void startsWithWhatChangedSinceTheBlock()
    {
        {
            StoreUser user(file());
            QVERIFY(user.isReady());
            user.insert(many(3000));
            Contact renamed = people::named(u"id77"_s, u"Xanthippe"_s);
            user.store.learn(renamed);
            user.store.learn(people::named(u"new"_s, u"Newcomer"_s));
        }
        QCOMPARE(number("SELECT count(*) FROM search_stale"), 1);
        StoreUser user(file());
        QVERIFY(user.isReady());
        QCOMPARE(user.idsOf(u"xanthippe"_s), QStringList({u"id77"_s}));
        QCOMPARE(user.idsOf(u"newcomer"_s), QStringList({u"new"_s}));
        QCOMPARE(user.search(u"given"_s).total, 2999);
        QCOMPARE(user.search(u""_s).total, 3001);
        QCOMPARE(user.changed.size(), 0);
    }

    void aBlockThatIsNoUseIsBuiltAnew_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("missing") << u"DELETE FROM search_block"_s;
        QTest::newRow("cut short")
            << u"UPDATE search_block SET data = substr(data, 1, length(data) / 2)"_s;
        QTest::newRow("empty") << u"UPDATE search_block SET data = x''"_s;
        QTest::newRow("another form")
            << u"UPDATE search_block SET data = zeroblob(20) || substr(data, 21)"_s;
        QTest::newRow("of other rows") << u"UPDATE search_block SET number = 7"_s;
        QTest::newRow("the table is gone") << u"DROP TABLE search_block"_s;
        QTest::newRow("all rows stale") << u"INSERT INTO search_stale SELECT row FROM contact"_s;
    }

    void aBlockThatIsNoUseIsBuiltAnew()
    {
        QFETCH(const QString, what);
        {
            StoreUser user(file());
            QVERIFY(user.isReady());
            user.insert(many(3000));
        }
        QVERIFY(beside::File(file()).run(what.toStdString()));
        {
            StoreUser user(file());
            QVERIFY(user.isReady());
            QCOMPARE(user.idsOf(u"family1234x"_s), QStringList({u"id1234"_s}));
            QCOMPARE(user.search(u"given"_s).total, 3000);
            QVERIFY(!user.changed.isEmpty());
            QCOMPARE(user.failed.size(), 0);
        }
        QCOMPARE(number("SELECT count(*) FROM search_block WHERE number = 0"), 1);
        QCOMPARE(number("SELECT count(*) FROM search_stale"), 0);
    }

    void tooManyLooseRowsBecomeABlock()
    {
        StoreUser user(file());
        QVERIFY(user.isReady());
        for (int i = 0; i <= mostLoose; ++i)
            user.store.learn(numbered(i));
        QTRY_COMPARE_WITH_TIMEOUT(user.learned.size(), mostLoose + 1, 60'000);
        QTRY_VERIFY(!user.changed.isEmpty());
        QCOMPARE(number("SELECT count(*) FROM search_block"), 1);
        QCOMPARE(user.search(u"given"_s).total, mostLoose + 1);
        QVERIFY(user.learn(people::named(u"id5"_s, u"Xanthippe"_s)));
        QCOMPARE(user.idsOf(u"xanthippe"_s), QStringList({u"id5"_s}));
    }

    void aListsNewNameIsFound_data()
    {
        QTest::addColumn<int>("members");
        QTest::newRow("a few") << 5;
        QTest::newRow("more than are told one by one") << mostLoose + 100;
    }

    void aListsNewNameIsFound()
    {
        QFETCH(const int, members);
        {
            StoreUser user(file());
            QVERIFY(user.isReady());
            user.insert(many(members + 10));
        }
        QVERIFY(beside::File(file()).run(
            "INSERT INTO membership SELECT row, 'l', 1, 0 FROM contact LIMIT " +
            std::to_string(members) + "; DELETE FROM search_block"));
        StoreUser user(file());
        QVERIFY(user.isReady());
        const auto before = user.changed.size();
        user.store.save(ContactList{{u"l"_s}, u"Newsletter"_s});
        QTRY_VERIFY(user.changed.size() > before);
        QTRY_COMPARE(user.search(u"newsletter"_s).total, members);
        user.store.save(ContactList{{u"l"_s}, u"Zomeractie"_s});
        QTRY_COMPARE(user.search(u"zomeractie"_s).total, members);
        QCOMPARE(user.search(u"newsletter"_s).total, 0);
        QCOMPARE(user.search(u"zomeractie"_s).contacts.first().summary.lists,
                 QStringList({u"Zomeractie"_s}));
    }

    void bulkInsertedOnesAreFoundAcrossBlocks()
    {
        constexpr int count = IndexBlock::rowCount + 500;
        int row = 0;
        const auto source = [&row]() -> std::optional<QList<Contact>> {
            QList<Contact> list;
            while (list.size() < 5000 && row < count)
                list.append(numbered(row++));
            return list.isEmpty() ? std::nullopt : std::optional(list);
        };
        {
            StoreUser user(file());
            QVERIFY(user.isReady());
            QCOMPARE(user.insert(source).progress.added, count);
            QCOMPARE(user.search(u"given"_s).total, count);
            QCOMPARE(user.idsOf(u"family65540x"_s), QStringList({u"id65540"_s}));
        }
        StoreUser user(file());
        QVERIFY(user.isReady());
        QCOMPARE(user.search(u"given"_s).total, count);
        QCOMPARE(user.idsOf(u"family65540x"_s), QStringList({u"id65540"_s}));
        QCOMPARE(user.idsOf(u"family12x"_s), QStringList({u"id12"_s}));
        QCOMPARE(user.changed.size(), 0);
    }

    void summariesAreWhatTheFileSays()
    {
        const ContactSummary person = [] {
            ContactSummary made = madePerson(3, 17);
            made.lists.clear();
            made.lastOpened = {};
            return made;
        }();
        StoreUser user(file());
        QVERIFY(user.learn(madeContact(person, people::moment())));
        const SearchAnswer answer = user.search(u""_s);
        QCOMPARE(answer.contacts.size(), 1);
        QVERIFY(answer.contacts.first().summary == person);
    }

private:
    static constexpr int mostLoose = 2000;
};

QTEST_GUILESS_MAIN(TestDirectorySearch)
#include "tst_directorysearch.moc"
