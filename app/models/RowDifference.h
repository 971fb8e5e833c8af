#pragma once

#include <QtGlobal>

#include <algorithm>
#include <functional>

namespace contactdesk
{

/// What turns one list of rows into another when only one stretch of them differs: the rows
/// `first` to `first + removed - 1` go, `inserted` new ones take their place.
struct RowDifference {
    int first = 0;
    int removed = 0;
    int inserted = 0;
};

/// The smallest such stretch: what both lists begin and end with stays untouched, so that a
/// refresh moves no selection and no scroll position. `isSame` says which rows count as equal.
template <class List, class Same = std::equal_to<>>
RowDifference difference(const List &before, const List &after, Same isSame = {})
{
    const auto start =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end(), isSame);
    const auto first = std::distance(before.begin(), start.first);
    auto oldEnd = before.size();
    auto newEnd = after.size();
    while (oldEnd > first && newEnd > first && isSame(before[oldEnd - 1], after[newEnd - 1])) {
        --oldEnd;
        --newEnd;
    }
    return {static_cast<int>(first), static_cast<int>(oldEnd - first),
            static_cast<int>(newEnd - first)};
}

} // namespace contactdesk
