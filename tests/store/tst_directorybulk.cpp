#include "store/StoreUser.h"

#include <QTemporaryDir>

#include <atomic>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Inserting many at once.
class TestDirectoryBulk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"directory.sqlite"_s); }

    static Field imported(const QString &text, int seconds = 0)
    {
        return Field::known(text, Source::Import, people::moment(seconds));
    }

    static Contact person(const QString &number, const QString &email, const QString &name = {},
                          int seconds = 0)
    {
        Contact contact;
        if (!number.isEmpty())
            contact[ContactField::PhoneNumber] = imported(number, seconds);
        if (!email.isEmpty())
            contact[ContactField::Email] = imported(email, seconds);
        if (!name.isEmpty())
            contact[ContactField::FirstName] = imported(name, seconds);
        return contact;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void countsWhatBecameOfEach()
    {
        StoreUser user(file());
        QVERIFY(user.learn(people::named(u"known"_s, u"Zoë"_s)));
        Contact known;
        known.id = {u"known"_s};
        known[ContactField::Email] = imported(u"zoe@example.com"_s);
        const BulkOutcome outcome =
            user.insert({person(u"+31612345671"_s, u""_s), person(u""_s, u"a@example.com"_s),
                         person(u"+31612345671"_s, u"b@example.com"_s),
                         person(u""_s, u"A@Example.com"_s), known, person(u""_s, u""_s, u"Bo"_s)});
        QVERIFY(!outcome.failure);
        QVERIFY(!outcome.isCancelled);
        QCOMPARE(outcome.progress.added, 2);
        QCOMPARE(outcome.progress.completed, 3);
        QCOMPARE(outcome.progress.leftOut, 1);
        QCOMPARE(user.find(u"b@example.com"_s), u"~here:+31612345671"_s);
        QCOMPARE(user.find(u"zoe@example.com"_s), u"known"_s);
        QCOMPARE(user.search(u""_s).total, 3);
    }

    void completesOnlyWhatNobodyElseSaid()
    {
        StoreUser user(file());
        Contact known = people::contact(u"k"_s);
        known[ContactField::PhoneNumber] = people::known(u"+31612345678"_s);
        known[ContactField::FirstName] =
            Field::known(u"Typed"_s, Source::Typed, people::moment(-9));
        known[ContactField::LastName] = Field::empty(Source::Service, people::moment(-9));
        QVERIFY(user.learn(known));
        Contact told = person(u"+31612345678"_s, u"new@example.com"_s, u"Imported"_s, 5);
        told[ContactField::LastName] = imported(u"Imported"_s, 5);
        QCOMPARE(user.insert({told}).progress.completed, 1);
        const auto first = user.fetch(u"k"_s);
        QCOMPARE(first->contact[ContactField::FirstName].text(), u"Typed"_s);
        QVERIFY(first->contact[ContactField::LastName].isEmpty());
        QCOMPARE(first->contact[ContactField::PhoneNumber].source(), Source::Service);
        QCOMPARE(first->contact[ContactField::Email].text(), u"new@example.com"_s);
        QCOMPARE(first->contact[ContactField::Email].source(), Source::Import);
        // A newer import counts more than an older one, an older one less.
        user.insert({person(u"+31612345678"_s, u"newer@example.com"_s, {}, 6)});
        QCOMPARE(user.fetch(u"k"_s)->contact[ContactField::Email].text(), u"newer@example.com"_s);
        user.insert({person(u"+31612345678"_s, u"older@example.com"_s, {}, 1)});
        QCOMPARE(user.fetch(u"k"_s)->contact[ContactField::Email].text(), u"newer@example.com"_s);
        // What the service says counts more than any.
        Contact service = people::contact(u"k"_s);
        service[ContactField::Email] = people::known(u"service@example.com"_s, 2);
        QVERIFY(user.learn(service));
        user.insert({person(u"+31612345678"_s, u"newest@example.com"_s, {}, 9)});
        QCOMPARE(user.fetch(u"k"_s)->contact[ContactField::Email].text(), u"service@example.com"_s);
    }

    void anImportedIdTakesAProvisionalOnesPlace()
    {
        StoreUser user(file());
        user.insert({person(u"+31612345678"_s, u""_s, u"Zoë"_s)});
        Contact named = person(u"+31612345678"_s, u""_s);
        named.id = {u"service"_s};
        QCOMPARE(user.insert({named}).progress.completed, 1);
        QCOMPARE(user.fetch(u"service"_s)->contact.name(), u"Zoë"_s);
        QVERIFY(!user.fetch(u"~here:+31612345678"_s));
        // And one with an id of its own is somebody else.
        named.id = {u"other"_s};
        QCOMPARE(user.insert({named}).progress.added, 1);
    }

    void tagsCompleteToo()
    {
        StoreUser user(file());
        Contact tagged = person(u"+31612345678"_s, u""_s);
        tagged.tags = {{{u"first"_s, u""_s}}};
        user.insert({tagged});
        QCOMPARE(user.search(u"tag:first"_s).total, 1);
        tagged.tags = {{{u"second"_s, u""_s}}};
        user.insert({tagged});
        QCOMPARE(user.fetch(u"~here:+31612345678"_s)->tags->first().name, u"first"_s);
    }

    void cancelledBetweenLists()
    {
        StoreUser user(file());
        QVERIFY(user.isReady());
        std::stop_source stop;
        int list = 0;
        const auto source = [&]() -> std::optional<QList<Contact>> {
            if (list == 3)
                stop.request_stop();
            QList<Contact> contacts;
            for (int i = 0; i < 100; ++i)
                contacts.append(people::named(u"%1-%2"_s.arg(list).arg(i), u"Zoë"_s));
            ++list;
            return contacts;
        };
        QList<int> progress;
        std::optional<BulkOutcome> outcome;
        user.store.insert(
            source, stop.get_token(), &user.store,
            [&](const BulkProgress &now) { progress.append(now.added); },
            [&](const BulkOutcome &done) { outcome = done; });
        QTRY_VERIFY(outcome);
        QVERIFY(outcome->isCancelled);
        QVERIFY(!outcome->failure);
        QCOMPARE(progress, QList<int>({100, 200, 300, 400}));
        QCOMPARE(outcome->progress.added, 400);
        QCOMPARE(user.search(u"zoe"_s).total, 400);
    }

    void oneAtATimeAndOthersInBetween()
    {
        StoreUser user(file());
        QVERIFY(user.isReady());
        std::atomic<bool> mayGoOn = false;
        int list = 0;
        const auto endless = [&]() -> std::optional<QList<Contact>> {
            if (mayGoOn)
                return std::nullopt;
            return QList<Contact>{people::named(u"bulk %1"_s.arg(list++), u"Bulk"_s)};
        };
        QStringList order;
        const auto noteAs = [&](const QString &name) {
            return [&order, name](const BulkOutcome &) {
                order.append(name);
            };
        };
        user.store.insert(endless, {}, &user.store, [](const auto &) {}, noteAs(u"first"_s));
        user.store.insert(
            [isGiven = false]() mutable -> std::optional<QList<Contact>> {
                if (std::exchange(isGiven, true))
                    return std::nullopt;
                return QList<Contact>{people::named(u"x"_s, u"Second"_s)};
            },
            {}, &user.store, [](const auto &) {}, noteAs(u"second"_s));
        // While it goes on and on, an agent's work is carried out and found.
        QVERIFY(user.learn(people::named(u"agent"_s, u"Xanthippe"_s)));
        QCOMPARE(user.idsOf(u"xanthippe"_s), QStringList({u"agent"_s}));
        QVERIFY(user.fetch(u"agent"_s));
        QCOMPARE(order, QStringList());
        QVERIFY(!user.fetch(u"x"_s));
        mayGoOn = true;
        QTRY_COMPARE(order, QStringList({u"first"_s, u"second"_s}));
        QVERIFY(user.fetch(u"x"_s));
    }

    void endingTheStoreCutsItShort()
    {
        int list = 0;
        {
            StoreUser user(file());
            user.store.insert(
                [&]() -> std::optional<QList<Contact>> {
                    return QList<Contact>{people::named(u"bulk %1"_s.arg(list++), u"Bulk"_s)};
                },
                {}, &user.store, [](const auto &) {}, [](const auto &) {});
            QVERIFY(user.learn(people::named(u"agent"_s, u"Zoë"_s)));
            user.store.learn(people::named(u"late"_s, u"Late"_s));
        }
        StoreUser user(file());
        QVERIFY(user.isReady());
        QVERIFY(user.fetch(u"late"_s));
        QCOMPARE(user.search(u"bulk"_s).total, user.news().contacts - 2);
        QVERIFY(user.news().contacts <= list + 2);
    }

    void aSourceThatGivesNothing()
    {
        StoreUser user(file());
        const BulkOutcome outcome = user.insert(BulkSource([n = 0]() mutable {
            return n++ < 3 ? std::optional(QList<Contact>()) : std::nullopt;
        }));
        QCOMPARE(outcome.progress.added, 0);
        QVERIFY(!outcome.failure);
    }
};

QTEST_GUILESS_MAIN(TestDirectoryBulk)
#include "tst_directorybulk.moc"
