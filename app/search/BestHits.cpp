#include "search/BestHits.h"

#include <algorithm>

namespace contactdesk
{

BestHits::BestHits(int limit) : m_limit(static_cast<size_t>(std::max(limit, 0))) {}

bool BestHits::isBetter(const Candidate &a, const Candidate &b)
{
    if (a.match != b.match)
        return a.match < b.match;
    if (a.lastOpened != b.lastOpened)
        return a.lastOpened > b.lastOpened;
    return a.row > b.row;
}

MatchClass BestHits::bound() const
{
    if (m_limit == 0)
        return 0;
    return m_candidates.size() < m_limit ? noMatch : m_candidates.front().match;
}

void BestHits::offer(RowNumber row, MatchClass match, quint32 lastOpened)
{
    const Candidate candidate{row, lastOpened, match};
    if (m_candidates.size() >= m_limit) {
        if (m_limit == 0 || !isBetter(candidate, m_candidates.front()))
            return;
        std::pop_heap(m_candidates.begin(), m_candidates.end(), isBetter);
        m_candidates.pop_back();
    }
    m_candidates.push_back(candidate);
    std::push_heap(m_candidates.begin(), m_candidates.end(), isBetter);
}

std::vector<SearchHit> BestHits::take()
{
    std::sort_heap(m_candidates.begin(), m_candidates.end(), isBetter);
    std::vector<SearchHit> hits;
    hits.reserve(m_candidates.size());
    for (const Candidate &candidate : m_candidates)
        hits.push_back({candidate.row, static_cast<MatchRank>(candidate.match)});
    m_candidates.clear();
    return hits;
}

} // namespace contactdesk
