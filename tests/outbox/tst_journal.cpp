#include "outbox/OutboxFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The steps that entries take, over the journal's file; nothing is sent.
class TestJournal : public QObject
{
    Q_OBJECT

private:
    using F = ContactField;

    std::unique_ptr<OutboxFixture> m_desk;

    Journal &journal() { return m_desk->journal(); }
    EntryId renamed(const FieldSaid &before, const QString &after)
    {
        return m_desk->record(update(u"anna"_s, {text(F::FirstName, before, after)}));
    }
    EntryId renamedBoth(const QString &first, const QString &last)
    {
        return m_desk->record(update(
            u"anna"_s, {text(F::FirstName, u"Ann"_s, first), text(F::LastName, u""_s, last)}));
    }
    void begin(const QList<EntryId> &ids)
    {
        bool isBegun = false;
        journal().begin(ids, &journal(), [&](const auto &) { isBegun = true; });
        QTRY_VERIFY(isBegun);
    }
    EntryEdit edit(EntryId id, ContactField field)
    {
        for (const EntryEdit &one : m_desk->entry(id).edits) {
            if (one.field == field)
                return one;
        }
        return {};
    }
    static QList<HistoryEvent> events(const QList<HistoryLine> &lines)
    {
        QList<HistoryEvent> events;
        for (const HistoryLine &line : lines)
            events.append(line.event);
        return events;
    }
    static Contact ann()
    {
        Contact contact;
        contact.id = {u"anna"_s};
        contact[F::FirstName] = Field::known(u"Ann"_s, Source::Service, QDateTime());
        return contact;
    }
    const Failure m_invalid{.kind = FailureKind::Invalid, .serviceWords = u"No."_s};
    const Failure m_lost{.kind = FailureKind::TimedOut, .outcomeKnown = false};

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<OutboxFixture>(ServiceAccount{});
        QVERIFY(m_desk->open(false));
    }
    void cleanup() { m_desk.reset(); }

    void numbersWhatIsRecorded()
    {
        QSignalSpy recorded(&journal(), &Journal::recorded);
        const QList<EntryId> ids =
            m_desk->record({addition(u"anna"_s, u"news"_s), addition(u"bob"_s, u"news"_s)});
        QCOMPARE(ids.size(), 2);
        QVERIFY(ids.at(0) < ids.at(1));
        QCOMPARE(recorded.size(), 1);
        const Entry second = m_desk->entry(ids.at(1));
        QCOMPARE(second.batch, ids.at(0));
        QCOMPARE(second.who, u"agent"_s);
        QCOMPARE(second.madeAt, m_desk->time.now());
        QCOMPARE(second.state, EntryState::Waiting);
        QCOMPARE(journal().counts().waiting, 2);
        QCOMPARE(journal().entriesOf({u"anna"_s}).size(), 1);
    }

    void keepsNotesAndListNamesAtOnce()
    {
        Entry note{.kind = EntryKind::Note, .contact = {u"anna"_s}, .textAfter = u"Call back"_s};
        const Entry name{.kind = EntryKind::ListName, .list = {u"l1"_s}, .textAfter = u"News"_s};
        QSignalSpy ended(&journal(), &Journal::ended);
        const QList<EntryId> ids = m_desk->record({note, name});
        QCOMPARE(journal().note({u"anna"_s}), u"Call back"_s);
        QCOMPARE(journal().listName({u"l1"_s}), u"News"_s);
        QCOMPARE(m_desk->entry(ids.first()).state, EntryState::Done);
        QCOMPARE(ended.size(), 2);
        QCOMPARE(journal().counts().waiting, 0);
    }

    void showsWhatTheAgentWants()
    {
        renamed(u"Ann"_s, u"Anna"_s);
        const EntryId second = renamed(u"Anna"_s, u"Hannah"_s);
        QCOMPARE(journal().withPending(ann())[F::FirstName].text(), u"Hannah"_s);
        journal().dispute({second}, {{F::FirstName, u"Anke"_s}});
        QCOMPARE(journal().withPending(ann())[F::FirstName].text(), u"Hannah"_s);
        journal().resolve(second, F::FirstName, Choice::Theirs);
        QCOMPARE(journal().withPending(ann())[F::FirstName].text(), u"Anna"_s);
    }

    void countsThoseThatNeedTheAgent()
    {
        const EntryId first = renamed(u"Ann"_s, u"Anna"_s);
        m_desk->record(addition(u"anna"_s, u"news"_s));
        journal().refuse({first}, m_invalid);
        QCOMPARE(journal().counts().needAgent, 1);
        QCOMPARE(journal().counts().waiting, 1);
        journal().retry(first);
        QCOMPARE(journal().counts().needAgent, 0);
        QCOMPARE(journal().counts().waiting, 2);
        journal().refuse({first}, m_invalid);
        journal().withdraw(first);
        QCOMPARE(journal().counts().needAgent, 0);
        QCOMPARE(journal().counts().waiting, 1);
    }

    void typedAnewTakesThePlaceOfWhatWasRefused()
    {
        const EntryId refused = renamedBoth(u"An na"_s, u"Smit"_s);
        journal().refuse({refused}, m_invalid);
        const EntryId anew = renamed(u"An na"_s, u"Anna"_s);
        QCOMPARE(edit(refused, F::FirstName).state, EditState::GivenUp);
        QCOMPARE(edit(anew, F::FirstName).before, FieldSaid(u"Ann"_s));
        QCOMPARE(m_desk->entry(refused).state, EntryState::Refused);
        const EntryId rest =
            m_desk->record(update(u"anna"_s, {text(F::LastName, u"Smit"_s, u"S"_s)}));
        QVERIFY(m_desk->becomes(refused, EntryState::Undone));
        QCOMPARE(edit(rest, F::LastName).before, FieldSaid(u""_s));
        QCOMPARE(m_desk->history(refused).last().event, HistoryEvent::Withdrawn);
    }

    void typedAnewTakesThePlaceOfAConflict()
    {
        const EntryId disputed = renamed(u"Ann"_s, u"Anna"_s);
        journal().dispute({disputed}, {{F::FirstName, u"Anke"_s}});
        QCOMPARE(m_desk->entry(disputed).state, EntryState::Conflict);
        const EntryId anew = renamed(u"Anna"_s, u"Hannah"_s);
        QVERIFY(m_desk->becomes(disputed, EntryState::Undone));
        QCOMPARE(edit(anew, F::FirstName).before, FieldSaid(u"Ann"_s));
    }

    void typedAnewTakesThePlaceOfADuplicatesConflict()
    {
        const QString number = u"+31612345678"_s;
        const EntryId created = m_desk->record(creation(number, u"Anna"_s));
        journal().adopt(provisional(number), {u"anna"_s});
        journal().foundExisting(created, ann(), false);
        QCOMPARE(m_desk->entry(created).state, EntryState::Conflict);
        renamed(u"Ann"_s, u"Hannah"_s);
        // It exists, whatever becomes of what was typed for it.
        QVERIFY(m_desk->becomes(created, EntryState::Done));
    }

    void whatIsTypedForARefusedCreationComesAfterIt()
    {
        const QString number = u"+31612345678"_s;
        const EntryId created = m_desk->record(creation(number, u"Anna"_s));
        const EntryId waiting = m_desk->record(
            update(provisional(number).value, {text(F::FirstName, u"Anna"_s, u"Hannah"_s)}));
        journal().refuse({created}, m_invalid);
        const EntryId later = m_desk->record(
            update(provisional(number).value, {text(F::FirstName, u"Hannah"_s, u"Joanna"_s)}));
        QCOMPARE(edit(created, F::FirstName).state, EditState::Open);
        QCOMPARE(edit(waiting, F::FirstName).before, FieldSaid(u"Anna"_s));
        QCOMPARE(edit(later, F::FirstName).before, FieldSaid(u"Hannah"_s));
    }

    void mineGoesOnFromWhatTheServiceSays()
    {
        const EntryId id = renamed(u"Ann"_s, u"Anna"_s);
        journal().dispute({id}, {{F::FirstName, u"Anke"_s}});
        journal().resolve(id, F::FirstName, Choice::Mine);
        QCOMPARE(m_desk->entry(id).state, EntryState::Waiting);
        QCOMPARE(edit(id, F::FirstName).before, FieldSaid(u"Anke"_s));
        QCOMPARE(edit(id, F::FirstName).after, FieldSaid(u"Anna"_s));
        const QList<HistoryLine> lines = m_desk->history(id);
        QCOMPARE(events(lines),
                 QList({HistoryEvent::Made, HistoryEvent::Conflict, HistoryEvent::Resolved}));
        QCOMPARE(lines.last().from, FieldSaid(u"Anke"_s));
        QCOMPARE(lines.last().to, FieldSaid(u"Anna"_s));
    }

    void theirsLetsLaterChangesBuildOnIt()
    {
        const EntryId id = renamedBoth(u"Anna"_s, u"Smit"_s);
        journal().dispute({id}, {{F::FirstName, u"Anke"_s}, {F::LastName, u"S"_s}});
        journal().resolve(id, F::FirstName, Choice::Theirs);
        QCOMPARE(m_desk->entry(id).state, EntryState::Conflict);
        journal().resolve(id, F::LastName, Choice::Theirs);
        QVERIFY(m_desk->becomes(id, EntryState::Undone));
    }

    void choosingWhileTheRestIsUnderWayLosesNothing()
    {
        const EntryId id = renamedBoth(u"Anna"_s, u"Smit"_s);
        journal().dispute({id}, {{F::FirstName, u"Anke"_s}});
        QCOMPARE(m_desk->entry(id).state, EntryState::Waiting);
        begin({id});
        journal().resolve(id, F::FirstName, Choice::Mine);
        QCOMPARE(m_desk->entry(id).state, EntryState::Sending);
        journal().withdraw(id);
        QCOMPARE(m_desk->entry(id).state, EntryState::Sending);
        journal().finishFields({id}, {F::LastName}, u"done"_s);
        QCOMPARE(m_desk->entry(id).state, EntryState::Waiting);
        QCOMPARE(edit(id, F::FirstName).state, EditState::Open);
        QCOMPARE(edit(id, F::LastName).state, EditState::Done);
    }

    void typingAnewWhileTheRestIsUnderWayLosesNothing()
    {
        const EntryId id = renamedBoth(u"Anna"_s, u"Smit"_s);
        journal().dispute({id}, {{F::FirstName, u"Anke"_s}});
        begin({id});
        renamed(u"Anna"_s, u"Hannah"_s);
        QCOMPARE(m_desk->entry(id).state, EntryState::Sending);
        QCOMPARE(edit(id, F::FirstName).state, EditState::GivenUp);
    }

    void disputesTheseFieldsAlone()
    {
        const EntryId first = renamedBoth(u"Anna"_s, u"Smit"_s);
        const EntryId second = renamedBoth(u"Hannah"_s, u"Smith"_s);
        journal().dispute({first, second}, {{F::FirstName, u"Anke"_s}});
        QCOMPARE(edit(first, F::FirstName).state, EditState::GivenUp);
        QCOMPARE(edit(second, F::FirstName).state, EditState::Conflict);
        QCOMPARE(edit(second, F::FirstName).before, FieldSaid(u"Ann"_s));
        QCOMPARE(edit(second, F::FirstName).now, FieldSaid(u"Anke"_s));
        QCOMPARE(edit(first, F::LastName).state, EditState::Open);
        QCOMPARE(edit(second, F::LastName).state, EditState::Open);
        QCOMPARE(m_desk->entry(second).state, EntryState::Waiting);
    }

    void whatWasTypedLaterTakesAConflictOver()
    {
        const EntryId first = renamed(u"Ann"_s, u"Anna"_s);
        m_desk->record(addition(u"anna"_s, u"news"_s));
        const EntryId later = renamed(u"Anna"_s, u"Hannah"_s);
        journal().dispute({first}, {{F::FirstName, u"Anke"_s}});
        QVERIFY(m_desk->becomes(first, EntryState::Undone));
        QCOMPARE(edit(later, F::FirstName).state, EditState::Open);
        QCOMPARE(edit(later, F::FirstName).before, FieldSaid(u"Ann"_s));
    }

    void refusesTheLatestOfAField()
    {
        const EntryId first = renamedBoth(u"Anna"_s, u"Smit"_s);
        journal().settleFields({first}, {F::LastName});
        const EntryId second = renamed(u"Anna"_s, u"Hannah"_s);
        begin({first, second});
        journal().refuse({first, second}, m_invalid);
        // A part of it was so already, the rest was typed anew.
        QVERIFY(m_desk->becomes(first, EntryState::Done));
        QCOMPARE(m_desk->entry(second).state, EntryState::Refused);
        QCOMPARE(edit(second, F::FirstName).before, FieldSaid(u"Ann"_s));
        QCOMPARE(m_desk->entry(second).failure->kind, FailureKind::Invalid);
        QVERIFY(m_desk->history(second).last().answer.contains(u"No."_s));
    }

    void withdrawnLetsLaterChangesBuildOnWhatWasThere()
    {
        const EntryId first = renamed(u"Ann"_s, u"Anna"_s);
        const EntryId second = renamed(u"Anna"_s, u"Hannah"_s);
        journal().withdraw(first);
        QVERIFY(m_desk->becomes(first, EntryState::Undone));
        QCOMPARE(edit(second, F::FirstName).before, FieldSaid(u"Ann"_s));
    }

    void adoptsEverythingOfAContact()
    {
        const QString number = u"+31612345678"_s;
        const ContactId former = provisional(number);
        const QList<EntryId> ids =
            m_desk->record({creation(number, u"Anna"_s),
                            addition(former.value, u"news"_s),
                            {.kind = EntryKind::Note, .contact = former, .textAfter = u"VIP"_s}});
        QSignalSpy adopted(&journal(), &Journal::adopted);
        journal().adopt(former, {u"anna"_s});
        QCOMPARE(adopted.size(), 1);
        QVERIFY(journal().entriesOf(former).isEmpty());
        QCOMPARE(journal().entriesOf({u"anna"_s}).size(), 2);
        QCOMPARE(journal().note({u"anna"_s}), u"VIP"_s);
        QVERIFY(journal().note(former).isEmpty());
        journal().finish({ids.first()}, u"created"_s);
        QVERIFY(m_desk->becomes(ids.first(), EntryState::Done));
        QCOMPARE(m_desk->entry(ids.first()).contact, ContactId{u"anna"_s});
        QCOMPARE(m_desk->entry(ids.last()).contact, ContactId{u"anna"_s});
    }

    void knowsWhoIsMeantByAnIdThatWasReplaced()
    {
        const QString number = u"+31612345678"_s;
        const ContactId former = provisional(number);
        const EntryId first = m_desk->record(creation(number, u"Anna"_s));
        // Made before the name came, written after it.
        QObject context;
        QList<EntryId> ids;
        journal().record({addition(former.value, u"news"_s)}, &context,
                         [&](const tl::expected<QList<EntryId>, Failure> &made) {
                             ids = made.value_or(QList<EntryId>());
                         });
        journal().adopt(former, {u"anna"_s});
        journal().finish({first}, u"created"_s);
        QTRY_COMPARE(ids.size(), 1);
        QCOMPARE(journal().entry(ids.first())->contact, ContactId{u"anna"_s});
        // Whoever is created with that number afterwards is somebody else.
        m_desk->record(creation(number, u"Zoe"_s));
        const EntryId ofZoe = m_desk->record(addition(former.value, u"news"_s));
        QCOMPARE(journal().entry(ofZoe)->contact, former);
    }

    void joinsTheNotesOfOneWhoWasKnownTwice()
    {
        const ContactId former = provisional(u"+31612345678"_s);
        m_desk->record({{.kind = EntryKind::Note, .contact = former, .textAfter = u"VIP"_s},
                        {.kind = EntryKind::Note, .contact = {u"anna"_s}, .textAfter = u"Late"_s}});
        journal().adopt(former, {u"anna"_s});
        QCOMPARE(journal().note({u"anna"_s}), u"Late\nVIP"_s);
        m_desk->close();
        QVERIFY(m_desk->open(false));
        QCOMPARE(journal().note({u"anna"_s}), u"Late\nVIP"_s);
    }

    void keepsEverythingOverARestart()
    {
        const EntryId open = renamed(u"Ann"_s, u"Anna"_s);
        const EntryId disputed = m_desk->record(addition(u"bob"_s, u"news"_s));
        const EntryId sending = m_desk->record(addition(u"cleo"_s, u"news"_s));
        const EntryId creating = m_desk->record(creation(u"+31612345678"_s, u"Zoe"_s));
        journal().refuse({disputed}, m_invalid);
        begin({sending, creating});
        m_desk->close();
        QVERIFY(m_desk->open(false));
        QCOMPARE(journal().counts().waiting, 3);
        QCOMPARE(journal().counts().needAgent, 1);
        QCOMPARE(m_desk->entry(open).edits, openEdits({text(F::FirstName, u"Ann"_s, u"Anna"_s)}));
        QCOMPARE(m_desk->entry(disputed).failure->serviceWords, u"No."_s);
        QCOMPARE(m_desk->entry(sending).state, EntryState::Waiting);
        QCOMPARE(m_desk->entry(sending).attempts, 1);
        QCOMPARE(m_desk->entry(creating).state, EntryState::OutcomeUnknown);
    }

    void knowsOfALostCreationThatItMayBeThere()
    {
        const EntryId id = m_desk->record(creation(u"+31612345678"_s, u"Anna"_s));
        begin({id});
        QCOMPARE(m_desk->entry(id).attempts, 1);
        journal().postpone({id}, m_lost, m_desk->time.now());
        QCOMPARE(m_desk->entry(id).state, EntryState::OutcomeUnknown);
        journal().postpone({id}, {.kind = FailureKind::Offline}, {});
        QCOMPARE(m_desk->entry(id).state, EntryState::OutcomeUnknown);
        journal().withdraw(id);
        QCOMPARE(m_desk->entry(id).state, EntryState::OutcomeUnknown);
        journal().findUndone(id);
        QCOMPARE(m_desk->entry(id).state, EntryState::Waiting);
        QCOMPARE(events(m_desk->history(id)),
                 QList({HistoryEvent::Made, HistoryEvent::OutcomeUnknown}));
    }

    void completesALostCreation()
    {
        const QString number = u"+31612345678"_s;
        const EntryId id = m_desk->record(creation(number, u"Ann"_s, u"Smit"_s));
        journal().adopt(provisional(number), {u"anna"_s});
        Contact there = ann();
        there[F::LastName] = Field::empty(Source::Service, QDateTime());
        journal().foundExisting(id, there, true);
        QCOMPARE(edit(id, F::FirstName).state, EditState::Done);
        QCOMPARE(edit(id, F::LastName).state, EditState::Open);
        QCOMPARE(edit(id, F::LastName).before, FieldSaid(u""_s));
        QCOMPARE(m_desk->entry(id).state, EntryState::Waiting);
        QVERIFY(!m_desk->entry(id).isDuplicate);
    }

    void asksAboutEveryDifferenceOfADuplicate()
    {
        const QString number = u"+31612345678"_s;
        const EntryId id = m_desk->record(creation(number, u"Ann"_s, u"Smit"_s));
        journal().adopt(provisional(number), {u"anna"_s});
        Contact there = ann();
        there[F::LastName] = Field::empty(Source::Service, QDateTime());
        journal().foundExisting(id, there, false);
        QCOMPARE(edit(id, F::FirstName).state, EditState::Done);
        QCOMPARE(edit(id, F::LastName).state, EditState::Conflict);
        QVERIFY(m_desk->entry(id).isDuplicate);
        journal().resolve(id, F::LastName, Choice::Theirs);
        QVERIFY(m_desk->becomes(id, EntryState::Done));
    }

    void answersEvenIfAllHasEnded()
    {
        const EntryId id = renamed(u"Ann"_s, u"Anna"_s);
        journal().withdraw(id);
        begin({id});
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
