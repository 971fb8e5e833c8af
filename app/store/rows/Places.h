#pragma once

#include "search/SearchIndex.h"

namespace contactdesk
{

/// Where the first of what belongs to a contact stands (see DirectorySchema): the others follow.
constexpr qint64 firstPlace(RowNumber contact)
{
    return static_cast<qint64>(contact) << 32;
}

/// Behind the last.
constexpr qint64 endOfPlaces(RowNumber contact)
{
    return firstPlace(contact) + (qint64{1} << 32);
}

constexpr RowNumber contactOfPlace(qint64 place)
{
    return static_cast<RowNumber>(place >> 32);
}

} // namespace contactdesk
