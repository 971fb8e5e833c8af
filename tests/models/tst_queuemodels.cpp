#include "domain/ProvisionalId.h"
#include "models/ConflictModel.h"
#include "models/EntryText.h"
#include "models/HistoryModel.h"
#include "models/ListeningView.h"
#include "models/QueueModel.h"
#include "models/QueueText.h"
#include "support/OpenJournal.h"
#include "text/PlainSigns.h"

#include <QSignalSpy>

using namespace contactdesk;
using namespace Qt::StringLiterals;

namespace
{

/// Without the signs that keep a value in its own direction.
QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

QString titleOf(const ListId &list)
{
    return list.value == "l1"_L1 ? u"VIP"_s : list.value;
}

Failure refusal()
{
    return {.kind = FailureKind::Invalid, .status = 400, .serviceWords = u"<b>no</b>"_s};
}

} // namespace

/// What is in the journal, as the agent reads it.
class TestQueueModels : public QObject
{
    Q_OBJECT

private:
    struct Queue : OpenJournal {
        QueueModel model{journal, clock, titleOf};
        ListeningView view{model,
                           {QueueModel::WhomRole, Qt::DisplayRole, QueueModel::StateRole,
                            QueueModel::CanRetryRole, QueueModel::CanWithdrawRole}};

        QVariant role(EntryId id, int role) const { return model.indexOf(id).data(role); }
    };

    static QList<Entry> people(int count)
    {
        QList<Entry> entries;
        for (int i = 0; i < count; ++i) {
            const QString name = u"Person %1"_s.arg(i);
            entries.append(
                OpenJournal::update(name, name, {OpenJournal::firstName(u"a"_s, u"b"_s)}));
        }
        return entries;
    }

    const QDateTime m_now{QDate(2026, 11, 20), QTime(13, 0), Qt::UTC};
    const QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};

