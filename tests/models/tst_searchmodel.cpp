#include "desk/Directory.h"
#include "desk/Drafts.h"
#include "domain/ProvisionalId.h"
#include "journal/Journal.h"
#include "models/ListeningView.h"
#include "models/SearchModel.h"
#include "store/DirectoryStore.h"
#include "store/People.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// Who in the directory answers a query, as rows.
class TestSearchModel : public QObject
{
    Q_OBJECT

private:
    struct Place {
        QTemporaryDir folder;
        DirectoryStore store{folder.filePath(u"directory.sqlite"_s)};
        Directory directory{store};
        Journal journal{folder.path(), u"tester"_s, [] {
                            return people::moment();
                        }};
        Drafts drafts{journal, [] {
                          return people::moment();
                      }};
        SearchModel model{directory, drafts, journal};
        ListeningView view{model,
                           {Qt::DisplayRole, SearchModel::IdRole, SearchModel::SubtitleRole,
                            SearchModel::SubtitleLabelRole, SearchModel::UnsavedRole,
                            SearchModel::StandingRole, SearchModel::MaybeRole,
                            Qt::AccessibleTextRole}};

        QVariant at(int row, int role) const { return model.index(row).data(role); }
        void search(const QString &text, const QString &region = {})
        {
            model.search(SearchQuery::parse(text, region, people::moment()));
        }
        bool isSpan(int row, int role, const QList<TextSpan> &spans) const
        {
            return at(row, role).value<QList<TextSpan>>() == spans;
        }
        /// Writes many at once, as an import does.
        void fill(int count)
        {
            auto given = std::make_shared<bool>(false);
            const auto source = [=]() -> std::optional<QList<Contact>> {
                if (std::exchange(*given, true))
                    return std::nullopt;
                QList<Contact> all;
                for (int i = 0; i < count; ++i)
                    all.append(people::named(u"c%1"_s.arg(i), u"Contact%1"_s.arg(i)));
                return all;
            };
            store.insert(source, {}, &model, [](const auto &) {}, [](const auto &) {});
        }
    };

    static FieldEdits typing(const QString &name)
    {
        return {{ContactField::FirstName, u"Zoë"_s, name}};
    }

    std::unique_ptr<Place> m_place;

    static Contact whole()
    {
        Contact contact = people::named(u"zoe"_s, u"Zoë"_s);
        contact[ContactField::LastName] = people::known(u"Bos"_s);
        contact[ContactField::PhoneNumber] = people::known(u"+31612345678"_s);
        contact[ContactField::Email] = people::known(u"zoe@example.com"_s);
        return contact;
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<Place>();
        QTRY_VERIFY(m_place->directory.news());
        QTRY_VERIFY(m_place->model.isCurrent());
    }

    void cleanup() { m_place.reset(); }

    void everybodyAtFirst()
    {
        Place &at = *m_place;
        QCOMPARE(at.model.rowCount(), 0);
        QCOMPARE(at.model.total(), 0);
        QVERIFY(!at.model.topHit());
        at.directory.learn(people::named(u"zoe"_s, u"Zoë"_s));
        at.directory.learn(people::named(u"bo"_s, u"Bo"_s));
        QTRY_COMPARE(at.view.texts(), QStringList({u"Bo"_s, u"Zoë"_s}));
        QCOMPARE(at.model.total(), 2);
        QCOMPARE(at.model.everybody(), 2);
        QCOMPARE(at.model.topHit()->summary.id.value, u"bo"_s);
        QVERIFY(at.view.isUpToDate());
        QVERIFY(!at.view.take().contains(u"reset"_s));
    }

