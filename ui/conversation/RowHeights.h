#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace contactdesk
{

/// The heights of many rows of which few have been measured: the others count with an estimate,
/// the average of the measured ones at the last reset. Takes 12 bytes a row; asking and measuring
/// take time logarithmic in the number of rows, inserting and removing time linear in the rows
/// behind.
class RowHeights
{
public:
    /// `rows` rows, none of them measured.
    void reset(int rows);
    /// Adds unmeasured rows in front of `row`.
    void insert(int row, int count);
    void remove(int row, int count);

    int count() const { return static_cast<int>(m_heights.size()); }
    bool isMeasured(int row) const { return m_heights[static_cast<size_t>(row)] > 0; }
    /// `height` in pixels, above 0.
    void measure(int row, int height);

    int height(int row) const;
    /// The distance of a row's top from the first row's, more than an int holds if need be; row may
    /// be count(), for all of them.
    qint64 top(int row) const;
    /// The row that covers a distance from the first row's top; the nearest one outside of all.
    int rowAt(qint64 distance) const;
    qint64 total() const { return top(count()); }

private:
    void sumUpFrom(int row);

    static constexpr int unmeasured = 0;

    int m_estimate = 64;
    qint64 m_measuredSum = 0;
    int m_measuredCount = 0;
    std::vector<int> m_heights;
    /// A Fenwick tree over the heights: entry i holds the sum of the i & -i rows that end at i.
    std::vector<qint64> m_sums{0};
};

} // namespace contactdesk
