#include "domain/CsvCell.h"
#include "exchange/CsvRows.h"
#include "journal/JournalUser.h"
#include "journal/MadeEntries.h"
#include "journal/rows/HistoryDigest.h"
#include "journal/rows/HistoryExport.h"
#include "journal/rows/HistoryProving.h"
#include "store/Beside.h"

#include <QTemporaryDir>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Who did what: found, exported, and shown to be whole or not.
class TestHistory : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"journal.sqlite"_s); }
    QString csv() const { return m_folder->filePath(u"history.csv"_s); }

    static QList<qint64> numbers(const HistoryPage &page)
    {
        QList<qint64> list;
        for (const HistoryLine &line : page.lines)
            list.append(line.number);
        return list;
    }

    /// Lines of every kind of content: texts, flags, unknown values, no field, odd characters.
    void writeSomeLines() const
    {
        JournalUser user(m_folder->path());
        Entry all = made::update(u"a"_s, u"Ann"_s, u"\uFEFFZo\u00eb; \"=1\"\nline"_s);
        all.edits.append(EntryEdit{{ContactField::Email, FieldSaid(), u""_s}});
        all.edits.append(EntryEdit{{ContactField::BotActive, true, false}});
        all.id = user.append(all);
        Entry added{.kind = EntryKind::AddToList, .contact = {u"b"_s}, .list = {u"l1"_s}};
        user.append(added);
        user.append(made::note(u"c"_s, u""_s, u"=cmd|' /C calc'!A0"_s));
        all.state = EntryState::Done;
        QVERIFY(user.update({all}, {{.entry = all.id,
                                     .event = HistoryEvent::Accepted,
                                     .at = all.madeAt.addMSecs(1),
                                     .who = u"ann"_s,
                                     .contact = all.contact,
                                     .contactName = u"Zoë"_s,
                                     .answer = u"Contact updated"_s}}));
        user.append(
            QList<Entry>{made::update(u"d"_s, u""_s, u"1"_s), made::update(u"e"_s, u""_s, u"2"_s)});
        QCOMPARE(user.history().total, 8);
        QVERIFY(user.prove().isWhole());
        QCOMPARE(user.prove().lines, 8);
    }

    static qint64 firstBroken(const QString &path)
    {
        const std::atomic<bool> isEnding = false;
        auto opened = SqliteConnection::open({path, DatabaseAddress::Access::ReadWrite});
        if (!opened)
            return -1;
        const auto proof = proveHistory(**opened, isEnding);
        return proof ? proof->firstBroken : -2;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLineIsWhatWasWritten()
    {
        writeSomeLines();
        JournalUser user(m_folder->path());
        const QList<HistoryLine> lines = user.history().lines;
        QCOMPARE(lines.size(), 8);
        const HistoryLine &first = lines.last();
        QCOMPARE(first.number, 1);
        QCOMPARE(first.entry, EntryId{1});
        QCOMPARE(first.kind, EntryKind::Update);
        QCOMPARE(first.event, HistoryEvent::Made);
        QCOMPARE(first.who, u"ann"_s);
        QCOMPARE(first.at, QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC));
        QCOMPARE(first.contact.value, u"a"_s);
        QCOMPARE(first.contactName, u"Zoë"_s);
        QCOMPARE(first.field, ContactField::LastName);
        QCOMPARE(std::get<QString>(first.from), u"Ann"_s);
        QCOMPARE(std::get<QString>(first.to), u"\uFEFFZo\u00eb; \"=1\"\nline"_s);
        QVERIFY(isUnknown(lines.at(6).from));
        QVERIFY(isEmptyText(lines.at(6).to));
        QCOMPARE(std::get<bool>(lines.at(5).from), true);
        QCOMPARE(std::get<bool>(lines.at(5).to), false);
        QVERIFY(!lines.at(4).field);
        QVERIFY(!lines.at(4).at.isValid());
        QCOMPARE(lines.at(4).list.value, u"l1"_s);
        QCOMPARE(lines.at(2).answer, u"Contact updated"_s);
        QCOMPARE(lines.at(2).event, HistoryEvent::Accepted);
    }

    void pages()
    {
        JournalUser user(m_folder->path());
        QList<Entry> entries;
        for (int i = 1; i <= 25; ++i)
            entries.append(
                made::update(i % 5 == 0 ? u"five"_s : u"other"_s, u""_s, u"Wert %1"_s.arg(i)));
        user.append(entries);
        HistoryPage page = user.history({}, 0, 10);
        QCOMPARE(page.total, 25);
        QCOMPARE(numbers(page), QList<qint64>({25, 24, 23, 22, 21, 20, 19, 18, 17, 16}));
        page = user.history({}, 16, 10);
        QCOMPARE(page.total, 25);
        QCOMPARE(page.lines.first().number, 15);
        QCOMPARE(page.lines.size(), 10);
        page = user.history({}, 6, 10);
        QCOMPARE(numbers(page), QList<qint64>({5, 4, 3, 2, 1}));
        QCOMPARE(user.history({}, 1, 10).lines.size(), 0);
        page = user.history({{u"five"_s}, {}}, 21, 2);
        QCOMPARE(page.total, 5);
        QCOMPARE(numbers(page), QList<qint64>({20, 15}));
        page = user.history({{}, u"WERT 1"_s}, 19, 3);
        QCOMPARE(page.total, 11);
        QCOMPARE(numbers(page), QList<qint64>({18, 17, 16}));
        page = user.history({{u"five"_s}, u"wert 1"_s}, 0, 3);
        QCOMPARE(numbers(page), QList<qint64>({15, 10}));
    }

    void isFoundInAnyCase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("a name, not of ASCII") << u"ZOË"_s << 7;
        QTest::newRow("who") << u"ANN"_s << 7;
        QTest::newRow("a value before") << u"ann"_s << 7;
        QTest::newRow("a value after") << u"CALC"_s << 1;
        QTest::newRow("an answer") << u"contact UPDATED"_s << 1;
        QTest::newRow("an id") << u"l1"_s << 0;
        QTest::newRow("a pattern") << u"%"_s << 0;
        QTest::newRow("nothing") << u"xyzzy"_s << 0;
    }

    void isFoundInAnyCase()
    {
        QFETCH(const QString, text);
        QFETCH(const int, found);
        writeSomeLines();
        JournalUser user(m_folder->path());
        const HistoryPage page = user.history({{}, text});
        QCOMPARE(page.total, found);
        QCOMPARE(page.lines.size(), found);
    }

    void comesOutAsCsv()
    {
        writeSomeLines();
        JournalUser user(m_folder->path());
        QVERIFY(beside::write(csv(), "what was there before"));
        const mode_t before = umask(0);
        const auto count = user.exportTo(csv());
        umask(before);
        QVERIFY(count);
        QCOMPARE(*count, 8);
        QCOMPARE(beside::mode(csv()), 0600);
        const QByteArray bytes = beside::bytes(csv());
        QVERIFY(bytes.startsWith("\xEF\xBB\xBFnumber,at,who,event,"));
        QCOMPARE(bytes.count("\r\n"), 9);

        CsvRows rows(csv());
        const QStringList heading = *rows.next();
        QCOMPARE(heading.last(), u"hash"_s);
        const beside::File other(file());
        for (int number = 1; number <= 8; ++number) {
            const auto row = rows.next();
            QVERIFY(row);
            QCOMPARE(row->size(), heading.size());
            QCOMPARE(row->first(), QString::number(number));
            QCOMPARE(row->last(),
                     other.text("SELECT lower(hex(hash)) FROM history WHERE number = " +
                                std::to_string(number)));
            const auto cell = [&](const QString &name) {
                return row->at(heading.indexOf(name));
            };
            if (number == 1) {
                QCOMPARE(cell(u"at"_s), u"2026-09-21T14:13:20.123Z"_s);
                QCOMPARE(cell(u"who"_s), u"ann"_s);
                QCOMPARE(cell(u"event"_s), u"made"_s);
                QCOMPARE(cell(u"field"_s), u"lastName"_s);
                QCOMPARE(cell(u"to"_s), u"Zo\u00eb;' \"=1\"\nline"_s);
            }
            if (number == 3)
                QCOMPARE(cell(u"to"_s), u"false"_s);
            if (number == 5)
                QCOMPARE(cell(u"to"_s), u"'=cmd|' /C calc'!A0"_s);
        }
        QVERIFY(!rows.next());

        QCOMPARE(*user.exportTo(csv(), {{u"a"_s}, {}}), 4);
        QCOMPARE(*user.exportTo(csv(), {{}, u"xyzzy"_s}), 0);
        QCOMPARE(beside::bytes(csv()).count('\n'), 1);
    }

    void whereItCantBeWrittenNothingIsLost()
    {
        writeSomeLines();
        JournalUser user(m_folder->path());
        const auto refused = user.exportTo(m_folder->filePath(u"no folder/history.csv"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, FailureKind::Storage);
        QCOMPARE(refused.error().cause, FailureCause::NotWritable);
        QVERIFY(!refused.error().serviceWords.isEmpty());
        QCOMPARE(user.history().total, 8);
    }

    void formulasAreHarmless_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *name, const QString &text, const QString &cell) {
            QTest::newRow(name) << text << cell;
        };
        row("nothing", u""_s, u""_s);
        row("plain", u"Ann"_s, u"\"Ann\""_s);
        row("quotes", u"\"Ann\""_s, u"\"\"\"Ann\"\"\""_s);
        row("comma", u"a,b"_s, u"\"a,b\""_s);
        row("equals", u"=1+1"_s, u"\"'=1+1\""_s);
        row("plus", u"+31612345678"_s, u"\"'+31612345678\""_s);
        row("minus", u"-1"_s, u"\"'-1\""_s);
        row("at", u"@SUM(A1)"_s, u"\"'@SUM(A1)\""_s);
        row("wide", u"\uFF1D1"_s, u"\"'\uFF1D1\""_s);
        row("behind a space", u"  =1"_s, u"\"'  =1\""_s);
        row("behind a tab", u"\t=1"_s, u"\"\t'=1\""_s);
        row("behind a mark", u"\uFEFF=1"_s, u"\"'\uFEFF=1\""_s);
        row("behind a quote", u"\"=1"_s, u"\"'\"\"=1\""_s);
        row("on a line of its own", u"a\r\n=1"_s, u"\"a\r\n'=1\""_s);
        row("in a cell by semicolons", u"a;=1;b"_s, u"\"a;'=1;b\""_s);
        row("within", u"a=1, b-c"_s, u"\"a=1, b-c\""_s);
        row("an address", u"ann@example.com"_s, u"\"ann@example.com\""_s);
    }

    void formulasAreHarmless()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, cell);
        QCOMPARE(QString::fromUtf8(csvCell(text).prepend("|")).mid(1), cell);
    }

    void anyChangedByteShows()
    {
        writeSomeLines();
        const beside::File other(file());
        QVERIFY(other.run("PRAGMA synchronous = OFF"));
        const QStringList columns{u"entry"_s, u"kind"_s,       u"event"_s,        u"at"_s,
                                  u"who"_s,   u"contact"_s,    u"contact_name"_s, u"field"_s,
                                  u"list"_s,  u"value_from"_s, u"value_to"_s,     u"answer"_s,
                                  u"hash"_s};
        int changes = 0;
        for (qint64 number = 1; number <= 8; ++number) {
            const std::string where = " WHERE number = " + std::to_string(number);
            QVERIFY(other.run("CREATE TEMP TABLE kept AS SELECT * FROM history" + where));
            for (const QString &name : columns) {
                const std::string column = name.toStdString();
                const auto tryOut = [&](const std::string &value) {
                    if (!other.run("UPDATE history SET " + column + " = " + value + where))
                        return qint64{-3};
                    const qint64 broken = firstBroken(file());
                    other.run("UPDATE history SET " + column + " = (SELECT " + column +
                              " FROM kept)" + where);
                    ++changes;
                    return broken;
                };
                const QString type =
                    other.text("SELECT typeof(" + column + ") FROM history" + where);
                if (type == u"integer"_s) {
                    QCOMPARE(tryOut(column + " + 1"), number);
                    QCOMPARE(tryOut("'x' || " + column), number);
                    continue;
                }
                if (type == u"null"_s) {
                    QCOMPARE(tryOut("''"), number);
                    QCOMPARE(tryOut("0"), number);
                    continue;
                }
                QCOMPARE(tryOut("CAST(CAST(" + column + " AS BLOB) || x'20' AS TEXT)"), number);
                const qint64 size = other.number("SELECT length(CAST(" + column +
                                                 " AS BLOB)) FROM history" + where);
                for (qint64 at = 1; at <= size; ++at) {
                    const std::string bytes = "CAST(" + column + " AS BLOB)";
                    const std::string place = std::to_string(at);
                    // The byte becomes another, of the same type.
                    const std::string changed =
                        "CAST(substr(" + bytes + ", 1, " + place + " - 1) || CASE substr(" + bytes +
                        ", " + place + ", 1) WHEN x'41' THEN x'42' ELSE x'41' END || substr(" +
                        bytes + ", " + place + " + 1) AS " + (type == u"blob"_s ? "BLOB" : "TEXT") +
                        ")";
                    QCOMPARE(tryOut(changed), number);
                }
            }
            QVERIFY(other.run("DROP TABLE kept"));
            QCOMPARE(firstBroken(file()), 0);
        }
        QVERIFY(changes > 500);
        // From one text to the next, with the same letters.
        QVERIFY(other.run("UPDATE history SET who = 'an', contact = 'n' || contact"
                          " WHERE number = 1"));
        QCOMPARE(firstBroken(file()), 1);
    }

    void aMissingOrMovedLineShows()
    {
        writeSomeLines();
        const QByteArray whole = beside::bytes(file());
        const auto broken = [&](const std::string &change) -> qint64 {
            if (!beside::write(file(), whole) || !beside::File(file()).run(change))
                return -3;
            return firstBroken(file());
        };
        for (qint64 number = 1; number <= 8; ++number) {
            const std::string text = std::to_string(number);
            QCOMPARE(broken("DELETE FROM history WHERE number = " + text), number);
            // The gap closed.
            QCOMPARE(broken("DELETE FROM history WHERE number = " + text +
                            "; UPDATE history SET number = -number WHERE number > " + text +
                            "; UPDATE history SET number = -number - 1 WHERE number < 0"),
                     number);
            // The tail cut off.
            QCOMPARE(broken("DELETE FROM history WHERE number >= " + text), number);
            // Changed with a hash that fits: the next one doesn't.
            QVERIFY(beside::write(file(), whole));
            {
                auto other = SqliteConnection::open({file(), DatabaseAddress::Access::ReadWrite});
                QVERIFY(other);
                QVERIFY((*other)->run("UPDATE history SET who = 'bob' WHERE number = " + text));
                QByteArray before = firstDigest();
                if (number > 1) {
                    SqliteStatement found =
                        (*other)->prepare("SELECT hash FROM history WHERE number = ?");
                    found.bind(number - 1);
                    QVERIFY(found.next());
                    before = found.bytes(0);
                }
                QByteArray hash;
                {
                    SqliteStatement row = (*other)->prepare("SELECT " HISTORY_COLUMNS
                                                            " FROM history WHERE number = ?");
                    row.bind(number);
                    QVERIFY(row.next());
                    hash = digestOf(before, row);
                }
                QVERIFY((*other)
                            ->prepare("UPDATE history SET hash = ? WHERE number = ?")
                            .bindBlob(hash)
                            .bind(number)
                            .run());
            }
            QCOMPARE(firstBroken(file()), std::min<qint64>(number + 1, 8));
        }
        QCOMPARE(broken("UPDATE history SET number = 0 WHERE number = 3;"
                        "UPDATE history SET number = 3 WHERE number = 4;"
                        "UPDATE history SET number = 4 WHERE number = 0"),
                 3);
        QCOMPARE(broken("INSERT INTO history SELECT 9, entry, kind, event, at, who, contact,"
                        " contact_name, field, list, value_from, value_to, answer, hash"
                        " FROM history WHERE number = 8"),
                 9);
        QCOMPARE(broken("UPDATE head SET hash = zeroblob(32)"), 8);
        QCOMPARE(broken("SELECT 1"), 0);
    }

    void anEmptyHistoryIsWhole()
    {
        JournalUser user(m_folder->path());
        QVERIFY(user.prove().isWhole());
        QCOMPARE(user.prove().lines, 0);
        QCOMPARE(user.history().total, 0);
        QCOMPARE(*user.exportTo(csv()), 0);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