    void onlyWhoAnswers()
    {
        Place &at = *m_place;
        at.directory.learn(whole());
        at.directory.learn(people::named(u"bo"_s, u"Bo"_s));
        at.directory.learn(people::named(u"ann"_s, u"Ann"_s));
        QTRY_COMPARE(at.model.rowCount(), 3);
        at.search(u"bo"_s);
        QVERIFY(!at.model.isCurrent());
        // The rows of before stay until the answer is there.
        QCOMPARE(at.model.rowCount(), 3);
        QTRY_VERIFY(at.model.isCurrent());
        QStringList names = at.view.texts();
        names.sort();
        QCOMPARE(names, QStringList({u"Bo"_s, u"Zoë Bos"_s}));
        QCOMPARE(at.model.total(), 2);
        QCOMPARE(at.model.everybody(), 3);
        QVERIFY(at.view.isUpToDate());
        at.search(u"nobody at all"_s);
        QTRY_COMPARE(at.model.rowCount(), 0);
        QCOMPARE(at.model.total(), 0);
        at.search({});
        QTRY_COMPARE(at.model.rowCount(), 3);
        QVERIFY(at.view.isUpToDate());
    }

    void onlyTheLastIsAnswered()
    {
        Place &at = *m_place;
        at.directory.learn(people::named(u"bo"_s, u"Bo"_s));
        at.directory.learn(people::named(u"ann"_s, u"Ann"_s));
        QTRY_COMPARE(at.model.rowCount(), 2);
        at.search(u"b"_s);
        at.search(u"bo"_s);
        at.search(u"an"_s);
        QTRY_VERIFY(at.model.isCurrent());
        QCOMPARE(at.view.texts(), QStringList({u"Ann"_s}));
    }

    void inWords_data()
    {
        QTest::addColumn<QList<ContactField>>("fields");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("subtitle");
        QTest::addColumn<QString>("sentence");
        using enum ContactField;
        QTest::newRow("whole") << QList{FirstName, LastName, PhoneNumber, Email} << u"Zoë Bos"_s
                               << u"+31 6 12345678"_s << u"Zoë Bos, +31 6 12345678"_s;
        QTest::newRow("no number") << QList{FirstName, Email} << u"Zoë"_s << u"zoe@example.com"_s
                                   << u"Zoë, zoe@example.com"_s;
        QTest::newRow("no name") << QList{PhoneNumber, Email} << u"+31 6 12345678"_s
                                 << u"zoe@example.com"_s << u"+31 6 12345678, zoe@example.com"_s;
        QTest::newRow("only a name") << QList{LastName} << u"Bos"_s << QString() << u"Bos"_s;
        QTest::newRow("only a number")
            << QList{PhoneNumber} << u"+31 6 12345678"_s << QString() << u"+31 6 12345678"_s;
        QTest::newRow("only an address")
            << QList{Email} << u"zoe@example.com"_s << QString() << u"zoe@example.com"_s;
        QTest::newRow("nothing") << QList<ContactField>() << u"zoe"_s << QString() << u"zoe"_s;
    }

    void inWords()
    {
        QFETCH(const QList<ContactField>, fields);
        QFETCH(const QString, title);
        QFETCH(const QString, subtitle);
        QFETCH(const QString, sentence);
        Contact contact = people::contact(u"zoe"_s);
        for (const ContactField field : fields)
            contact[field] = whole()[field];
        Place &at = *m_place;
        at.directory.learn(contact);
        QTRY_COMPARE(at.model.rowCount(), 1);
        QCOMPARE(at.at(0, Qt::DisplayRole).toString(), title);
        QCOMPARE(at.at(0, SearchModel::SubtitleRole).toString(), subtitle);
        QCOMPARE(at.at(0, Qt::AccessibleTextRole).toString(), sentence);
        QCOMPARE(at.at(0, SearchModel::IdRole).toString(), u"zoe"_s);
        QVERIFY(at.isSpan(0, SearchModel::NameSpansRole, {}));
        QVERIFY(!at.at(0, SearchModel::MaybeRole).toBool());
        QVERIFY(!at.at(0, SearchModel::LookUpRole).toBool());
    }

