#include "ui/conversation/LayoutCache.h"

#include <algorithm>
#include <utility>

namespace contactdesk
{

std::vector<LayoutCache::Entry>::iterator LayoutCache::from(int row)
{
    return std::partition_point(m_entries.begin(), m_entries.end(),
                                [row](const Entry &entry) { return entry.row < row; });
}

LayoutCache::Entry *LayoutCache::find(int row)
{
    const auto found = from(row);
    return found != m_entries.end() && found->row == row ? &*found : nullptr;
}

const MessageLayout *LayoutCache::layout(int row) const
{
    const auto found = std::partition_point(m_entries.begin(), m_entries.end(),
                                            [row](const Entry &entry) { return entry.row < row; });
    return found != m_entries.end() && found->row == row ? found->layout.get() : nullptr;
}

LayoutCache::Entry &LayoutCache::put(int row, std::unique_ptr<MessageLayout> layout)
{
    const auto place = from(row);
    if (place != m_entries.end() && place->row == row) {
        *place = {row, std::move(layout)};
        return *place;
    }
    return *m_entries.insert(place, {row, std::move(layout)});
}

void LayoutCache::insertRows(int row, int count)
{
    for (auto it = from(row); it != m_entries.end(); ++it)
        it->row += count;
}

void LayoutCache::removeRows(int row, int count)
{
    forget(row, row + count - 1);
    for (auto it = from(row); it != m_entries.end(); ++it)
        it->row -= count;
}

bool LayoutCache::forget(int first, int last)
{
    const auto begin = from(first);
    const auto end = from(last + 1);
    const bool wereThere = begin != end;
    m_entries.erase(begin, end);
    return wereThere;
}

void LayoutCache::keepOnly(int first, int last)
{
    m_entries.erase(from(last + 1), m_entries.end());
    m_entries.erase(m_entries.begin(), from(first));
}

void LayoutCache::forgetFound()
{
    for (Entry &entry : m_entries)
        entry.found.reset();
}

} // namespace contactdesk
