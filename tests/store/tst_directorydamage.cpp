#include "store/Beside.h"
#include "store/StoreUser.h"
#include "support/MadeContacts.h"
#include "support/MadePeople.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Files that are damaged, wholly or in places.
class TestDirectoryDamage : public QObject
{
    Q_OBJECT

private:
    static constexpr int contacts = 2000;
    static constexpr qsizetype pageSize = 4096;

    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QString, Contact> m_told;
    /// A sound file.
    QByteArray m_sound;

    QString file() const { return m_folder->filePath(u"directory.sqlite"_s); }

    /// Whether all of it is what was told, and how many there are.
    static int countTrue(StoreUser &user, const QHash<QString, Contact> &told)
    {
        const SearchAnswer all = user.search(u""_s, contacts + 10);
        int good = 0;
        for (const FoundContact &found : all.contacts) {
            const auto one = told.constFind(found.summary.id.value);
            if (one == told.constEnd())
                return -1;
            ContactSummary expected = summaryOf(*one);
            for (const Tag &tag : one->tags.value_or(QList<Tag>()))
                expected.tags.append(tag.name);
            ContactSummary read = found.summary;
            // Tags may be lost where the contact isn't.
            for (const QString &tag : std::exchange(read.tags, expected.tags)) {
                if (!expected.tags.contains(tag))
                    read.tags = {};
            }
            if (read != expected)
                qWarning() << found.summary.id.value << read.name() << expected.name()
                           << read.phoneNumber << expected.phoneNumber << read.email
                           << expected.email << found.summary.tags << expected.tags << read.lists
                           << read.lastOpened << read.channel << expected.channel;
            good += read == expected ? 1 : 0;
        }
        return good == all.contacts.size() ? good : -2;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QList<Contact> list;
        for (RowNumber row = 1; row <= contacts; ++row) {
            list.append(madeContact(madePerson(5, row), people::moment()));
            m_told.insert(list.last().id.value, list.last());
        }
        {
            StoreUser user(file());
            QCOMPARE(user.insert(list).progress.added, contacts);
        }
        m_sound = beside::bytes(file());
        QVERIFY(m_sound.size() > 100 * pageSize);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsNoDirectory_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("words") << QByteArray("Dear diary, this is not a database.\n").repeated(99);
        QTest::newRow("few zeros") << QByteArray(512, '\0');
        QTest::newRow("many zeros") << QByteArray(300'000, '\0');
        QTest::newRow("the start of a database")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\x5a');
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(9000, '\xab');
    }

    void whatIsNoDirectory()
    {
        QFETCH(const QByteArray, content);
        QVERIFY(beside::write(file(), content));
        StoreUser user(file());
        QVERIFY(user.isReady());
        QVERIFY(user.news().rescue);
        QCOMPARE(user.news().rescue->kept, 0);
        QVERIFY(!user.news().isReadOnly);
        // It may have been something to somebody.
        const QString aside = user.news().rescue->damagedFile;
        QVERIFY(aside.startsWith(file() + u".damaged-20"_s));
        QCOMPARE(beside::bytes(aside), content);
        QCOMPARE(beside::mode(aside), 0600);
        QVERIFY(user.learn(people::named(u"a"_s, u"Zoë"_s)));
        QCOMPARE(user.idsOf(u"zoe"_s), QStringList({u"a"_s}));
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.rescue*"_s, u"*.reading*"_s, u"*.lock"_s}),
                 QStringList());
    }

    void anEmptyFileIsANewOne()
    {
        QVERIFY(beside::write(file(), {}));
        StoreUser user(file());
        QVERIFY(user.isOpen());
        QVERIFY(!user.news().rescue);
    }

