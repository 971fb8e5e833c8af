#include "ui/conversation/RowHeights.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace contactdesk;

namespace
{

/// The same, simple and slow: a height for each row, 0 for one that isn't measured.
class PlainHeights
{
public:
    explicit PlainHeights(int estimate) : m_estimate(estimate) {}

    void reset(int rows)
    {
        const auto measured = std::count_if(m_heights.begin(), m_heights.end(),
                                            [](int height) { return height > 0; });
        if (measured > 0)
            m_estimate =
                std::accumulate(m_heights.begin(), m_heights.end(), 0) / static_cast<int>(measured);
        m_heights.assign(static_cast<size_t>(rows), 0);
    }
    void insert(int row, int count)
    {
        m_heights.insert(m_heights.begin() + row, static_cast<size_t>(count), 0);
    }
    void remove(int row, int count)
    {
        m_heights.erase(m_heights.begin() + row, m_heights.begin() + row + count);
    }
    void measure(int row, int height) { m_heights[static_cast<size_t>(row)] = height; }

    int count() const { return static_cast<int>(m_heights.size()); }
    bool isMeasured(int row) const { return m_heights[static_cast<size_t>(row)] > 0; }
    int height(int row) const
    {
        return isMeasured(row) ? m_heights[static_cast<size_t>(row)] : m_estimate;
    }
    int top(int row) const
    {
        int sum = 0;
        for (int i = 0; i < row; ++i)
            sum += height(i);
        return sum;
    }
    int rowAt(int distance) const
    {
        int row = 0;
        while (row < count() - 1 && top(row + 1) <= distance)
            ++row;
        return row;
    }

private:
    int m_estimate;
    std::vector<int> m_heights;
};

} // namespace

/// Heights of many rows, of which few have been measured.
class TestRowHeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRows();
    void estimateIsTheAverageAtTheLastReset();
    void theRowThatCovers();
    void moreThanAnIntHolds();
    void behavesLikeAPlainList_data();
    void behavesLikeAPlainList();

private:
    static void compare(const RowHeights &heights, const PlainHeights &plain);
};

void TestRowHeights::noRows()
{
    RowHeights heights;
    QCOMPARE(heights.count(), 0);
    QCOMPARE(heights.total(), 0LL);
    QCOMPARE(heights.rowAt(0), 0);
    QCOMPARE(heights.rowAt(1000), 0);
    heights.reset(0);
    QCOMPARE(heights.total(), 0LL);
    heights.insert(0, 3);
    heights.remove(0, 3);
    QCOMPARE(heights.count(), 0);
    QCOMPARE(heights.total(), 0LL);
}

void TestRowHeights::estimateIsTheAverageAtTheLastReset()
{
    RowHeights heights;
    heights.reset(10);
    const int guess = heights.height(0);
    QCOMPARE(heights.total(), 10LL * guess);
    heights.measure(2, 100);
    heights.measure(3, 20);
    heights.measure(3, 40);
    QCOMPARE(heights.height(2), 100);
    QCOMPARE(heights.height(4), guess);
    QCOMPARE(heights.total(), 8LL * guess + 140);
    heights.reset(10);
    QVERIFY(!heights.isMeasured(2));
    QCOMPARE(heights.height(2), 70);
    QCOMPARE(heights.total(), 700LL);
    // Nothing was measured since: the estimate stays.
    heights.reset(4);
    QCOMPARE(heights.total(), 280LL);
}

void TestRowHeights::theRowThatCovers()
{
    RowHeights heights;
    heights.reset(3);
    for (int row = 0; row < 3; ++row)
        heights.measure(row, 10 * (row + 1));
    QCOMPARE(heights.rowAt(-5), 0);
    QCOMPARE(heights.rowAt(0), 0);
    QCOMPARE(heights.rowAt(9), 0);
    QCOMPARE(heights.rowAt(10), 1);
    QCOMPARE(heights.rowAt(29), 1);
    QCOMPARE(heights.rowAt(30), 2);
    QCOMPARE(heights.rowAt(59), 2);
    QCOMPARE(heights.rowAt(60), 2);
    QCOMPARE(heights.rowAt(1'000'000), 2);
}

void TestRowHeights::moreThanAnIntHolds()
{
    RowHeights heights;
    heights.reset(2000);
    for (int row = 0; row < 2000; ++row)
        heights.measure(row, 3'000'000);
    QCOMPARE(heights.total(), 6'000'000'000LL);
    QCOMPARE(heights.rowAt(5'999'999'999LL), 1999);
    heights.remove(0, 1000);
    QCOMPARE(heights.total(), 3'000'000'000LL);
}

void TestRowHeights::compare(const RowHeights &heights, const PlainHeights &plain)
{
    QCOMPARE(heights.count(), plain.count());
    QCOMPARE(heights.total(), qint64{plain.top(plain.count())});
    for (int row = 0; row < plain.count(); ++row) {
        QCOMPARE(heights.isMeasured(row), plain.isMeasured(row));
        QCOMPARE(heights.height(row), plain.height(row));
        QCOMPARE(heights.top(row), qint64{plain.top(row)});
    }
    for (int distance = -7; distance < heights.total() + 20; distance += 13)
        QCOMPARE(heights.rowAt(distance), plain.rowAt(distance));
}

void TestRowHeights::behavesLikeAPlainList_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 20U, 300U, 4000U})
        QTest::addRow("%u", seed) << seed;
}

void TestRowHeights::behavesLikeAPlainList()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    RowHeights heights;
    heights.reset(17);
    PlainHeights plain(heights.height(0));
    plain.reset(17);
    for (int step = 0; step < 300 && !QTest::currentTestFailed(); ++step) {
        const int rows = plain.count();
        const auto below = [&random](int limit) {
            return static_cast<int>(random.bounded(limit));
        };
        switch (below(8)) {
        case 0: {
            const int row = below(rows + 1);
            const int count = 1 + below(5);
            heights.insert(row, count);
            plain.insert(row, count);
            break;
        }
        case 1:
            if (rows > 0) {
                const int row = below(rows);
                const int count = 1 + below(std::min(5, rows - row));
                heights.remove(row, count);
                plain.remove(row, count);
            }
            break;
        case 2:
            if (below(10) == 0) {
                const int count = below(40);
                heights.reset(count);
                plain.reset(count);
            }
            break;
        default:
            if (rows > 0) {
                const int row = below(rows);
                const int height = 1 + below(200);
                heights.measure(row, height);
                plain.measure(row, height);
            }
        }
        if (step % 10 == 0)
            compare(heights, plain);
    }
    compare(heights, plain);
}

QTEST_APPLESS_MAIN(TestRowHeights)
#include "tst_rowheights.moc"