    void whatMatchesIsMarked()
    {
        Place &at = *m_place;
        at.directory.learn(whole());
        QTRY_COMPARE(at.model.rowCount(), 1);
        at.search(u"bos"_s);
        QTRY_VERIFY(at.model.isCurrent() && at.model.rowCount() == 1);
        QVERIFY(at.isSpan(0, SearchModel::NameSpansRole, {{4, 3}}));
        QVERIFY(at.isSpan(0, SearchModel::SubtitleSpansRole, {}));
        // The same row of another query has other marks.
        at.view.take();
        at.search(u"zo"_s);
        QTRY_VERIFY(at.model.isCurrent());
        QVERIFY(at.view.take().contains(u"changed 0-0"_s));
        QVERIFY(at.isSpan(0, SearchModel::NameSpansRole, {{0, 2}}));
        at.search({});
        QTRY_VERIFY(at.model.isCurrent());
        QVERIFY(at.isSpan(0, SearchModel::NameSpansRole, {}));
    }

    void askingTheServiceIsTheLastRow()
    {
        Place &at = *m_place;
        at.directory.learn(whole());
        QTRY_COMPARE(at.model.rowCount(), 1);
        at.search(u"06 12345678"_s, u"NL"_s);
        QTRY_COMPARE(at.model.rowCount(), 2);
        QCOMPARE(at.model.hitCount(), 1);
        QCOMPARE(at.model.topHit()->rank, MatchRank::Exact);
        QVERIFY(at.at(1, SearchModel::LookUpRole).toBool());
        QCOMPARE(at.at(1, Qt::DisplayRole).toString(), u"Look up +31 6 12345678 on the service"_s);
        QCOMPARE(at.at(1, Qt::AccessibleTextRole).toString(),
                 u"Look up +31 6 12345678 on the service."_s);
        QVERIFY(at.model.idAt(at.model.index(1)).isEmpty());
        QCOMPARE(displayText(*at.model.lookUpAt(at.model.index(1))), u"+31 6 12345678"_s);
        QVERIFY(!at.model.lookUpAt(at.model.index(0)));
        QVERIFY(!at.model.lookUpAt({}));

        at.view.take();
        at.search(u"nobody@example.com"_s);
        QTRY_VERIFY(at.model.isCurrent());
        QTRY_COMPARE(at.view.texts().last(), u"Look up nobody@example.com on the service"_s);
        QCOMPARE(at.model.hitCount(), at.model.total());
        QVERIFY(at.view.isUpToDate());
        at.search(u"zo"_s);
        QTRY_COMPARE(at.model.rowCount(), 1);
        QVERIFY(at.view.isUpToDate());
    }

    void openedInPlace()
    {
        Place &at = *m_place;
        QSignalSpy learned(&at.directory, &Directory::rowChanged);
        at.directory.learn(people::named(u"zoe"_s, u"Zoë"_s));
        at.directory.learn(people::named(u"bo"_s, u"Bo"_s));
        at.directory.learn(people::named(u"ann"_s, u"Ann"_s));
        QTRY_COMPARE(learned.count(), 3);
        // One that asks once; that of the others may ask again for each who came.
        SearchModel model(at.directory, at.drafts, at.journal);
        ListeningView view(model, {Qt::DisplayRole});
        QTRY_COMPARE(view.texts(), QStringList({u"Ann"_s, u"Bo"_s, u"Zoë"_s}));
        view.take();
        // Opening one tells more of it, and when it was opened; its row stays where it is.
        at.directory.markOpened({u"zoe"_s}, people::moment(10));
        at.directory.learn(whole());
        at.directory.learnTags({u"zoe"_s}, {{u"vip"_s, {}}}, people::moment(11));
        QTRY_COMPARE(view.texts(), QStringList({u"Ann"_s, u"Bo"_s, u"Zoë Bos"_s}));
        for (const QString &told : view.take())
            QCOMPARE(told, u"changed 2-2"_s);
        QVERIFY(view.isUpToDate());
        model.searchAgain();
        QTRY_COMPARE(view.texts(), QStringList({u"Zoë Bos"_s, u"Ann"_s, u"Bo"_s}));
    }

