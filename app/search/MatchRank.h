#pragma once

namespace contactdesk
{

/// How well a contact answers a query, the best first; a query of several words is as good as its
/// worst word.
enum class MatchRank {
    /// Its number or e-mail address is the one that was typed.
    Exact,
    /// Its number is the typed one if a country's digits that come and go are left out: maybe it.
    Maybe,
    WholeWords,
    Prefixes,
    /// Digits somewhere in the number.
    Digits,
    /// A word with one typing error.
    Typo,
};

inline constexpr int matchRankCount = static_cast<int>(MatchRank::Typo) + 1;

} // namespace contactdesk
