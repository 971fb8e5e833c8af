#pragma once

#include "search/MatchRank.h"

#include <QtGlobal>

namespace contactdesk
{

/// How well a row answers, in a byte: a MatchRank, or noMatch, so that the worst of two is the
/// larger.
using MatchClass = quint8;

inline constexpr MatchClass noMatch = 0xFF;

constexpr MatchClass classOf(MatchRank rank)
{
    return static_cast<MatchClass>(rank);
}

} // namespace contactdesk