    void namedByTheServiceInPlace()
    {
        Place &at = *m_place;
        Contact imported = people::contact({});
        imported[ContactField::PhoneNumber] = people::known(u"+31612345678"_s);
        imported.id = provisionalIdOf(imported);
        at.directory.learn(imported);
        at.directory.learn(people::named(u"bo"_s, u"Bo"_s));
        QTRY_COMPARE(at.view.texts(), QStringList({u"Bo"_s, u"+31 6 12345678"_s}));
        QTRY_VERIFY(at.model.isCurrent());
        at.view.take();
        at.directory.learn(whole());
        QTRY_COMPARE(at.view.texts(), QStringList({u"Bo"_s, u"Zoë Bos"_s}));
        QCOMPARE(at.model.idAt(at.model.index(1)).value, u"zoe"_s);
        QVERIFY(!at.model.indexOf(imported.id).isValid());
        QVERIFY(at.view.isUpToDate());
    }

    void unsavedMark()
    {
        Place &at = *m_place;
        at.directory.learn(people::named(u"zoe"_s, u"Zoë"_s));
        at.directory.learn(people::named(u"bo"_s, u"Bo"_s));
        QTRY_COMPARE(at.model.rowCount(), 2);
        QTRY_VERIFY(at.model.isCurrent());
        at.view.take();
        QCOMPARE(at.at(1, SearchModel::UnsavedRole).toBool(), false);
        at.drafts.setEdits({u"zoe"_s}, typing(u"Zoé"_s));
        QCOMPARE(at.view.take(), QStringList({u"changed 1-1"_s}));
        QCOMPARE(at.at(1, SearchModel::UnsavedRole).toBool(), true);
        QCOMPARE(at.at(1, Qt::AccessibleTextRole).toString(), u"Zoë, with unsaved changes"_s);
        QCOMPARE(at.at(0, SearchModel::UnsavedRole).toBool(), false);
        QVERIFY(at.view.isUpToDate());
        at.drafts.setEdits({u"zoe"_s}, {});
        QCOMPARE(at.view.take(), QStringList({u"changed 1-1"_s}));
        QCOMPARE(at.at(1, Qt::AccessibleTextRole).toString(), u"Zoë"_s);
        // Of somebody who isn't among the hits there is no row to mark.
        at.drafts.setEdits({u"nobody"_s}, typing(u"N"_s));
        QCOMPARE(at.view.take(), QStringList());
    }

    void marksOfWhatWasSaved()
    {
        Place &at = *m_place;
        at.directory.learn(people::named(u"zoe"_s, u"Zoë"_s));
        at.directory.learn(people::named(u"bo"_s, u"Bo"_s));
        QTRY_COMPARE(at.model.rowCount(), 2);
        QTRY_VERIFY(at.model.isCurrent() && at.journal.isOpened());
        at.view.take();
        const auto standing = [&](int row) {
            return at.at(row, SearchModel::StandingRole).value<Standing>();
        };
        QCOMPARE(standing(1), Standing::Settled);
        QList<EntryId> made;
        at.journal.record({{.contact = {u"zoe"_s}, .edits = openEdits(typing(u"Zoé"_s))}},
                          &at.model, [&](const auto &ids) { made = ids.value(); });
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(at.view.take(), QStringList({u"changed 1-1"_s}));
        QCOMPARE(standing(1), Standing::Waiting);
        QCOMPARE(standing(0), Standing::Settled);
        QCOMPARE(at.at(1, Qt::AccessibleTextRole).toString(),
                 u"Zoë, with changes that wait to be sent"_s);
        at.journal.refuse(made, {.kind = FailureKind::Invalid});
        QCOMPARE(standing(1), Standing::NeedsAgent);
        QCOMPARE(at.at(1, Qt::AccessibleTextRole).toString(), u"Zoë, with changes that need you"_s);
        QVERIFY(at.view.isUpToDate());
        at.journal.withdraw(made.first());
        QCOMPARE(standing(1), Standing::Settled);
        QVERIFY(at.view.isUpToDate());
    }

    void rowsAndIds()
    {
        Place &at = *m_place;
        at.directory.learn(people::contact(u"zoe"_s));
        at.directory.learn(people::contact(u"bo"_s));
        QTRY_COMPARE(at.model.rowCount(), 2);
        QCOMPARE(at.model.indexOf({u"zoe"_s}).row(), 1);
        QCOMPARE(at.model.idAt(at.model.index(1)).value, u"zoe"_s);
        QVERIFY(!at.model.indexOf({u"nobody"_s}).isValid());
        QVERIFY(at.model.idAt({}).isEmpty());
        QCOMPARE(at.at(0, Qt::DecorationRole), QVariant());
    }

