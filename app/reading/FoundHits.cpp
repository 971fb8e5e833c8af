#include "reading/FoundHits.h"

#include <algorithm>

namespace contactdesk
{

void FoundHits::start(int row, int nth)
{
    *this = {};
    m_wantedRow = row;
    m_wantedNth = nth;
}

bool FoundHits::add(const QList<MessageHit> &hits)
{
    const bool wasNowhere = !m_place;
    for (const MessageHit &hit : hits) {
        m_hits.push_back(hit);
        if (!m_place && hit.row <= m_wantedRow) {
            const int last = hit.occurrences - 1;
            const int nth = hit.row == m_wantedRow ? std::clamp(m_wantedNth, 0, last) : last;
            setPlace(m_hits.size() - 1, nth, m_occurrences + hit.occurrences - nth);
        }
        m_occurrences += hit.occurrences;
    }
    return wasNowhere && m_place;
}

bool FoundHits::finish()
{
    m_isFinished = true;
    if (m_place || m_hits.empty())
        return false;
    setPlace(0, m_hits.front().occurrences - 1, 1);
    return true;
}

void FoundHits::setPlace(size_t hit, int nth, qsizetype number)
{
    m_hit = hit;
    m_place = Place{m_hits[hit].row, nth, number};
}

FoundHits::Step FoundHits::goOlder()
{
    if (!m_place)
        return Step::Impossible;
    if (m_place->nth > 0) {
        setPlace(m_hit, m_place->nth - 1, m_place->number + 1);
        return Step::Taken;
    }
    if (m_hit + 1 < m_hits.size()) {
        setPlace(m_hit + 1, m_hits[m_hit + 1].occurrences - 1, m_place->number + 1);
        return Step::Taken;
    }
    if (!m_isFinished)
        return Step::Impossible;
    setPlace(0, m_hits.front().occurrences - 1, 1);
    return Step::WentRound;
}

FoundHits::Step FoundHits::goNewer()
{
    if (!m_place)
        return Step::Impossible;
    if (m_place->nth + 1 < m_hits[m_hit].occurrences) {
        setPlace(m_hit, m_place->nth + 1, m_place->number - 1);
        return Step::Taken;
    }
    if (m_hit > 0) {
        setPlace(m_hit - 1, 0, m_place->number - 1);
        return Step::Taken;
    }
    if (!m_isFinished)
        return Step::Impossible;
    setPlace(m_hits.size() - 1, 0, m_occurrences);
    return Step::WentRound;
}

std::vector<int> FoundHits::rows() const
{
    std::vector<int> rows(m_hits.size());
    std::transform(m_hits.rbegin(), m_hits.rend(), rows.begin(),
                   [](const MessageHit &hit) { return hit.row; });
    return rows;
}

} // namespace contactdesk
