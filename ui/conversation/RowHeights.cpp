#include "ui/conversation/RowHeights.h"

#include <algorithm>
#include <bit>

namespace contactdesk
{

namespace
{

constexpr size_t lowestBit(size_t number)
{
    return number & (~number + 1);
}

} // namespace

void RowHeights::reset(int rows)
{
    if (m_measuredCount > 0)
        m_estimate = static_cast<int>(m_measuredSum / m_measuredCount);
    m_measuredSum = 0;
    m_measuredCount = 0;
    m_heights.assign(static_cast<size_t>(rows), unmeasured);
    sumUpFrom(0);
}

void RowHeights::insert(int row, int count)
{
    m_heights.insert(m_heights.begin() + row, static_cast<size_t>(count), unmeasured);
    sumUpFrom(row);
}

void RowHeights::remove(int row, int count)
{
    const auto first = m_heights.begin() + row;
    for (auto it = first; it != first + count; ++it) {
        m_measuredSum -= *it;
        m_measuredCount -= *it == unmeasured ? 0 : 1;
    }
    m_heights.erase(first, first + count);
    sumUpFrom(row);
}

void RowHeights::measure(int row, int height)
{
    const int difference = height - this->height(row);
    int &stored = m_heights[static_cast<size_t>(row)];
    m_measuredSum += height - stored;
    m_measuredCount += stored == unmeasured ? 1 : 0;
    stored = height;
    if (difference == 0)
        return;
    for (auto i = static_cast<size_t>(row) + 1; i < m_sums.size(); i += lowestBit(i))
        m_sums[i] += difference;
}

int RowHeights::height(int row) const
{
    const int stored = m_heights[static_cast<size_t>(row)];
    return stored == unmeasured ? m_estimate : stored;
}

qint64 RowHeights::top(int row) const
{
    qint64 sum = 0;
    for (auto i = static_cast<size_t>(row); i > 0; i -= lowestBit(i))
        sum += m_sums[i];
    return sum;
}

int RowHeights::rowAt(qint64 distance) const
{
    if (m_heights.empty())
        return 0;
    size_t row = 0;
    qint64 rest = std::max<qint64>(distance, 0);
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (row + step <= m_heights.size() && m_sums[row + step] <= rest) {
            row += step;
            rest -= m_sums[row];
        }
    }
    return static_cast<int>(std::min(row, m_heights.size() - 1));
}

void RowHeights::sumUpFrom(int row)
{
    // The sums that end in front of the row don't know of it: what is added at the end is cheap.
    m_sums.resize(m_heights.size() + 1);
    for (auto i = static_cast<size_t>(row) + 1; i < m_sums.size(); ++i) {
        qint64 sum = height(static_cast<int>(i) - 1);
        for (size_t part = 1; part < lowestBit(i); part *= 2)
            sum += m_sums[i - part];
        m_sums[i] = sum;
    }
}

} // namespace contactdesk
