#include "desk/Desk.h"
#include "desk/DeskFixture.h"
#include "desk/HeldDesk.h"
#include "domain/ProvisionalId.h"
#include "server/DatabaseFile.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Everything put together.
class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clockIsItsOwn()
    {
        DeskFixture at(AnswerForm::Observed);
        QVERIFY(at.start());
        QCOMPARE(at.desk().name(), u"Test"_s);
        QVERIFY(!at.server().create("+31612345678", R"("firstName":"Zoë")").isEmpty());
        at.open().lookUp(keyFor(u"+31612345678"_s));
        QTRY_VERIFY(at.open().contact().value && at.open().isSettled());
        const Contact &contact = *at.open().contact().value;
        QCOMPARE(contact[ContactField::FirstName].asOf(), at.now);
    }

    void opensWhatWasOpenedLastTime()
    {
        DeskFixture at(AnswerForm::Observed);
        QVERIFY(at.start());
        for (const char *number : {"+31612345601", "+31612345602", "+31612345603"}) {
            QVERIFY(!at.server().create(number).isEmpty());
            at.now = at.now.addSecs(60);
            at.open().lookUp(keyFor(QLatin1String(number)));
            QTRY_VERIFY(at.open().contact().value && at.open().isSettled());
        }
        at.now = at.now.addSecs(60);
        at.open().lookUp(keyFor(u"+31612345602"_s));
        QTRY_VERIFY(at.open().isSettled());
        at.reopen();
        QStringList numbers;
        for (const FoundContact &found : everybody(at.directory()).contacts)
            numbers.append(found.summary.phoneNumber);
        QCOMPARE(numbers, QStringList({u"+31612345602"_s, u"+31612345603"_s, u"+31612345601"_s}));
    }

    void worksWithoutAPlaceForItsFiles()
    {
        DeskFixture at(AnswerForm::Observed);
        QFile inTheWay(at.folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QVERIFY(at.start());
        QSignalSpy failed(&at.desk(), &Desk::storageFailed);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Failure>().kind, FailureKind::Storage);
        // In memory for as long as it runs.
        QTRY_VERIFY(at.directory().news());
        QVERIFY(at.directory().news()->isReadOnly);

        const QString id = at.server().create("+31612345678", R"("firstName":"Zoë")");
        at.open().lookUp(keyFor(u"+31612345678"_s));
        QTRY_VERIFY(at.open().contact().value && at.open().isSettled());
        QCOMPARE(at.open().contact().progress, Progress::Ready);
        QCOMPARE(at.open().contact().value->name(), u"Zoë"_s);
        QVERIFY(at.directory().contact({id}));
        at.open().open({id});
        QTRY_VERIFY(at.open().isSettled());
        QCOMPARE(at.open().id().value, id);
    }

    void worksBesideANewerDirectory()
    {
        DeskFixture at(AnswerForm::Observed);
        const QString file = at.folder() + u"/directory.sqlite"_s;
        QVERIFY(QDir().mkpath(at.folder()));
        {
            DirectoryStore store(file);
            QSignalSpy opened(&store, &DirectoryStore::opened);
            QTRY_COMPARE(opened.size(), 1);
        }
        DatabaseFile(file).run(u"PRAGMA user_version = 99"_s);
        const auto bytes = [&] {
            QFile directory(file);
            return directory.open(QIODevice::ReadOnly) ? directory.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        QVERIFY(!before.isEmpty());
        QVERIFY(at.start());
        const QSignalSpy failed(&at.desk(), &Desk::storageFailed);
        QVERIFY(!at.server().create("+31612345678").isEmpty());
        at.open().lookUp(keyFor(u"+31612345678"_s));
        QTRY_VERIFY(at.open().contact().value && at.open().isSettled());
        // Told once, however often something can't be kept.
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Failure>().cause, FailureCause::FileNewer);
        QCOMPARE(bytes(), before);
    }

    void endsInTheMiddleOfEverything()
    {
        HeldService held;
        QTemporaryDir folder;
        const auto desk = [&] {
            return std::make_unique<Desk>(u"Test"_s, held.account(), folder.path());
        };
        auto first = desk();
        Contact contact = people::named(u"zoe"_s, u"Zoë"_s);
        contact[ContactField::PhoneNumber] = people::known(u"+31612345678"_s);
        QVERIFY(learnAndWrite(first->directory(), contact));
        first->openContact().open({u"zoe"_s});
        first->editor().update({u"zoe"_s}, editsOf(people::renaming(u"Zoé"_s), contact));
        first->editor().addToList({u"zoe"_s}, {u"list"_s});
        first->editor().create({.phoneNumber = numberFor(u"+31612345679"_s)});
        QTRY_COMPARE(first->journal().counts().waiting, 3);
        QTRY_VERIFY(held.asked("POST") > 0 && held.waiting() >= 4);
        first.reset();

        // Nobody took the answers that were lost for a yes, and all that was saved is kept.
        auto second = desk();
        QTRY_VERIFY(second->journal().isOpened());
        QCOMPARE(second->journal().counts().waiting, 3);
        QTRY_COMPARE(everybody(second->directory()).total, 2);
        QTRY_COMPARE(fetched(second->directory(), {u"zoe"_s})->contact.name(), u"Zoé"_s);
        QCOMPARE(second->listBook().memberships({u"zoe"_s}), QList<Membership>());
        QVERIFY(second->editor().isCreating(numberFor(u"+31612345679"_s)));
    }

    void twoAccountsAtOnce()
    {
        DeskFixture one(AnswerForm::Observed);
        DeskFixture other(AnswerForm::Documented);
        QVERIFY(one.start());
        QVERIFY(other.start());
        const QString inOne = one.server().create("+31612345678");
        const QString inOther = other.server().create("+31612345678");
        QVERIFY(inOne != inOther);
        one.open().lookUp(keyFor(u"+31612345678"_s));
        other.open().lookUp(keyFor(u"+31612345678"_s));
        QTRY_COMPARE(one.open().id().value, inOne);
        QTRY_COMPARE(other.open().id().value, inOther);
        QVERIFY(!one.directory().contact({inOther}));
        QVERIFY(!other.directory().contact({inOne}));
    }

    void draftFollowsTheContactToItsOwnId()
    {
        // Of one that isn't open when the service names it.
        HeldService held;
        const QTemporaryDir folder;
        Desk desk(u"Test"_s, held.account(), folder.path());
        Contact imported = people::named({}, u"Zoë"_s);
        imported[ContactField::PhoneNumber] = people::known(u"+31612345678"_s);
        imported.id = provisionalIdOf(imported);
        QVERIFY(learnAndWrite(desk.directory(), imported));
        const FieldEdits typed = editsOf(people::renaming(u"Zoé"_s), imported);
        desk.drafts().setEdits(imported.id, typed);
        imported.id = {u"zoe"_s};
        QVERIFY(learnAndWrite(desk.directory(), imported));
        QCOMPARE(desk.drafts().edits({u"zoe"_s}), typed);
        QCOMPARE(desk.drafts().count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
