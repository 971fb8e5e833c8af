#include "search/IndexSlot.h"

#include "search/BestHits.h"
#include "search/BlockMatcher.h"
#include "search/IndexBlock.h"

#include <algorithm>
#include <unordered_set>

namespace contactdesk
{

namespace
{

constexpr size_t stretch = BlockMatcher::stretch;
static_assert(IndexBlock::rowCount % stretch == 0);

MatchClass bestOf(const MatchClass *classes)
{
    MatchClass best = noMatch;
    for (size_t i = 0; i < stretch; ++i)
        best = std::min(best, classes[i]);
    return best;
}

size_t countMatches(std::span<const MatchClass> rows)
{
    const MatchClass *const classes = rows.data();
    size_t count = 0;
    for (size_t begin = 0; begin < rows.size(); begin += stretch) {
        // Fits: a stretch has fewer rows than a byte has values, which is what makes it quick.
        quint8 found = 0;
        for (size_t i = 0; i < stretch; ++i)
            found = static_cast<quint8>(found + (classes[begin + i] != noMatch ? 1 : 0));
        count += found;
    }
    return count;
}

} // namespace

void IndexSlot::growTo(size_t rows)
{
    const size_t size = (rows + stretch - 1) / stretch * stretch;
    if (size <= m_standing.size())
        return;
    m_standing.resize(size, noMatch);
    if (!m_lastOpened.empty())
        m_lastOpened.resize(size);
}

quint32 IndexSlot::lastOpened(quint16 offset) const
{
    return offset < m_lastOpened.size() ? m_lastOpened[offset] : 0;
}

void IndexSlot::setBlock(std::shared_ptr<const IndexBlock> block, const std::vector<quint16> &newer)
{
    const std::unordered_set<quint16> kept(newer.begin(), newer.end());
    std::erase_if(m_loose, [&](const auto &entry) { return !kept.contains(entry.first); });
    std::fill(m_standing.begin(), m_standing.end(), noMatch);
    m_standingCount = 0;
    m_block = std::move(block);
    if (!m_block)
        return;
    const auto numbers = m_block->parts().numbers;
    growTo(numbers.size());
    for (size_t offset = 0; offset < numbers.size(); ++offset) {
        if (numbers[offset] == packed::noContact)
            continue;
        m_standing[offset] = classOf(MatchRank::WholeWords);
        ++m_standingCount;
    }
    for (const quint16 offset : newer)
        hide(offset);
}

void IndexSlot::hide(quint16 offset)
{
    if (offset >= m_standing.size() || m_standing[offset] == noMatch)
        return;
    m_standing[offset] = noMatch;
    --m_standingCount;
}

void IndexSlot::put(quint16 offset, const ContactSummary &summary)
{
    hide(offset);
    growTo(size_t(offset) + 1);
    ContactWords words;
    words.read(summary);
    words.squeeze();
    m_loose.insert_or_assign(offset, std::move(words));
}

void IndexSlot::remove(quint16 offset)
{
    hide(offset);
    m_loose.erase(offset);
    setLastOpened(offset, 0);
}

void IndexSlot::setLastOpened(quint16 offset, quint32 seconds)
{
    const quint32 before = lastOpened(offset);
    if (before == seconds)
        return;
    growTo(size_t(offset) + 1);
    if (m_lastOpened.empty())
        m_lastOpened.resize(m_standing.size());
    m_lastOpened[offset] = seconds;
    if (before == 0)
        m_opened.push_back(offset);
    else if (seconds == 0)
        std::erase(m_opened, offset);
}

size_t IndexSlot::memory() const
{
    size_t bytes = m_standing.capacity() + m_lastOpened.capacity() * sizeof(quint32) +
                   m_opened.capacity() * sizeof(quint16);
    if (m_block)
        bytes += static_cast<size_t>(m_block->bytes().capacity());
    // A node of the map has its neighbour and its key beside the value.
    for (const auto &[offset, words] : m_loose)
        bytes += sizeof words + 2 * sizeof(void *) + words.memory();
    return bytes;
}

size_t IndexSlot::search(int number, const PreparedQuery &query, BlockMatcher &matcher,
                         BestHits &best) const
{
    const BlockParts parts = m_block ? m_block->parts() : BlockParts();
    const std::span<MatchClass> classes = matcher.match({parts, m_standing, m_lastOpened});
    for (const auto &[offset, words] : m_loose)
        classes[offset] = query.classOf(words, lastOpened(offset));
    const size_t count = countMatches(classes);
    if (count > 0)
        offer(number, classes, best);
    return count;
}

void IndexSlot::offerOpened(int number, std::span<const MatchClass> classes, BestHits &best) const
{
    for (const quint16 offset : m_opened) {
        if (classes[offset] != noMatch)
            best.offer(IndexBlock::rowAt(number, offset), classes[offset], m_lastOpened[offset]);
    }
}

void IndexSlot::offer(int number, std::span<const MatchClass> classes, BestHits &best) const
{
    offerOpened(number, classes, best);
    // Those that were never opened come from the newest to the oldest, so that each is worse than
    // all others of its class that were offered before.
    for (size_t end = classes.size(); end > 0; end -= stretch) {
        const size_t begin = end - stretch;
        if (bestOf(classes.data() + begin) >= best.bound())
            continue;
        for (size_t offset = end; offset-- > begin;) {
            const MatchClass match = classes[offset];
            if (match < best.bound() && lastOpened(static_cast<quint16>(offset)) == 0)
                best.offer(IndexBlock::rowAt(number, offset), match, 0);
        }
    }
}

} // namespace contactdesk
