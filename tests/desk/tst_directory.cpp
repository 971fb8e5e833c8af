#include "desk/DeskFixture.h"
#include "store/People.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The directory in memory: what is learned, in which order, and how it is found.
class TestDirectory : public QObject
{
    Q_OBJECT

private:
    struct Place {
        QTemporaryDir folder;
        DirectoryStore store{folder.filePath(u"directory.sqlite"_s)};
        Directory directory{store};

        QStringList ids() const
        {
            QStringList ids;
            for (int row = 0; row < directory.count(); ++row)
                ids.append(directory.at(row).id.value);
            return ids;
        }
        QString foundBy(const QString &text) const
        {
            const auto found = directory.find(keyFor(text));
            return found ? found->id.value : u"nobody"_s;
        }
        void learn(const QString &id, ContactField field, const QString &text, int seconds = 0)
        {
            Contact contact = people::contact(id);
            contact[field] = people::known(text, seconds);
            directory.learn(contact);
        }
    };

    std::unique_ptr<Place> m_place;

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Place>();
        QTRY_VERIFY(m_place->directory.isLoaded());
    }

    void emptyAtFirst()
    {
        QCOMPARE(m_place->directory.count(), 0);
        QCOMPARE(m_place->directory.rowOf({u"a"_s}), -1);
        QVERIFY(!m_place->directory.contact({u"a"_s}));
        QCOMPARE(m_place->foundBy(u"+31612345678"_s), u"nobody"_s);
    }

    void learningAddsAtTheTop()
    {
        QStringList told;
        Directory &directory = m_place->directory;
        connect(&directory, &Directory::aboutToInsert, &directory, [&](int first, int last) {
            told.append(u"about to %1 %2, %3 there"_s.arg(first).arg(last).arg(directory.count()));
        });
        connect(&directory, &Directory::inserted, &directory,
                [&] { told.append(u"inserted %1"_s.arg(directory.at(0).id.value)); });
        const QSignalSpy changed(&directory, &Directory::changed);
        directory.learn(people::named(u"a"_s, u"Zoë"_s));
        directory.learn(people::named(u"b"_s, u"Bo"_s));
        QCOMPARE(told, QStringList({u"about to 0 0, 0 there"_s, u"inserted a"_s,
                                    u"about to 0 0, 1 there"_s, u"inserted b"_s}));
        QCOMPARE(m_place->ids(), QStringList({u"b"_s, u"a"_s}));
        QCOMPARE(directory.rowOf({u"a"_s}), 1);
        QCOMPARE(directory.at(1).name(), u"Zoë"_s);
        QCOMPARE(changed.size(), 0);
    }

    void learningMerges()
    {
        Directory &directory = m_place->directory;
        directory.learn(people::named(u"a"_s, u"Zoë"_s));
        directory.learn(people::named(u"b"_s, u"Bo"_s));
        const QSignalSpy changed(&directory, &Directory::changed);
        const QSignalSpy inserted(&directory, &Directory::inserted);
        m_place->learn(u"a"_s, ContactField::Email, u"zoe@example.com"_s);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toInt(), 1);
        QCOMPARE(changed.at(0).at(1).value<ContactId>().value, u"a"_s);
        // Only an answer that says something takes something's place.
        QCOMPARE(directory.at(1).name(), u"Zoë"_s);
        QCOMPARE(directory.at(1)[ContactField::Email].text(), u"zoe@example.com"_s);
        Contact emptied = people::contact(u"a"_s);
        emptied[ContactField::FirstName] = Field::empty(Source::Service, people::moment(1));
        directory.learn(emptied);
        QVERIFY(directory.at(1)[ContactField::FirstName].isEmpty());
        QCOMPARE(m_place->ids(), QStringList({u"b"_s, u"a"_s}));
    }

    void openingMovesNothing()
    {
        Directory &directory = m_place->directory;
        directory.learn(people::named(u"a"_s, u"Zoë"_s));
        directory.learn(people::named(u"b"_s, u"Bo"_s));
        const QSignalSpy changed(&directory, &Directory::changed);
        const QSignalSpy inserted(&directory, &Directory::inserted);
        directory.markOpened({u"a"_s}, people::moment());
        directory.markOpened({u"nobody"_s}, people::moment());
        QCOMPARE(m_place->ids(), QStringList({u"b"_s, u"a"_s}));
        QCOMPARE(changed.size() + inserted.size(), 0);
    }

    void foundByNumber()
    {
        m_place->learn(u"a"_s, ContactField::PhoneNumber, u"+31612345678"_s);
        m_place->learn(u"b"_s, ContactField::PhoneNumber, u"+31612345679"_s);
        m_place->learn(u"c"_s, ContactField::Email, u"c@example.com"_s);
        QCOMPARE(m_place->foundBy(u"+31 6 1234 5678"_s), u"a"_s);
        QCOMPARE(m_place->foundBy(u"+31612345679"_s), u"b"_s);
        QCOMPARE(m_place->foundBy(u"+31612345670"_s), u"nobody"_s);
    }

    void foundByEmailInAnyCase()
    {
        m_place->learn(u"a"_s, ContactField::Email, u"Zoë+Shop@Example.COM"_s);
        m_place->learn(u"b"_s, ContactField::FirstName, u"bo@example.com"_s);
        QCOMPARE(m_place->foundBy(u"zoË+sHOP@example.com"_s), u"a"_s);
        QCOMPARE(m_place->foundBy(u"bo@example.com"_s), u"nobody"_s);
        QCOMPARE(m_place->foundBy(u"zoe+shop@example.com"_s), u"nobody"_s);
    }

    void notFoundByWhatIsEmpty()
    {
        Contact contact = people::named(u"a"_s, u"Zoë"_s);
        contact[ContactField::Email] = Field::empty(Source::Service, people::moment());
        contact[ContactField::PhoneNumber] = Field::empty(Source::Service, people::moment());
        m_place->directory.learn(contact);
        QCOMPARE(m_place->foundBy(u"a@example.com"_s), u"nobody"_s);
        QCOMPARE(m_place->foundBy(u"+31612345678"_s), u"nobody"_s);
    }

    void numberOfTwoBelongsToTheOneWhoHasItSinceLast()
    {
        // A number that was given to somebody else; enough of them that chance can't be right.
        for (int number = 0; number < 16; ++number) {
            const QString text = u"+316123400%1"_s.arg(number, 2, 10, QChar(u'0'));
            for (int owner = 0; owner < 4; ++owner) {
                // Each time another one of the four was told of last.
                m_place->learn(u"%1 of %2"_s.arg(owner).arg(number), ContactField::PhoneNumber,
                               text, (owner + number) % 4);
            }
            QCOMPARE(m_place->foundBy(text), u"%1 of %2"_s.arg((3 + 3 * number) % 4).arg(number));
        }
    }
};

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
