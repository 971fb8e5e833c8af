#include "models/RowDifference.h"

#include <QList>
#include <QRandomGenerator>
#include <QTest>

using namespace contactdesk;

/// What turns one list of rows into another.
class TestRowDifference : public QObject
{
    Q_OBJECT

private:
    using Rows = QList<int>;

    static Rows applied(const RowDifference &change, const Rows &before, const Rows &after)
    {
        Rows rows = before;
        rows.remove(change.first, change.removed);
        for (int i = 0; i < change.inserted; ++i)
            rows.insert(change.first + i, after.at(change.first + i));
        return rows;
    }

    static Rows randomRows(QRandomGenerator &random)
    {
        // Few kinds of row, so that beginnings, ends and repetitions meet often.
        Rows rows(random.bounded(0, 9));
        for (int &row : rows)
            row = random.bounded(0, 3);
        return rows;
    }

private Q_SLOTS:
    void examples_data()
    {
        QTest::addColumn<Rows>("before");
        QTest::addColumn<Rows>("after");
        QTest::addColumn<Rows>("expected");
        QTest::newRow("nothing to nothing") << Rows() << Rows() << Rows({0, 0, 0});
        QTest::newRow("the same") << Rows({1, 2, 3}) << Rows({1, 2, 3}) << Rows({3, 0, 0});
        QTest::newRow("from nothing") << Rows() << Rows({1, 2}) << Rows({0, 0, 2});
        QTest::newRow("to nothing") << Rows({1, 2}) << Rows() << Rows({0, 2, 0});
        QTest::newRow("appended") << Rows({1, 2}) << Rows({1, 2, 3, 4}) << Rows({2, 0, 2});
        QTest::newRow("prepended") << Rows({3, 4}) << Rows({1, 2, 3, 4}) << Rows({0, 0, 2});
        QTest::newRow("cut off") << Rows({1, 2, 3}) << Rows({1}) << Rows({1, 2, 0});
        QTest::newRow("replaced") << Rows({1, 2, 3}) << Rows({1, 9, 3}) << Rows({1, 1, 1});
        QTest::newRow("two apart")
            << Rows({1, 2, 3, 4, 5}) << Rows({1, 8, 3, 9, 5}) << Rows({1, 3, 3});
        QTest::newRow("twice the same") << Rows({1, 1}) << Rows({1, 1, 1}) << Rows({2, 0, 1});
        QTest::newRow("begin and end overlap") << Rows({1, 2, 1}) << Rows({1}) << Rows({1, 2, 0});
        QTest::newRow("all") << Rows({1, 2}) << Rows({3, 4, 5}) << Rows({0, 2, 3});
    }

    void examples()
    {
        QFETCH(const Rows, before);
        QFETCH(const Rows, after);
        QFETCH(const Rows, expected);
        const RowDifference change = difference(before, after);
        QCOMPARE(Rows({change.first, change.removed, change.inserted}), expected);
        QCOMPARE(applied(change, before, after), after);
    }

    void anyTwoLists()
    {
        QRandomGenerator random(20'261'120);
        int equal = 0;
        for (int round = 0; round < 20'000; ++round) {
            const Rows before = randomRows(random);
            const Rows after = randomRows(random);
            const RowDifference change = difference(before, after);
            QVERIFY(change.first >= 0 && change.removed >= 0 && change.inserted >= 0);
            QVERIFY(change.first + change.removed <= before.size());
            QVERIFY(change.first + change.inserted <= after.size());
            QCOMPARE(applied(change, before, after), after);

            // What both begin and end with isn't touched, and no more could have been spared.
            const qsizetype behind = before.size() - change.first - change.removed;
            QCOMPARE(behind, after.size() - change.first - change.inserted);
            QCOMPARE(before.first(change.first), after.first(change.first));
            QCOMPARE(before.last(behind), after.last(behind));
            if (change.removed > 0 && change.inserted > 0) {
                QVERIFY(before.at(change.first) != after.at(change.first));
                QVERIFY(before.at(before.size() - behind - 1) !=
                        after.at(after.size() - behind - 1));
            }
            QCOMPARE(change.removed == 0 && change.inserted == 0, before == after);
            equal += before == after ? 1 : 0;
        }
        QVERIFY2(equal > 100, "hardly two lists were the same");
    }
};

QTEST_GUILESS_MAIN(TestRowDifference)
#include "tst_rowdifference.moc"
