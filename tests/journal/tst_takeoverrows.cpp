#include "journal/JournalUser.h"
#include "journal/MadeEntries.h"
#include "store/Beside.h"

#include <QTemporaryDir>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What the journal's file remembers of whose bot was switched off here.
class TestTakeOverRows : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_above;
    const QDateTime m_at = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
    const ContactId m_zoe{u"zoe"_s};

    QString folder() const { return m_above->filePath(u"account"_s); }
    QString file() const { return folder() + u"/journal.sqlite"_s; }

    Entry bot(bool isOn, const QDateTime &until = {}) const
    {
        Entry entry = made::update(m_zoe.value, {}, {});
        entry.madeAt = m_at;
        entry.edits = openEdits({{ContactField::BotActive, !isOn, isOn}});
        entry.answeredUntil = until;
        return entry;
    }
    static Entry ended(Entry entry, EditState state)
    {
        entry.edits.first().state = state;
        entry.state = state == EditState::Done ? EntryState::Done : EntryState::Undone;
        return entry;
    }
    /// As the next program to open the file finds it; unset if it finds none.
    std::optional<TakeOver> kept(const ContactId &contact) const
    {
        JournalUser user(folder());
        const auto takeOvers = user.content().takeOvers;
        const auto found = takeOvers.constFind(contact);
        return found == takeOvers.constEnd() ? std::nullopt : std::optional(*found);
    }

private Q_SLOTS:
    void init() { m_above = std::make_unique<QTemporaryDir>(); }

    void keptUntilTheBotIsOnAgain()
    {
        const QDateTime until = m_at.addSecs(1800);
        EntryId off;
        {
            JournalUser user(folder());
            off = user.append(bot(false, until));
        }
        QCOMPARE(kept(m_zoe).value_or(TakeOver()),
                 (TakeOver{.contact = m_zoe, .since = m_at, .until = until, .off = off}));
        Entry on = bot(true);
        {
            JournalUser user(folder());
            Entry sent = *user.fetch(off);
            QVERIFY(user.update({ended(sent, EditState::Done)}, {{.entry = off,
                                                                  .event = HistoryEvent::Accepted,
                                                                  .at = m_at.addSecs(5),
                                                                  .who = u"ann"_s,
                                                                  .contact = m_zoe}}));
            on.id = user.append(on);
        }
        QCOMPARE(kept(m_zoe).value_or(TakeOver()), (TakeOver{.contact = m_zoe,
                                                             .since = m_at,
                                                             .until = until,
                                                             .off = off,
                                                             .sentAt = m_at.addSecs(5),
                                                             .on = on.id}));
        {
            JournalUser user(folder());
            QVERIFY(user.update({ended(on, EditState::Done)}));
        }
        QVERIFY(!kept(m_zoe));
    }

    void whatIsGivenUpCountsForNothing()
    {
        {
            JournalUser user(folder());
            Entry off = bot(false, m_at.addSecs(1800));
            off.id = user.append(off);
            Entry on = bot(true);
            on.id = user.append(on);
            QVERIFY(user.update({ended(on, EditState::GivenUp)}));
        }
        const auto goesOn = kept(m_zoe);
        QVERIFY(goesOn && !goesOn->on.isValid());
        QVERIFY(!goesOn->until.isValid());
        {
            JournalUser user(folder());
            Entry off = *user.fetch(goesOn->off);
            QVERIFY(user.update({ended(off, EditState::GivenUp)}));
        }
        QVERIFY(!kept(m_zoe));
    }

    void endsAreChangedAndTakeOversForgotten()
    {
        {
            JournalUser user(folder());
            const auto answer = [](const auto &) {
            };
            // Whose bot was off before has one without an entry.
            user.file.setTakeOverEnd({u"x"_s}, m_at, m_at.addSecs(60), &user.file, answer);
            user.append(bot(false));
            user.file.setTakeOverEnd(m_zoe, m_at.addSecs(9), m_at.addSecs(70), &user.file, answer);
        }
        QCOMPARE(kept({u"x"_s}).value_or(TakeOver()),
                 (TakeOver{.contact = {u"x"_s}, .since = m_at, .until = m_at.addSecs(60)}));
        const auto zoe = kept(m_zoe);
        QVERIFY(zoe && zoe->since == m_at);
        QCOMPARE(zoe->until, m_at.addSecs(70));
        {
            JournalUser user(folder());
            user.file.endTakeOver(m_zoe);
            user.file.endTakeOver({u"nobody"_s});
        }
        QVERIFY(!kept(m_zoe));
        QVERIFY(kept({u"x"_s}));
    }

    void theNewIdTakesItAlong()
    {
        const ContactId former{u"~here:+31612345678"_s};
        {
            JournalUser user(folder());
            Entry off = bot(false, m_at.addSecs(1800));
            off.contact = former;
            user.append(off);
            user.append(bot(true));
            user.file.setTakeOverEnd(m_zoe, m_at.addSecs(-5), {}, &user.file, [](const auto &) {});
            user.file.rename(former, m_zoe);
            // Of whoever was known by the former id.
            user.file.setTakeOverEnd(former, m_at, m_at.addSecs(60), &user.file,
                                     [](const auto &) {});
        }
        const auto zoe = kept(m_zoe);
        QVERIFY(zoe && zoe->since == m_at);
        QCOMPARE(zoe->until, m_at.addSecs(60));
        QVERIFY(!kept(former));
    }

    void whatElseIsChangedLeavesItAlone()
    {
        {
            JournalUser user(folder());
            user.append(bot(false));
            Entry name = made::update(m_zoe.value, u"a"_s, u"b"_s);
            name.id = user.append(name);
            QVERIFY(user.update({ended(name, EditState::Done)}));
        }
        QVERIFY(kept(m_zoe));
    }

    void aFileOfTheFormerVersionIsBroughtUp()
    {
        {
            JournalUser user(folder());
            user.append(made::update(u"c1"_s, u"a"_s, u"b"_s));
            user.append(made::note(u"c1"_s, u""_s, u"kept"_s));
        }
        QVERIFY(beside::File(file()).run("DROP TABLE take_over; PRAGMA user_version = 1;"));
        {
            JournalUser user(folder());
            const JournalContent content = user.content();
            QCOMPARE(content.open.size(), 1);
            QCOMPARE(content.notes.value({u"c1"_s}), u"kept"_s);
            QVERIFY(content.takeOvers.isEmpty());
            QCOMPARE(user.failed.size(), 0);
            QVERIFY(user.prove().isWhole());
            user.append(bot(false));
        }
        QVERIFY(kept(m_zoe));
        QCOMPARE(beside::File(file()).number("PRAGMA user_version"), 2);
    }

    void anotherWindowHearsOfIt()
    {
        JournalUser owner(folder());
        QVERIFY(owner.isOpen());
        JournalUser other(folder());
        QVERIFY(other.isOpen());
        other.append(bot(false));
        QTRY_VERIFY_WITH_TIMEOUT(owner.elsewhere().takeOvers.contains(m_zoe), 10'000);
        owner.file.setTakeOverEnd(m_zoe, m_at, m_at.addSecs(60), &owner.file, [](const auto &) {});
        QTRY_COMPARE_WITH_TIMEOUT(other.elsewhere().takeOvers.value(m_zoe).until, m_at.addSecs(60),
                                  10'000);
    }
};

QTEST_GUILESS_MAIN(TestTakeOverRows)
#include "tst_takeoverrows.moc"
