#pragma once

#include "search/MatchClass.h"
#include "search/SearchIndex.h"

#include <vector>

namespace contactdesk
{

/// Keeps the best hits of those that are offered.
class BestHits
{
public:
    explicit BestHits(int limit);

    /// Each row once. `lastOpened` in seconds since 1970; 0 for never.
    void offer(RowNumber row, MatchClass match, quint32 lastOpened);

    /// A row that was never opened and has a smaller number than all offered so far is taken only
    /// if its class is below this.
    MatchClass bound() const;

    /// The best first; leaves nothing here.
    std::vector<SearchHit> take();

private:
    struct Candidate {
        RowNumber row;
        quint32 lastOpened;
        MatchClass match;
    };

    static bool isBetter(const Candidate &a, const Candidate &b);

    size_t m_limit;
    /// A heap, the worst on top.
    std::vector<Candidate> m_candidates;
};

} // namespace contactdesk
