#pragma once

#include "search/PreparedQuery.h"
#include "search/WordRanges.h"

#include <span>
#include <vector>

namespace contactdesk
{

/// Answers a query for all rows of a block together.
class BlockMatcher
{
public:
    /// The query has to live as long.
    explicit BlockMatcher(const PreparedQuery &query);

    /// Rows are looked at so many together; what is asked of is a multiple of it.
    static constexpr size_t stretch = 128;

    /// What is asked of: `standing` has WholeWords for every row that the block may speak for and
    /// noMatch for the others, at least as many as the block has; `lastOpened` is as long, or empty
    /// if none of them was ever opened.
    struct Rows {
        const BlockParts &parts;
        std::span<const MatchClass> standing;
        std::span<const quint32> lastOpened;
    };

    /// For each row its class; valid until the next call. A row may be changed in it.
    std::span<MatchClass> match(const Rows &rows);

private:
    void markTerm(const Rows &rows, const PreparedQuery::Term &term);
    void markWord(const BlockParts &parts, const PreparedQuery::Term &term);
    void markFilter(const BlockParts &parts, const SearchTerm &term);
    void markTime(const Rows &rows, const SearchTerm &term);
    void markRange(const BlockParts &parts, WordRange range, MatchRank rank);
    bool isNobodyLeft() const;
    void turnRound();
    void takeWorse();
    void takeNumbers(const Rows &rows);
    void takeMail(const BlockParts &parts);

    const PreparedQuery &m_query;
    /// Copied before a loop that writes classes: a byte written might be one of its own, for all
    /// the compiler knows, which keeps it from vectorising.
    size_t m_count = 0;
    /// So far, and of the term at hand.
    /// @{
    std::vector<MatchClass> m_classes;
    std::vector<MatchClass> m_marks;
    /// @}
};

} // namespace contactdesk