private Q_SLOTS:
    void valuesInWords()
    {
        QCOMPARE(saidText({}), u"not known"_s);
        QCOMPARE(saidText(QString()), u"empty"_s);
        QCOMPARE(saidText(true), u"yes"_s);
        QCOMPARE(saidText(u" x "_s), u" x "_s);
        // Nothing in a value turns the words around it.
        QCOMPARE(plain(isolated(u"a\u202Eb\u2069c"_s)), u"abc"_s);
    }

    void entriesInWords()
    {
        Entry entry = OpenJournal::update(u"c"_s, u"Anna"_s,
                                          {OpenJournal::firstName(u"Anna"_s, u"Hanna"_s),
                                           {ContactField::Email, u"a@b.nl"_s, QString()},
                                           {ContactField::BotActive, {}, true}});
        QCOMPARE(
            plain(entryText(entry, titleOf)),
            u"First name: Anna → Hanna; E-mail: a@b.nl → empty; Bot answers: not known → yes"_s);
        QCOMPARE(entryText(entry, titleOf, Wording::Spoken).section(u';', 0, 0),
                 u"First name: from Anna to Hanna"_s);
        // What is done already is no longer wanted.
        entry.edits[0].state = EditState::Done;
        QVERIFY(!entryText(entry, titleOf).contains(u"Hanna"_s));

        Entry list;
        list.kind = EntryKind::AddToList;
        list.list = {u"l1"_s};
        QCOMPARE(plain(entryText(list, titleOf)), u"Add to list “VIP”"_s);
        list.kind = EntryKind::RemoveFromList;
        QCOMPARE(plain(entryText(list, {})), u"Remove from list “l1”"_s);

        Entry creation;
        creation.kind = EntryKind::Create;
        creation.creation = NewContact{.phoneNumber = *PhoneNumber::fromE164(u"+31612345678"_s)};
        QCOMPARE(plain(entryText(creation, {})), u"New contact, +31 6 12345678"_s);
        QCOMPARE(contactText(creation), u"+31 6 12345678"_s);
        creation.creation->firstName = u"Piet"_s;
        QCOMPARE(contactText(creation), u"Piet"_s);

        Entry note;
        note.kind = EntryKind::Note;
        note.textAfter = u"Calls late"_s;
        QCOMPARE(plain(entryText(note, {})), u"Note: empty → Calls late"_s);
    }

    void statesInWords_data()
    {
        QTest::addColumn<EntryState>("state");
        QTest::addColumn<QString>("text");
        QTest::newRow("waiting") << EntryState::Waiting << u"Waiting"_s;
        QTest::newRow("sending") << EntryState::Sending << u"Sending…"_s;
        QTest::newRow("unknown") << EntryState::OutcomeUnknown << u"Checking whether it arrived"_s;
        QTest::newRow("conflict") << EntryState::Conflict
                                  << u"Needs you: changed by somebody else meanwhile"_s;
        QTest::newRow("refused") << EntryState::Refused << u"Refused"_s;
        QTest::newRow("done") << EntryState::Done << u"Done"_s;
    }

    void statesInWords()
    {
        QFETCH(const EntryState, state);
        Entry entry;
        entry.state = state;
        QTEST(stateText(entry, m_now, m_locale), "text");
    }

    void whyInWords()
    {
        Entry entry;
        entry.failure = refusal();
        entry.state = EntryState::Refused;
        QCOMPARE(
            plain(stateText(entry, m_now, m_locale)),
            u"Refused: The service did not accept what was sent. The service says: “<b>no</b>”. "
            "Correct the entry and try again."_s);
        entry.state = EntryState::Waiting;
        entry.failure = Failure{.kind = FailureKind::Offline};
        entry.notBefore = m_now.addSecs(420);
        QCOMPARE(stateText(entry, m_now, m_locale),
                 u"Waiting until 14:07: The service could not be reached."_s);
        entry.failure.reset();
        entry.notBefore = {};
        entry.contact = {provisionalBeginning() + u"x"_s};
        QCOMPARE(stateText(entry, m_now, m_locale),
                 u"Waiting until the service has this contact"_s);
        entry.state = EntryState::Conflict;
        entry.isDuplicate = true;
        QCOMPARE(stateText(entry, m_now, m_locale),
                 u"Needs you: a contact with this number exists already"_s);
    }

    void whatCanBeUndone()
    {
        Entry entry = OpenJournal::update(u"c"_s, {}, {OpenJournal::firstName(u"A"_s, u"B"_s)});
        for (const EntryState state :
             {EntryState::Waiting, EntryState::Conflict, EntryState::Refused, EntryState::Done}) {
            entry.state = state;
            QCOMPARE(undoProblem(entry), QString());
        }
        entry.state = EntryState::Sending;
        QVERIFY(!undoProblem(entry).isEmpty());
        entry.state = EntryState::Undone;
        QVERIFY(!undoProblem(entry).isEmpty());
        entry.state = EntryState::Done;
        entry.edits[0].before = {};
        QVERIFY(undoProblem(entry).contains(u"isn't known"_s));
        entry.edits[0].before = u"A"_s;
        entry.undoneBy = {7};
        QVERIFY(!undoProblem(entry).isEmpty());
        entry = {};
        entry.kind = EntryKind::Create;
        entry.state = EntryState::Done;
        QVERIFY(undoProblem(entry).contains(u"can't be taken back"_s));
    }

    void theQueueAsAWhole_data()
    {
        using Kind = OutboxState::Kind;
        QTest::addColumn<int>("waiting");
        QTest::addColumn<int>("needAgent");
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QueueMood>("mood");
        const QDateTime earlier = m_now.addSecs(300);
        const auto row = [](const char *name, int waiting, int needAgent, const OutboxState &state,
                            const QString &text, QueueMood mood) {
            QTest::newRow(name) << waiting << needAgent << state << text << mood;
        };
        row("all sent", 0, 0, {}, u"All sent"_s, QueueMood::AllSent);
        row("waiting", 1234, 0, {}, u"1,234 waiting"_s, QueueMood::Waiting);
        row("both", 3, 1, {}, u"3 waiting · 1 need(s) you"_s, QueueMood::NeedsAgent);
        row("offline", 3, 0, {Kind::Offline, earlier, {}}, u"Offline since 14:05 · 3 waiting"_s,
            QueueMood::Stopped);
        row("offline since yesterday", 0, 0, {Kind::Offline, earlier.addDays(-1), {}},
            u"Offline since 19 November, 14:05"_s, QueueMood::Stopped);
        row("offline since last year", 0, 0, {Kind::Offline, earlier.addYears(-1), {}},
            u"Offline since 20 November 2025, 14:05"_s, QueueMood::Stopped);
        row("paused", 0, 0, {Kind::Paused, {}, m_now.addSecs(420)},
            u"Waiting until 14:07, as the service asked"_s, QueueMood::Stopped);
        row("key", 2, 0, {Kind::KeyRefused, {}, {}}, u"Key refused · 2 waiting"_s,
            QueueMood::NeedsAgent);
        row("elsewhere", 2, 0, {Kind::ElsewhereOwned, {}, {}},
            u"Another window sends · 2 waiting"_s, QueueMood::Waiting);
    }

    void theQueueAsAWhole()
    {
        QFETCH(const int, waiting);
        QFETCH(const int, needAgent);
        QFETCH(const OutboxState, state);
        const JournalCounts counts{waiting, needAgent};
        QTEST(queueText(counts, state, m_now, m_locale), "text");
        QTEST(queueMood(counts, state), "mood");
    }

    void rowsComeAndGo()
    {
        Queue at;
        QVERIFY(at.opens());
        const auto ids = at.recorded(
            {OpenJournal::update(u"1"_s, u"Anna"_s, {OpenJournal::firstName(u"a"_s, u"b"_s)}),
             OpenJournal::update(u"2"_s, u"Bert"_s, {OpenJournal::firstName(u"a"_s, u"b"_s)}),
             OpenJournal::update(u"3"_s, u"Carl"_s, {OpenJournal::firstName(u"a"_s, u"b"_s)})});
        QCOMPARE(at.view.texts(), QStringList({u"Anna"_s, u"Bert"_s, u"Carl"_s}));
        QCOMPARE(at.view.take(), QStringList(u"inserted 0-2"_s));
        at.journal.finish({ids.at(1)}, u"ok"_s);
        QCOMPARE(at.view.take(), QStringList(u"removed 1-1"_s));
        at.begin(ids.at(0));
        QCOMPARE(at.view.take(), QStringList(u"changed 0-0"_s));
        QVERIFY(!at.role(ids.at(0), QueueModel::CanWithdrawRole).toBool());
        QVERIFY(at.role(ids.at(2), QueueModel::CanWithdrawRole).toBool());
        QVERIFY(at.view.isUpToDate());
    }

    void whatNeedsTheAgentStandsFirst()
    {
        OpenJournal at;
        QueueModel model(at.journal, at.clock, titleOf);
        const QAbstractItemModelTester tester(&model);
        QVERIFY(at.opens());
        QList<Entry> entries;
        for (const QString &name : {u"Anna"_s, u"Bert"_s, u"Carl"_s})
            entries.append(
                OpenJournal::update(name, name, {OpenJournal::firstName(u"a"_s, u"b"_s)}));
        const auto ids = at.recorded(entries);
        const auto names = [&] {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row)
                all.append(model.index(row).data(QueueModel::WhomRole).toString());
            return all.join(u' ');
        };
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy counted(&model, &QueueModel::countsChanged);
        at.journal.refuse({ids.at(2)}, refusal());
        QCOMPARE(names(), u"Carl Anna Bert"_s);
        QCOMPARE(moved.size(), 1);
        at.journal.dispute({ids.at(0)}, {{ContactField::FirstName, u"c"_s}});
        QCOMPARE(names(), u"Anna Carl Bert"_s);
        QCOMPARE(model.counts().needAgent, 2);
        QCOMPARE(model.counts().waiting, 1);
        QVERIFY(counted.size() >= 2);
        QVERIFY(model.indexOf(ids.at(2)).data(QueueModel::CanRetryRole).toBool());
        QVERIFY(model.indexOf(ids.at(2)).data(QueueModel::CanEditRole).toBool());
        QVERIFY(model.indexOf(ids.at(0)).data(QueueModel::CanDecideRole).toBool());
        QVERIFY(!model.indexOf(ids.at(0)).data(QueueModel::CanRetryRole).toBool());
        at.journal.retry(ids.at(2));
        QCOMPARE(names(), u"Anna Bert Carl"_s);
        at.journal.withdraw(ids.at(0));
        QCOMPARE(names(), u"Bert Carl"_s);
    }

    void readOutAndShown()
    {
        Queue at;
        QVERIFY(at.opens());
        const EntryId id = at.recorded(OpenJournal::update(
            u"1"_s, u"<b>Anna"_s, {OpenJournal::firstName(u"Anna"_s, u"<i>Hanna"_s)}));
        at.now = at.now.addSecs(120);
        QCOMPARE(at.role(id, Qt::AccessibleTextRole).toString(),
                 u"<b>Anna: First name: from Anna to <i>Hanna; 2 min ago. Waiting"_s);
        QVERIFY(!at.role(id, Qt::ToolTipRole).toString().contains(u"<i>Hanna"_s));
    }

    void anotherListName()
    {
        Queue at;
        QVERIFY(at.opens());
        Entry add;
        add.kind = EntryKind::AddToList;
        add.contact = {u"1"_s};
        add.list = {u"l1"_s};
        at.recorded(add);
        at.view.take();
        Entry name;
        name.kind = EntryKind::ListName;
        name.list = {u"l1"_s};
        name.textAfter = u"Gold"_s;
        at.recorded(name);
        QCOMPARE(at.view.take(), QStringList(u"changed 0-0"_s));
        QCOMPARE(at.model.rowCount(), 1);
    }

    void manyEntriesCostASignalEach()
    {
        OpenJournal at;
        QVERIFY(at.opens());
        constexpr int count = 2000;
        QList<Entry> entries(
            count, OpenJournal::update(u"1"_s, u"A"_s, {OpenJournal::firstName(u"a"_s, u"b"_s)}));
        QueueModel model(at.journal, at.clock);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const auto ids = at.recorded(entries);
        QCOMPARE(model.rowCount(), count);
        QCOMPARE(inserted.size(), 1);
        at.journal.finish(ids, {});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(removed.size(), count);
        QCOMPARE(changed.size(), 0);
    }

    void choicesOfAConflict()
    {
        OpenJournal at;
        QVERIFY(at.opens());
        const EntryId id =
            at.recorded(OpenJournal::update(u"1"_s, u"Anna"_s,
                                            {OpenJournal::firstName(u"Anna"_s, u"Hanna"_s),
                                             {ContactField::LastName, u"Smit"_s, QString()}}));
        ConflictModel model(at.journal);
        const QAbstractItemModelTester tester(&model);
        QSignalSpy settled(&model, &ConflictModel::settled);
        model.setEntry(id);
        QCOMPARE(model.rowCount(), 0);
        at.journal.dispute(
            {id}, {{ContactField::FirstName, u"Joanna"_s}, {ContactField::LastName, u"Smith"_s}});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.isComplete());
        const auto cell = [&](int row, int column) {
            return model.index(row, column);
        };
        QCOMPARE(cell(0, ConflictModel::FieldColumn).data().toString(), u"First name"_s);
        QCOMPARE(cell(0, ConflictModel::BeforeColumn).data().toString(), u"Anna"_s);
        QCOMPARE(cell(0, ConflictModel::MineColumn).data().toString(), u"Hanna"_s);
        QCOMPARE(cell(0, ConflictModel::TheirsColumn).data().toString(), u"Joanna"_s);
        QCOMPARE(cell(1, ConflictModel::MineColumn).data().toString(), u"empty"_s);
        QVERIFY(!(cell(0, ConflictModel::BeforeColumn).flags() & Qt::ItemIsEnabled));
        QCOMPARE(cell(0, ConflictModel::MineColumn).data(Qt::AccessibleTextRole).toString(),
                 u"First name: before Anna, yours Hanna, service now Joanna. Nothing chosen."_s);
        model.choose(0, Choice::Theirs);
        QVERIFY(cell(0, ConflictModel::TheirsColumn).data(ConflictModel::ChosenRole).toBool());
        QVERIFY(!cell(0, ConflictModel::MineColumn).data(ConflictModel::ChosenRole).toBool());
        model.apply();
        QVERIFY(at.journal.entry(id)->state == EntryState::Conflict);
        model.choose(1, Choice::Mine);
        QVERIFY(model.isComplete());
        QCOMPARE(settled.size(), 0);
        model.apply();
        QCOMPARE(settled.size(), 1);
        const Entry *entry = at.journal.entry(id);
        QVERIFY(entry && entry->state == EntryState::Waiting);
        QVERIFY(entry->edits.at(0).state == EditState::GivenUp);
        QVERIFY(entry->edits.at(1).state == EditState::Open);
    }

    void anotherValueIsAnotherQuestion()
    {
        OpenJournal at;
        QVERIFY(at.opens());
        const EntryId id =
            at.recorded(OpenJournal::update(u"1"_s, u"Anna"_s,
                                            {OpenJournal::firstName(u"Anna"_s, u"Hanna"_s),
                                             {ContactField::LastName, u"Smit"_s, u"S"_s}}));
        ConflictModel model(at.journal);
        const QAbstractItemModelTester tester(&model);
        model.setEntry(id);
        at.journal.dispute({id}, {{ContactField::LastName, u"Smith"_s}});
        QCOMPARE(model.rowCount(), 1);
        model.chooseAll(Choice::Mine);
        QVERIFY(model.isComplete());
        at.journal.dispute({id}, {{ContactField::FirstName, u"Joanna"_s}});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.choice(0));
        QVERIFY(model.choice(1) == Choice::Mine);
        at.journal.withdraw(id);
        QCOMPARE(model.rowCount(), 0);
    }

    void historyFollows()
    {
        OpenJournal at;
        QVERIFY(at.opens());
        HistoryModel model(at.journal, at.clock, titleOf);
        ListeningView view(model, {Qt::DisplayRole});
        const auto what = [&](int row, int column) {
            return model.index(row, column).data();
        };
        const EntryId id = at.recorded(OpenJournal::update(
            u"1"_s, u"Anna"_s, {OpenJournal::firstName(u"Anna"_s, u"Hanna"_s)}));
        QCOMPARE(model.rowCount(), 0);
        model.setFollowing(true);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(what(0, HistoryModel::WhoColumn).toString(), u"maria"_s);
        QCOMPARE(what(0, HistoryModel::WhatColumn).toString(), u"Change: First name"_s);
        QCOMPARE(what(0, HistoryModel::FromColumn).toString(), u"Anna"_s);
        QCOMPARE(what(0, HistoryModel::ToColumn).toString(), u"Hanna"_s);
        view.take();
        at.journal.finish({id}, u"Contact updated"_s);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(view.take(), QStringList(u"inserted 0-0"_s));
        QCOMPARE(what(0, HistoryModel::WhatColumn).toString(), u"Carried out"_s);
        QCOMPARE(what(0, HistoryModel::FromColumn).toString(), QString());
        QCOMPARE(what(0, HistoryModel::AnswerColumn).toString(), u"Contact updated"_s);
        QVERIFY(model.entryAt(model.index(0, 0)) == id);
    }

    void historyInPages()
    {
        OpenJournal at;
        QVERIFY(at.opens());
        const QList<Entry> entries = people(450);
        at.recorded(entries);
        // Without Qt's tester, which asks for all pages by itself.
        HistoryModel model(at.journal, at.clock);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setFollowing(true);
        QTRY_COMPARE(model.rowCount(), 200);
        QCOMPARE(model.total(), 450);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({}));
        QTRY_COMPARE(model.rowCount(), 400);
        // What comes in meanwhile leaves no gap and moves nothing.
        at.recorded(entries.mid(0, 3));
        QTRY_COMPARE(model.rowCount(), 403);
        QTRY_VERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 453);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(removed.size(), 0);
        // More than a page at once.
        at.recorded(entries);
        QTRY_COMPARE(model.total(), 903);
        QCOMPARE(model.rowCount(), 200);
        QTRY_VERIFY(model.canFetchMore({}));
        QCOMPARE(reset.size(), 0);
    }

    void historyToItsEnd()
    {
        OpenJournal at;
        QVERIFY(at.opens());
        at.recorded(people(450));
        HistoryModel model(at.journal, at.clock);
        // Its tester asks for more in the middle of an insertion, too.
        ListeningView view(model, {Qt::DisplayRole});
        model.setFollowing(true);
        QTRY_VERIFY((model.fetchMore({}), model.rowCount() == 450));
        QTRY_VERIFY(!model.canFetchMore({}));
        QVERIFY(view.isUpToDate());
        for (int row = 0; row < 450; ++row)
            QVERIFY(model.entryAt(model.index(row, 0)) == EntryId{450 - row});
    }

    void historyFiltered()
    {
        OpenJournal at;
        QVERIFY(at.opens());
        at.recorded(
            {OpenJournal::update(u"1"_s, u"Anna"_s, {OpenJournal::firstName(u"a"_s, u"b"_s)}),
             OpenJournal::update(u"2"_s, u"Bert"_s, {OpenJournal::firstName(u"a"_s, u"b"_s)})});
        HistoryModel model(at.journal, at.clock);
        ListeningView view(model, {Qt::DisplayRole});
        model.setFollowing(true);
        QTRY_COMPARE(model.rowCount(), 2);
        // Each key asks; the last one counts.
        for (const QString &text : {u"a"_s, u"an"_s, u"bert"_s})
            model.setFilter({.contact = {}, .text = text});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, HistoryModel::ContactColumn).data().toString(), u"Bert"_s);
        model.setFilter({.contact = {u"1"_s}, .text = {}});
        QTRY_COMPARE(model.index(0, HistoryModel::ContactColumn).data().toString(), u"Anna"_s);
        QCOMPARE(model.total(), 1);
        model.setFilter({.contact = {}, .text = u"nobody"_s});
        QTRY_COMPARE(model.rowCount(), 0);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(view.isUpToDate());
        QVERIFY(!view.take().contains(u"reset"_s));
    }
};

QTEST_MAIN(TestQueueModels)
#include "tst_queuemodels.moc"
