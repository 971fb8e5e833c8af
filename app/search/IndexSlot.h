#pragma once

#include "search/ContactWords.h"
#include "search/MatchClass.h"

#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace contactdesk
{

class BestHits;
class BlockMatcher;
class IndexBlock;
struct ContactSummary;
struct PreparedQuery;

/// The rows of one block: the block, and what is newer than it. Rows are told by their offset.
class IndexSlot
{
public:
    /// Null takes the block away. See SearchIndex::setBlock().
    void setBlock(std::shared_ptr<const IndexBlock> block, const std::vector<quint16> &newer);
    void put(quint16 offset, const ContactSummary &summary);
    void remove(quint16 offset);
    /// Seconds since 1970; 0 for never.
    void setLastOpened(quint16 offset, quint32 seconds);

    size_t size() const { return m_standingCount + m_loose.size(); }
    size_t looseCount() const { return m_loose.size(); }
    /// Bytes on the heap.
    size_t memory() const;

    /// Offers the hits, after those of all slots of a larger number; how many there are.
    size_t search(int number, const PreparedQuery &query, BlockMatcher &matcher,
                  BestHits &best) const;

private:
    void growTo(size_t rows);
    quint32 lastOpened(quint16 offset) const;
    void hide(quint16 offset);
    void offer(int number, std::span<const MatchClass> classes, BestHits &best) const;
    void offerOpened(int number, std::span<const MatchClass> classes, BestHits &best) const;

    std::shared_ptr<const IndexBlock> m_block;
    /// WholeWords where the block speaks for a row, noMatch where it doesn't (any more); as long as
    /// the rows that there are need, in whole stretches.
    std::vector<MatchClass> m_standing;
    size_t m_standingCount = 0;
    std::unordered_map<quint16, ContactWords> m_loose;
    /// As long, or empty until one is opened.
    std::vector<quint32> m_lastOpened;
    /// Those that aren't 0, in no order.
    std::vector<quint16> m_opened;
};

} // namespace contactdesk