    void randomPages()
    {
        constexpr int rounds = 100;
        QRandomGenerator random(20'261'123);
        int altogether = 0;
        for (int round = 0; round < rounds; ++round) {
            QByteArray damaged = m_sound;
            const int pages = static_cast<int>(damaged.size() / pageSize);
            for (int hits = random.bounded(1, 5); hits > 0; --hits) {
                const qsizetype page = random.bounded(pages);
                for (qsizetype i = 0; i < pageSize; ++i)
                    damaged[page * pageSize + i] = static_cast<char>(random.bounded(256));
            }
            QVERIFY(beside::write(file(), damaged));
            StoreUser user(file());
            QVERIFY2(user.isReady(), qPrintable(QString::number(round)));
            const auto rescue = user.news().rescue;
            const int there = user.news().contacts;
            const int good = countTrue(user, m_told);
            QVERIFY2(good == there,
                     qPrintable(u"round %1: %2 of %3"_s.arg(round).arg(good).arg(there)));
            if (rescue) {
                QCOMPARE(rescue->kept, there);
                if (rescue->lost)
                    QVERIFY(there + *rescue->lost <= contacts);
                QFile::remove(rescue->damagedFile);
            }
            altogether += there;
        }
        // A page is a seventh of a hundredth of them.
        QVERIFY2(altogether > rounds * contacts * 9 / 10, qPrintable(QString::number(altogether)));
    }

