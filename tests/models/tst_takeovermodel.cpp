#include "desk/DeskFixture.h"
#include "models/MomentText.h"
#include "models/TakeOverModel.h"
#include "models/TakeOverText.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace contactdesk;
using namespace Qt::StringLiterals;

/// The list of those whom a person answers, and the words for how long.
class TestTakeOverModel : public QObject
{
    Q_OBJECT

private:
    using Model = TakeOverModel;
    static constexpr auto failing = QAbstractItemModelTester::FailureReportingMode::QtTest;

    static bool takesOver(DeskFixture &at, const ContactId &contact, const QDateTime &until)
    {
        Entry off{.kind = EntryKind::Update, .contact = contact};
        off.edits = openEdits({{ContactField::BotActive, true, false}});
        off.answeredUntil = until;
        at.desk().editor().record({off});
        return QTest::qWaitFor([&] { return at.desk().takeOvers().of(contact).has_value(); });
    }

private Q_SLOTS:
    void whatIsLeft_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("next");
        QTest::newRow("all") << qint64(1'800'000) << u"30 min left"_s << qint64(1);
        QTest::newRow("a moment later") << qint64(1'799'999) << u"29 min left"_s << qint64(60'000);
        QTest::newRow("a minute") << qint64(60'000) << u"1 min left"_s << qint64(1);
        QTest::newRow("less") << qint64(59'999) << u"less than a minute left"_s << qint64(59'999);
        QTest::newRow("over") << qint64(0) << u"time is over"_s << qint64(-1);
        QTest::newRow("hours") << qint64(7'530'000) << u"2 h 5 min left"_s << qint64(30'001);
    }

    void whatIsLeft()
    {
        QFETCH(const qint64, milliseconds);
        QFETCH(const QString, text);
        QFETCH(const qint64, next);
        const QDateTime now(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
        const QDateTime until = now.addMSecs(milliseconds);
        QCOMPARE(timeLeftText(until, now, QLocale::c()), text);
        const auto pause = untilNextWord(until, now);
        QCOMPARE(pause ? qint64(pause->count()) : -1, next);
        // What is said by then is something else.
        if (pause)
            QVERIFY(timeLeftText(until, now.addDuration(*pause), QLocale::c()) != text);
    }

    void withoutEnd()
    {
        const QDateTime now(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
        QCOMPARE(timeLeftText({}, now, QLocale::c()), u"no end"_s);
        QVERIFY(!untilNextWord({}, now));
    }

    void rowsAsSentences()
    {
        DeskFixture at(AnswerForm::Observed);
        QVERIFY(at.start());
        Model model(at.desk().takeOvers(), at.desk().journal(), at.desk().clock());
        const QAbstractItemModelTester tester(&model, failing);
        QSignalSpy counted(&model, &Model::countChanged);
        const ContactId zoe{at.server().create("+31612345678", R"("firstName":"Zoë")")};
        at.open().lookUp(keyFor(u"+31612345678"_s));
        QTRY_VERIFY(at.open().contact().value && at.open().isSettled());
        at.server().stop();
        QVERIFY(takesOver(at, zoe, at.now.addSecs(1800)));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(counted.size(), 1);
        const QModelIndex row = model.index(0);
        QTRY_COMPARE(row.data().toString(), u"Zoë"_s);
        QCOMPARE(model.contactAt(row), zoe);
        QCOMPARE(row.data(Model::NumberRole).toString(), u"+31 6 12345678"_s);
        QCOMPARE(row.data(Model::LeftRole).toString(), u"30 min left"_s);
        QCOMPARE(row.data(Model::StandingRole).toString(), u"not sent yet"_s);
        QVERIFY(!row.data(Model::NearlyOverRole).toBool());
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
                 u"Zoë, +31 6 12345678; since %1, until %2; 30 min left; not sent yet."_s.arg(
                     momentText(at.now, at.now, QLocale()),
                     momentText(at.now.addSecs(1800), at.now, QLocale())));
        at.now = at.now.addSecs(1700);
        QVERIFY(row.data(Model::NearlyOverRole).toBool());
        QCOMPARE(row.data(Model::LeftRole).toString(), u"1 min left"_s);
        const EntryId off = at.desk().takeOvers().of(zoe)->off;
        QSignalSpy touched(&model, &QAbstractItemModel::dataChanged);
        at.desk().takeOvers().keepWithoutEnd(zoe);
        QTRY_COMPARE(row.data(Model::LeftRole).toString(), u"no end"_s);
        QVERIFY(!touched.isEmpty());
        at.desk().editor().discard(off);
        QTRY_COMPARE(model.rowCount(), 0);
        QCOMPARE(counted.size(), 2);
    }

    void longestFirstAndOnlyWhatDiffersMoves()
    {
        DeskFixture at(AnswerForm::Observed);
        QVERIFY(at.start());
        QTRY_VERIFY(at.desk().journal().isOpened());
        at.server().stop();
        Model model(at.desk().takeOvers(), at.desk().journal(), at.desk().clock());
        const QAbstractItemModelTester tester(&model, failing);
        for (const QString &id : {u"c"_s, u"a"_s, u"b"_s}) {
            QVERIFY(takesOver(at, {id}, {}));
            at.now = at.now.addSecs(60);
        }
        QCOMPARE(model.contacts(), QList<ContactId>({{u"c"_s}, {u"a"_s}, {u"b"_s}}));
        const QPersistentModelIndex last(model.index(2));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        at.desk().takeOvers().handBack({{u"a"_s}});
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(last.isValid());
        QCOMPARE(last.row(), 1);
        QCOMPARE(reset.size(), 0);
        // As another start finds it.
        at.reopen();
        Model again(at.desk().takeOvers(), at.desk().journal(), at.desk().clock());
        QTRY_COMPARE(again.contacts(), QList<ContactId>({{u"c"_s}, {u"b"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestTakeOverModel)
#include "tst_takeovermodel.moc"
