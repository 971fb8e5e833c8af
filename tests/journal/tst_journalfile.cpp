#include "journal/JournalUser.h"
#include "journal/MadeEntries.h"
#include "store/Beside.h"

#include <QTemporaryDir>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// What a journal keeps, and how it keeps book of it.
class TestJournalFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_above;

    QString folder() const { return m_above->filePath(u"account"_s); }
    QString file() const { return folder() + u"/journal.sqlite"_s; }

    static QList<qint64> numbers(const QList<Entry> &entries)
    {
        QList<qint64> list;
        for (const Entry &entry : entries)
            list.append(entry.id.value);
        return list;
    }
    static Entry withState(Entry entry, EntryState state)
    {
        entry.state = state;
        return entry;
    }
    static QList<HistoryEvent> events(JournalUser &user)
    {
        QList<HistoryEvent> list;
        for (const HistoryLine &line : user.history().lines)
            list.prepend(line.event);
        return list;
    }

private Q_SLOTS:
    void init() { m_above = std::make_unique<QTemporaryDir>(); }

    void anEmptyOneOpens()
    {
        JournalUser user(folder());
        const JournalContent content = user.content();
        QCOMPARE(user.opened.size(), 1);
        QVERIFY(content.isOwner);
        QVERIFY(content.open.isEmpty());
        QVERIFY(content.drafts.isEmpty());
        QVERIFY(content.notes.isEmpty());
        QVERIFY(content.listNames.isEmpty());
        QCOMPARE(user.failed.size(), 0);
    }

    void everyValueComesBack()
    {
        constexpr int rounds = 500;
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QList<Entry> entries;
        {
            JournalUser user(folder());
            for (int i = 0; i < rounds; ++i) {
                Entry entry = made::entry(random);
                entry.id = user.append(entry);
                QCOMPARE(entry.id.value, i + 1);
                entry.batch = entry.id;
                // Then as anything else, as it may become.
                if (random.bounded(2) == 1) {
                    Entry other = made::entry(random);
                    other.id = entry.id;
                    other.batch = entry.batch;
                    other.who = entry.who;
                    other.madeAt = entry.madeAt;
                    QVERIFY(user.update({other}));
                    entry = other;
                }
                entries.append(entry);
                const auto read = user.fetch(entry.id);
                QVERIFY(read);
                QCOMPARE(made::difference(*read, entry), QString());
            }
        }
        JournalUser user(folder());
        QList<Entry> open;
        for (Entry entry : entries) {
            if (!isOpen(entry))
                continue;
            // See whatWasUnderWayIsTriedAgain().
            if (entry.state == EntryState::Sending) {
                entry.state = entry.kind == EntryKind::Create ? EntryState::OutcomeUnknown
                                                              : EntryState::Waiting;
            }
            open.append(entry);
        }
        const QList<Entry> read = user.content().open;
        QCOMPARE(numbers(read), numbers(open));
        for (qsizetype i = 0; i < read.size(); ++i)
            QCOMPARE(made::difference(read.at(i), open.at(i)), QString());
        QVERIFY(user.prove().isWhole());
    }

    void loneSurrogatesSpoilNothing()
    {
        JournalUser user(folder());
        const QString lone = QString(QChar(0xd800)) + u"x"_s;
        const EntryId id = user.append(made::update(lone, lone, u"y"_s + QChar(0xdc00)));
        const auto read = user.fetch(id);
        QVERIFY(read);
        QCOMPARE(read->edits.size(), 1);
        QVERIFY(read->contact.value.endsWith(u'x'));
        QVERIFY(user.prove().isWhole());
        QCOMPARE(user.history().lines.size(), 1);
    }

    void whatIsAppendedTogetherIsABatch()
    {
        JournalUser user(folder());
        const EntryId alone = user.append(made::update(u"a"_s, u""_s, u"1"_s));
        const auto ids =
            user.append({made::update(u"a"_s, u"1"_s, u"2"_s), made::update(u"b"_s, u""_s, u"3"_s),
                         made::update(u"c"_s, u""_s, u"4"_s)});
        QCOMPARE(ids, QList<EntryId>({{2}, {3}, {4}}));
        QCOMPARE(numbers(user.batch(alone)), QList<qint64>{1});
        QCOMPARE(numbers(user.batch(ids.first())), QList<qint64>({2, 3, 4}));
        QCOMPARE(user.fetch(ids.last())->batch, ids.first());
        QCOMPARE(user.fetch(alone)->batch, alone);
        QVERIFY(user.append(QList<Entry>()).isEmpty());
    }

    void answersComeInOrder()
    {
        JournalUser user(folder());
        QList<qint64> given;
        QStringList order;
        for (int i = 0; i < 200; ++i) {
            user.file.append({made::update(u"a"_s, QString::number(i), QString::number(i + 1))},
                             this, [&, i](const tl::expected<QList<EntryId>, Failure> &ids) {
                                 given.append(ids->first().value);
                                 order.append(QString::number(i));
                             });
            if (i % 50 == 0) {
                // What is asked after something was given knows of it.
                user.file.fetch({i + 1}, this,
                                [&](const auto &found) { QVERIFY(found && *found); });
            }
        }
        QTRY_COMPARE(order.size(), 200);
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(order.at(i), QString::number(i));
            QCOMPARE(given.at(i), i + 1);
        }
    }

    void nobodyIsAnsweredWhoIsGone()
    {
        JournalUser user(folder());
        QVERIFY(user.isOpen());
        auto somebody = std::make_unique<QObject>();
        bool isAnswered = false;
        user.file.append({made::update(u"a"_s, u""_s, u"1"_s)}, somebody.get(),
                         [&](const auto &) { isAnswered = true; });
        somebody.reset();
        QVERIFY(user.append(made::update(u"a"_s, u"1"_s, u"2"_s)).isValid());
        QVERIFY(!isAnswered);
        QVERIFY(user.fetch({1}));
    }

    void whatWasUnderWayIsTriedAgain()
    {
        {
            JournalUser user(folder());
            QList<Entry> entries{made::creation(u"p"_s, u"+31612345678"_s),
                                 made::update(u"a"_s, u""_s, u"1"_s),
                                 made::update(u"b"_s, u""_s, u"1"_s)};
            const auto ids = user.append(entries);
            QCOMPARE(ids.size(), 3);
            for (int i = 0; i < 2; ++i) {
                entries[i].id = ids.at(i);
                entries[i].state = EntryState::Sending;
            }
            QVERIFY(user.update({entries.at(0), entries.at(1)}));
        }
        JournalUser user(folder());
        const QList<Entry> open = user.content().open;
        QCOMPARE(open.size(), 3);
        QCOMPARE(open.at(0).state, EntryState::OutcomeUnknown);
        QCOMPARE(open.at(1).state, EntryState::Waiting);
        QCOMPARE(user.fetch({1})->state, EntryState::OutcomeUnknown);
        QCOMPARE(user.fetch({2})->state, EntryState::Waiting);
    }

    void undoingKeepsBook()
    {
        JournalUser user(folder());
        Entry first = made::update(u"a"_s, u""_s, u"1"_s);
        first.id = user.append(first);
        first.state = EntryState::Done;
        QVERIFY(user.update({first}));
        QCOMPARE(user.lastUndoable(), first.id);

        Entry undoing = made::update(u"a"_s, u"1"_s, u""_s);
        undoing.undoes = first.id;
        undoing.id = user.append(undoing);
        QCOMPARE(user.fetch(first.id)->undoneBy, undoing.id);
        QCOMPARE(user.fetch(undoing.id)->undoes, first.id);
        QCOMPARE(user.fetch(first.id)->state, EntryState::Done);
        // Neither what is being taken back, nor the taking back.
        QVERIFY(!user.lastUndoable().isValid());

        // Whoever sends knows nothing of it, and must not wipe it out.
        QVERIFY(user.update({first}));
        QCOMPARE(user.fetch(first.id)->undoneBy, undoing.id);

        // Given up: the first can be taken back again.
        undoing.state = EntryState::Undone;
        QVERIFY(user.update({undoing}));
        QVERIFY(!user.fetch(first.id)->undoneBy.isValid());
        QCOMPARE(user.lastUndoable(), first.id);

        undoing = made::update(u"a"_s, u"1"_s, u""_s);
        undoing.undoes = first.id;
        undoing.id = user.append(undoing);
        undoing.state = EntryState::Done;
        const QDateTime at = undoing.madeAt.addSecs(60);
        const HistoryLine accepted{.entry = undoing.id,
                                   .event = HistoryEvent::Accepted,
                                   .at = at,
                                   .who = u"ann"_s,
                                   .contact = undoing.contact};
        QVERIFY(user.update({undoing}, {accepted}));
        QCOMPARE(user.fetch(first.id)->state, EntryState::Undone);
        QVERIFY(!user.lastUndoable().isValid());
        const HistoryLine last = user.history().lines.first();
        QCOMPARE(last.event, HistoryEvent::Undone);
        QCOMPARE(last.entry, first.id);
        QCOMPARE(last.at, at);
        QCOMPARE(last.contactName, u"Zoë"_s);
        // Told once, however often it is written.
        const auto lines = user.history().total;
        QVERIFY(user.update({undoing}));
        QCOMPARE(user.history().total, lines);
    }

    void theLastUndoable()
    {
        JournalUser user(folder());
        QVERIFY(!user.lastUndoable().isValid());
        Entry created = made::creation(u"p"_s, u"+31612345678"_s);
        created.id = user.append(created);
        QCOMPARE(user.lastUndoable(), created.id);
        QVERIFY(user.update({withState(created, EntryState::Done)}));
        QVERIFY(!user.lastUndoable().isValid());
        const EntryId a = user.append(made::update(u"a"_s, u""_s, u"1"_s));
        const EntryId note = user.append(made::note(u"b"_s, u""_s, u"n"_s));
        QCOMPARE(user.lastUndoable(), note);
        QCOMPARE(user.lastUndoable({u"a"_s}), a);
        QVERIFY(!user.lastUndoable({u"c"_s}).isValid());
        Entry withdrawn = *user.fetch(a);
        withdrawn.state = EntryState::Undone;
        QVERIFY(user.update({withdrawn}));
        QVERIFY(!user.lastUndoable({u"a"_s}).isValid());
    }

    void notesAndListNamesHoldAtOnce()
    {
        {
            JournalUser user(folder());
            const EntryId note = user.append(made::note(u"a"_s, u""_s, u"likes \u00e9clairs"_s));
            user.append(made::note(u"b"_s, u""_s, u"gone"_s));
            user.append(made::note(u"b"_s, u"gone"_s, u""_s));
            Entry name{.kind = EntryKind::ListName,
                       .state = EntryState::Done,
                       .who = u"ann"_s,
                       .list = {u"l1"_s},
                       .textAfter = u"VIP"_s};
            user.append(name);
            // Taking it back is a note with the texts swapped.
            user.append(made::note(u"c"_s, u""_s, u"wrong"_s));
            Entry back = made::note(u"c"_s, u"wrong"_s, u""_s);
            back.undoes = {5};
            user.append(back);
            QCOMPARE(user.fetch({5})->state, EntryState::Undone);
            QCOMPARE(user.fetch(note)->state, EntryState::Done);
            QCOMPARE(events(user).last(), HistoryEvent::Undone);
        }
        JournalUser user(folder());
        const JournalContent content = user.content();
        QVERIFY(content.open.isEmpty());
        QCOMPARE(content.notes.size(), 1);
        QCOMPARE(content.notes.value({u"a"_s}), u"likes \u00e9clairs"_s);
        QCOMPARE(content.listNames.size(), 1);
        QCOMPARE(content.listNames.value({u"l1"_s}), u"VIP"_s);
    }

    void ofADraftTheLatestCounts()
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
        {
            JournalUser user(folder());
            for (int i = 0; i < 1000; ++i)
                user.file.saveDraft({u"contact:a"_s, QByteArray::number(i), at.addMSecs(i)});
            user.file.saveDraft({u"contact:b"_s, "dropped", at});
            user.file.saveDraft({u"contact:b"_s, {}, at});
            user.file.saveDraft({u"new:+31"_s, QByteArray("\0\xff", 2), at});
        }
        JournalUser user(folder());
        const auto drafts = user.content().drafts;
        QCOMPARE(drafts.size(), 2);
        QCOMPARE(drafts.at(0).key, u"contact:a"_s);
        QCOMPARE(drafts.at(0).content, QByteArray("999"));
        QCOMPARE(drafts.at(0).at, at.addMSecs(999));
        QCOMPARE(drafts.at(1).content, QByteArray("\0\xff", 2));
    }

    void everythingTakesTheNewId()
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
        const QString former = u"~here:+31612345678"_s;
        {
            JournalUser user(folder());
            Entry created = made::creation(former, u"+31612345678"_s);
            created.id = user.append(created);
            user.append(made::update(former, u""_s, u"1"_s));
            user.append(made::note(former, u""_s, u"of the former"_s));
            user.append(made::note(u"c1"_s, u""_s, u"of the id"_s));
            user.file.saveDraft({u"contact:"_s + former, "older", at});
            user.file.saveDraft({u"contact:c1"_s, "newer", at.addSecs(1)});
            user.file.saveDraft({u"other:"_s + former, "kept", at});
            QVERIFY(user.update({withState(created, EntryState::Done)}));
            user.file.rename({former}, {u"c1"_s});
            for (int i = 1; i <= 4; ++i)
                QCOMPARE(user.fetch({i})->contact.value, u"c1"_s);
            // The lines stay as they were written, and are found all the same.
            QCOMPARE(user.history({{u"c1"_s}, {}}).total, 4);
            QVERIFY(user.prove().isWhole());
            user.file.rename({u"x"_s}, {u"x"_s});
        }
        JournalUser user(folder());
        const JournalContent content = user.content();
        QCOMPARE(content.notes.value({u"c1"_s}), u"of the id\nof the former"_s);
        QCOMPARE(content.notes.size(), 1);
        QHash<QString, QByteArray> drafts;
        for (const DraftText &draft : content.drafts)
            drafts.insert(draft.key, draft.content);
        QCOMPARE(drafts.size(), 2);
        QCOMPARE(drafts.value(u"contact:c1"_s), QByteArray("newer"));
        QCOMPARE(drafts.value(u"other:"_s + former), QByteArray("kept"));
    }

    void theNewerDraftWinsTheOtherWayRoundToo()
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
        {
            JournalUser user(folder());
            user.file.saveDraft({u"contact:p"_s, "newer", at.addSecs(1)});
            user.file.saveDraft({u"contact:c1"_s, "older", at});
            user.file.rename({u"p"_s}, {u"c1"_s});
        }
        JournalUser user(folder());
        const auto drafts = user.content().drafts;
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().key, u"contact:c1"_s);
        QCOMPARE(drafts.first().content, QByteArray("newer"));
    }
};

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