    void cutShort_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {1, 10, 50, 90, 99})
            QTest::addRow("%d %%", percent) << percent;
    }

    void cutShort()
    {
        QFETCH(const int, percent);
        QVERIFY(beside::write(file(), m_sound.left(m_sound.size() * percent / 100)));
        StoreUser user(file());
        QVERIFY(user.isReady());
        QVERIFY(user.news().rescue);
        const int there = user.news().contacts;
        QCOMPARE(countTrue(user, m_told), there);
        QVERIFY(percent < 50 || there > contacts * (percent - 20) / 100);
    }

    void withoutItsFirstPage()
    {
        QByteArray damaged = m_sound;
        damaged.replace(0, pageSize, QByteArray(pageSize, '\x5a'));
        QVERIFY(beside::write(file(), damaged));
        StoreUser user(file());
        QVERIFY(user.isReady());
        QCOMPARE(user.news().rescue->kept, contacts);
        QCOMPARE(countTrue(user, m_told), contacts);
    }

    void withoutATable()
    {
        QVERIFY(beside::write(file(), m_sound));
        QVERIFY(beside::File(file()).run("DROP TABLE contact_tag; DROP TABLE message"));
        StoreUser user(file());
        QVERIFY(user.isReady());
        QCOMPARE(user.news().rescue->kept, contacts);
        QCOMPARE(user.news().rescue->lost, std::optional(0));
    }

    void whatBelongsToTheContactsIsKept()
    {
        {
            StoreUser user(file());
            user.store.learn(people::named(u"a"_s, u"Zoë"_s));
            user.store.saveTags({u"a"_s}, {{u"vip"_s, u""_s}}, people::moment());
            user.store.save({u"a"_s}, Membership{{u"l"_s}, true, people::moment()});
            user.store.save(ContactList{{u"l"_s}, u"Newsletter"_s});
            user.store.saveConversation({u"a"_s}, Conversation({people::message(u"Hello"_s)}),
                                        people::moment());
            user.store.markOpened({u"a"_s}, people::moment(5));
        }
        QByteArray damaged = beside::bytes(file());
        damaged.replace(0, 16, QByteArray(16, '\0'));
        QVERIFY(beside::write(file(), damaged));
        StoreUser user(file());
        QVERIFY(user.isReady());
        QCOMPARE(user.news().rescue->kept, 1);
        const auto stored = user.fetch(u"a"_s);
        QCOMPARE(stored->tags->size(), 1);
        QCOMPARE(stored->memberships.size(), 1);
        QCOMPARE(stored->lastOpened, people::moment(5));
        QCOMPARE(user.conversation(u"a"_s)->conversation.at(0).body.toString(), u"Hello"_s);
        QCOMPARE(user.idsOf(u"list:newsletter"_s), QStringList({u"a"_s}));
    }

    void damageWhileItIsUsed()
    {
        QVERIFY(beside::write(file(), m_sound));
        StoreUser user(file());
        QVERIFY(user.isReady());
        // What was read is in memory, so that nothing but a look at another page finds it.
        QFile beneath(file());
        QVERIFY(beneath.open(QIODevice::ReadWrite));
        QVERIFY(beneath.seek(pageSize));
        beneath.write(QByteArray(static_cast<int>(m_sound.size() - pageSize), '\x77'));
        beneath.close();
        for (int i = 1; i < 200 && user.opened.size() < 2; ++i) {
            user.fetch(u"made-%1"_s.arg(i * 9));
            user.store.learn(people::named(u"made-%1"_s.arg(i * 9 + 1), u"New"_s));
        }
        QTRY_COMPARE_WITH_TIMEOUT(user.opened.size(), 2, 20'000);
        QVERIFY(user.news().rescue);
        QVERIFY(!user.news().isReadOnly);
        // And goes on.
        QVERIFY(user.learn(people::named(u"after"_s, u"Xanthippe"_s)));
        QTRY_COMPARE(user.idsOf(u"xanthippe"_s), QStringList({u"after"_s}));
        QVERIFY(user.fetch(u"after"_s));
    }

    void aLargeFileIsCheckedWhileItIsUsed()
    {
        constexpr qint64 large = 64 << 20;
        {
            StoreUser user(file());
            user.store.learn(people::named(u"a"_s, u"Zoë"_s));
            const Message message = people::message(QString(3000, u'x'));
            user.store.saveConversation({u"a"_s}, Conversation(QList<Message>(25'000, message)),
                                        people::moment());
        }
        QFile beneath(file());
        QVERIFY(beneath.open(QIODevice::ReadWrite));
        QVERIFY(beneath.size() > large);
        QVERIFY(beneath.seek(beneath.size() / 2 / pageSize * pageSize));
        beneath.write(QByteArray(pageSize, '\x77'));
        beneath.close();
        StoreUser user(file());
        QVERIFY(user.isReady());
        QVERIFY(!user.opened.first().at(0).value<DirectoryNews>().rescue);
        QTRY_COMPARE_WITH_TIMEOUT(user.opened.size(), 2, 30'000);
        QCOMPARE(user.news().rescue->kept, 1);
        const auto messages = user.conversation(u"a"_s)->conversation.size();
        QVERIFY2(messages > 24'900 && messages < 25'000, qPrintable(QString::number(messages)));
    }

    void theOtherWindowGoesOnWithTheRescuedFile()
    {
        StoreUser one(file());
        QVERIFY(one.learn(people::named(u"a"_s, u"Zoë"_s)));
        StoreUser other(file());
        QVERIFY(other.isReady());
        // As if the one had rescued it: another file has taken its place.
        QVERIFY(QFile::rename(file(), file() + u".damaged-then"_s));
        QFile::rename(file() + u"-wal"_s, file() + u".damaged-then-wal"_s);
        QFile::remove(file() + u"-shm"_s);
        QVERIFY(one.learn(people::named(u"b"_s, u"Bo"_s)));
        QVERIFY(other.learn(people::named(u"c"_s, u"Cleo"_s)));
        QTRY_COMPARE(other.opened.size(), 2);
        QVERIFY(one.fetch(u"c"_s));
        QVERIFY(other.fetch(u"b"_s));
        QVERIFY(!other.fetch(u"a"_s));
        QVERIFY(!other.news().rescue);
    }

    void twoWindowsFindTheSameDamage()
    {
        QByteArray damaged = m_sound;
        damaged.replace(0, pageSize, QByteArray(pageSize, '\x5a'));
        QVERIFY(beside::write(file(), damaged));
        StoreUser one(file());
        StoreUser other(file());
        QVERIFY(one.isReady());
        QVERIFY(other.isReady());
        QCOMPARE(one.news().contacts, contacts);
        QCOMPARE(other.news().contacts, contacts);
        QVERIFY(one.news().rescue.has_value() != other.news().rescue.has_value());
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.damaged-*"_s}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDirectoryDamage)
#include "tst_directorydamage.moc"