    /// A view tells once that its end was reached, and that may be while the same query is asked
    /// again since somebody was met.
    void moreWhileItIsAsked()
    {
        Place &at = *m_place;
        at.fill(170);
        QTRY_COMPARE(at.model.total(), 170);
        QTRY_COMPARE(at.model.rowCount(), 50);
        at.model.searchAgain();
        QVERIFY(at.model.canFetchMore({}));
        at.model.fetchMore({});
        QTRY_COMPARE(at.model.rowCount(), 100);
        QVERIFY(at.view.isUpToDate());
    }

    void moreAsTheEndIsReached()
    {
        Place &at = *m_place;
        at.fill(170);
        QTRY_COMPARE(at.model.total(), 170);
        QTRY_COMPARE(at.model.rowCount(), 50);
        QVERIFY(at.model.canFetchMore({}));
        QVERIFY(!at.model.canFetchMore(at.model.index(0)));
        const QStringList before = at.view.texts();
        at.view.take();
        // Opened meanwhile: the rows that are read don't move.
        at.directory.markOpened(at.model.idAt(at.model.index(20)), people::moment(20));
        at.directory.markOpened({u"c2"_s}, people::moment(21));
        at.model.fetchMore({});
        QVERIFY(!at.model.canFetchMore({}));
        QTRY_COMPARE(at.model.rowCount(), 100);
        QCOMPARE(at.view.texts().mid(0, 50), before);
        QVERIFY(at.view.take().contains(u"inserted 50-99"_s));
        at.model.fetchMore({});
        QTRY_VERIFY(at.model.rowCount() >= 169);
        QVERIFY(!at.model.canFetchMore({}));
        const QStringList all = at.view.texts();
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
        QVERIFY(at.view.isUpToDate());

        at.search(u"contact"_s);
        QTRY_COMPARE(at.model.rowCount(), 50);
        QCOMPARE(at.model.total(), 170);
        QVERIFY(at.view.isUpToDate());
    }

    void askedOnceMoreForAllThatChangedMeanwhile()
    {
        Place &at = *m_place;
        QSignalSpy answered(&at.model, &SearchModel::answered);
        for (int i = 0; i < 50; ++i)
            at.model.searchAgain();
        QTRY_COMPARE(answered.size(), 2);
        // Whatever else had been asked would be answered before this.
        at.search(u"nobody"_s);
        QTRY_VERIFY(at.model.isCurrent());
        QCOMPARE(answered.size(), 3);
    }

    void whateverHappens()
    {
        Place &at = *m_place;
        QRandomGenerator random(20'261'120);
        const QStringList queries{QString(), u"a"_s, u"b"_s, u"+31612345678"_s, u"x@example.com"_s};
        for (int round = 0; round < 300; ++round) {
            const QString id = QString::number(random.bounded(60));
            switch (random.bounded(7)) {
            case 0:
                at.search(queries.at(random.bounded(static_cast<int>(queries.size()))));
                break;
            case 1:
                at.drafts.setEdits({id}, random.bounded(2) ? typing(u"Typed"_s) : FieldEdits());
                break;
            case 2:
                at.journal.record({{.contact = {id}, .edits = openEdits(typing(u"Saved"_s))}},
                                  &at.model, [](const auto &) {});
                break;
            case 3:
                at.directory.markOpened({id}, people::moment(round));
                break;
            case 4:
                QTest::qWait(0);
                QVERIFY(at.view.isUpToDate());
                break;
            default:
                at.directory.learn(people::named(id, QString(QChar(u'a' + random.bounded(4))) +
                                                         QString::number(round)));
            }
        }
        QTRY_VERIFY(at.model.isCurrent());
        QVERIFY(at.view.isUpToDate());
        QVERIFY(!at.view.take().contains(u"reset"_s));
    }
};

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_searchmodel.moc"
