#include "desk/DeskFixture.h"
#include "desk/DirectoryQuestions.h"
#include "domain/ProvisionalId.h"
#include "store/People.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The lists that this desk has met. What it keeps across runs is in tst_directorymemory.
class TestListBook : public QObject
{
    Q_OBJECT

private:
    struct Place {
        QTemporaryDir folder;
        DirectoryStore store{folder.filePath(u"directory.sqlite"_s)};
        Directory directory{store};
        ListBook book{store, directory};

        QStringList titles() const
        {
            QStringList titles;
            for (const ContactList &list : book.lists())
                titles.append(list.title());
            return titles;
        }
        QString foundBy(const QString &text) const
        {
            const auto found = book.find(text);
            return found ? found->id.value : u"none"_s;
        }
    };

    std::unique_ptr<Place> m_place;

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Place>();
        QTRY_VERIFY(m_place->directory.news());
    }

    void byTitle()
    {
        ListBook &book = m_place->book;
        book.learn(ContactList{{u"1"_s}, u"Newsletter"_s});
        book.learn(ContactList{{u"Mailing"_s}, {}});
        book.learn(ContactList{{u"3"_s}, u"Klanten"_s});
        QCOMPARE(m_place->titles(), QStringList({u"Klanten"_s, u"Mailing"_s, u"Newsletter"_s}));
        book.learn(ContactList{{u"3"_s}, u"Zakelijk"_s});
        QCOMPARE(m_place->titles(), QStringList({u"Mailing"_s, u"Newsletter"_s, u"Zakelijk"_s}));
    }

    void knownNameStaysWhenNoneIsGiven()
    {
        ListBook &book = m_place->book;
        const QSignalSpy changed(&book, &ListBook::listsChanged);
        book.learn(ContactList{{u"1"_s}, {}});
        book.learn(ContactList{{u"1"_s}, u"Newsletter"_s});
        QCOMPARE(changed.size(), 2);
        book.learn(ContactList{{u"1"_s}, {}});
        book.learn(ContactList{{u"1"_s}, u""_s});
        book.learn(ContactList{{u"1"_s}, u"Newsletter"_s});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(book.lists(), QList<ContactList>({{{u"1"_s}, u"Newsletter"_s}}));
    }

    void foundByIdOrName()
    {
        ListBook &book = m_place->book;
        book.learn(ContactList{{u"Qm7Tf"_s}, u"Términos"_s});
        book.learn(ContactList{{u"qm7tf"_s}, u"Other"_s});
        book.learn(ContactList{{u"nameless"_s}, {}});
        QCOMPARE(m_place->foundBy(u"Qm7Tf"_s), u"Qm7Tf"_s);
        // An id is opaque: its case counts.
        QCOMPARE(m_place->foundBy(u"qm7tf"_s), u"qm7tf"_s);
        QCOMPARE(m_place->foundBy(u"QM7TF"_s), u"none"_s);
        QCOMPARE(m_place->foundBy(u"  tÉRMINOS\n"_s), u"Qm7Tf"_s);
        QCOMPARE(m_place->foundBy(u" nameless "_s), u"nameless"_s);
        QCOMPARE(m_place->foundBy(u"Termin"_s), u"none"_s);
    }

    void nothingIsFoundByNothing()
    {
        m_place->book.learn(ContactList{{u"nameless"_s}, {}});
        QCOMPARE(m_place->foundBy({}), u"none"_s);
        QCOMPARE(m_place->foundBy(u"  \t"_s), u"none"_s);
    }

    void idBeforeName()
    {
        ListBook &book = m_place->book;
        book.learn(ContactList{{u"1"_s}, u"2"_s});
        book.learn(ContactList{{u"2"_s}, u"1"_s});
        QCOMPARE(m_place->foundBy(u"1"_s), u"1"_s);
        QCOMPARE(m_place->foundBy(u"2"_s), u"2"_s);
    }

    void memberships()
    {
        ListBook &book = m_place->book;
        const ContactId zoe{u"zoe"_s};
        const Membership on{{u"a"_s}, true, people::moment(1)};
        const Membership off{{u"a"_s}, false, people::moment(2)};
        const Membership other{{u"b"_s}, true, people::moment(0)};
        const QSignalSpy changed(&book, &ListBook::membershipsChanged);
        book.learn(zoe, on);
        book.learn(zoe, off);
        book.learn(zoe, other);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(changed.at(0).at(0).value<ContactId>(), zoe);
        QCOMPARE(book.memberships(zoe), QList<Membership>({off, other}));
        QCOMPARE(book.memberships({u"bo"_s}), QList<Membership>());
    }

    void olderMembershipIsIgnored()
    {
        ListBook &book = m_place->book;
        const ContactId zoe{u"zoe"_s};
        const Membership off{{u"a"_s}, false, people::moment(2)};
        book.learn(zoe, off);
        const QSignalSpy changed(&book, &ListBook::membershipsChanged);
        book.learn(zoe, Membership{{u"a"_s}, true, people::moment(1)});
        QCOMPARE(changed.size(), 0);
        QCOMPARE(book.memberships(zoe), QList<Membership>({off}));
        // On the same moment the later word counts.
        book.learn(zoe, Membership{{u"a"_s}, true, people::moment(2)});
        QCOMPARE(book.memberships(zoe).first().isMember, true);
    }

    void membershipsFollowTheContactToItsOwnId()
    {
        // Of one that had a provisional id as long as the service hadn't named it.
        ListBook &book = m_place->book;
        const auto met = [](const QString &id) {
            Contact contact = people::named(id, u"Zoë"_s);
            contact[ContactField::PhoneNumber] = people::known(u"+31612345678"_s);
            return contact;
        };
        const ContactId former = provisionalIdOf(met({}));
        QVERIFY(learnAndWrite(m_place->directory, met(former.value)));
        book.learn(former, Membership{{u"a"_s}, true, people::moment(1)});
        book.learn(former, Membership{{u"b"_s}, true, people::moment(1)});
        const ContactId zoe{u"zoe"_s};
        const Membership done{{u"b"_s}, false, people::moment(0)};
        book.learn(zoe, done);
        QSignalSpy changed(&book, &ListBook::membershipsChanged);
        QVERIFY(learnAndWrite(m_place->directory, met(u"zoe"_s)));
        QCOMPARE(book.memberships(former), QList<Membership>());
        // What was done under the id of its own counts.
        QCOMPARE(book.memberships(zoe),
                 QList<Membership>({done, {{u"a"_s}, true, people::moment(1)}}));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(changed.at(0).at(0).value<ContactId>(), zoe);
    }
};

QTEST_GUILESS_MAIN(TestListBook)
#include "tst_listbook.moc"
