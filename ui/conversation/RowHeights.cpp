#include "ui/conversation/RowHeights.h"

#include <algorithm>
#include <bit>

namespace contactdesk
{

void RowHeights::reset(int rows)
{
    if (m_measuredCount > 0)
        m_estimate = static_cast<int>(m_measuredSum / m_measuredCount);
    m_measuredSum = 0;
    m_measuredCount = 0;
    m_heights.assign(static_cast<size_t>(rows), unmeasured);
    rebuild();
}

void RowHeights::insert(int row, int count)
{
    m_heights.insert(m_heights.begin() + row, static_cast<size_t>(count), unmeasured);
    rebuild();
}

void RowHeights::remove(int row, int count)
{
    const auto first = m_heights.begin() + row;
    for (auto it = first; it != first + count; ++it) {
        m_measuredSum -= *it;
        m_measuredCount -= *it == unmeasured ? 0 : 1;
    }
    m_heights.erase(first, first + count);
    rebuild();
}

void RowHeights::measure(int row, int height)
{
    const int before = this->height(row);
    int &stored = m_heights[static_cast<size_t>(row)];
    m_measuredSum += height - stored;
    m_measuredCount += stored == unmeasured ? 1 : 0;
    stored = height;
    add(row, height - before);
}

int RowHeights::height(int row) const
{
    const int stored = m_heights[static_cast<size_t>(row)];
    return stored == unmeasured ? m_estimate : stored;
}

int RowHeights::top(int row) const
{
    int sum = 0;
    for (auto i = static_cast<size_t>(row); i > 0; i -= i & (~i + 1))
        sum += m_sums[i];
    return sum;
}

int RowHeights::rowAt(int distance) const
{
    if (m_heights.empty())
        return 0;
    size_t row = 0;
    int rest = std::max(distance, 0);
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (row + step <= m_heights.size() && m_sums[row + step] <= rest) {
            row += step;
            rest -= m_sums[row];
        }
    }
    return static_cast<int>(std::min(row, m_heights.size() - 1));
}

void RowHeights::rebuild()
{
    m_sums.assign(m_heights.size() + 1, 0);
    for (size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += height(static_cast<int>(i) - 1);
        if (const size_t parent = i + (i & (~i + 1)); parent < m_sums.size())
            m_sums[parent] += m_sums[i];
    }
}

void RowHeights::add(int row, int difference)
{
    for (auto i = static_cast<size_t>(row) + 1; i < m_sums.size(); i += i & (~i + 1))
        m_sums[i] += difference;
}

} // namespace contactdesk
