#include "search/WordRanges.h"

#include "search/IndexKeys.h"
#include "search/Utf8.h"

#include <algorithm>
#include <string>

namespace contactdesk
{

namespace
{

/// The first word of the range of which `isBehind` holds, which does so of all that follow.
template <class IsBehind>
size_t firstBehind(WordRange range, IsBehind isBehind)
{
    while (range.begin < range.end) {
        const size_t middle = range.begin + (range.end - range.begin) / 2;
        if (isBehind(middle))
            range.end = middle;
        else
            range.begin = middle + 1;
    }
    return range.begin;
}

/// What a word goes on with behind its first `depth` bytes, at least as many as a beginning has.
/// Empty where it is shorter, which in a damaged block can be anywhere.
std::string_view behind(const BlockParts &parts, size_t index, size_t depth)
{
    const std::string_view tail = parts.tail(index);
    return tail.substr(std::min(depth - beginningSize, tail.size()));
}

/// Of a range whose first words are those wanted, the end of them; most ranges are short, so that
/// it is near, and found in steps that double.
template <class IsWanted>
size_t endOfWanted(WordRange range, IsWanted isWanted)
{
    size_t step = 1;
    size_t last = range.begin;
    while (last + step < range.end && isWanted(last + step)) {
        last += step;
        step *= 2;
    }
    return firstBehind({last + 1, std::min(last + step, range.end)},
                       [&](size_t index) { return !isWanted(index); });
}

/// Of words that have their first `depth` bytes in common, fewer than a beginning has, those that
/// go on with `rest` as far as a beginning goes.
WordRange narrowedByBeginning(const BlockParts &parts, WordRange range, size_t depth,
                              std::string_view rest)
{
    const quint32 *const beginnings = parts.beginnings.data();
    const size_t compared = std::min(beginningSize, depth + rest.size());
    const size_t openBits = (beginningSize - compared) * 8;
    const quint32 open = openBits == 0 ? 0 : ~quint32(0) >> (32 - openBits);
    const quint32 common = depth == 0 ? 0 : ~quint32(0) << (32 - depth * 8);
    const quint32 lowest =
        (beginnings[range.begin] & common) | (beginningOf(rest) >> (depth * 8) & ~open);
    range.begin = static_cast<size_t>(
        std::lower_bound(beginnings + range.begin, beginnings + range.end, lowest) - beginnings);
    const auto isWanted = [&](size_t index) {
        return beginnings[index] <= (lowest | open);
    };
    if (range.begin == range.end || !isWanted(range.begin))
        return {range.begin, range.begin};
    return {range.begin, endOfWanted(range, isWanted)};
}

/// Of words that have their first `depth` bytes in common, those that go on with `rest`.
WordRange narrowed(const BlockParts &parts, WordRange range, size_t depth, std::string_view rest)
{
    if (depth < beginningSize && !rest.empty() && !range.isEmpty()) {
        range = narrowedByBeginning(parts, range, depth, rest);
        const size_t done = std::min(beginningSize - depth, rest.size());
        depth += done;
        rest.remove_prefix(done);
    }
    if (rest.empty() || range.isEmpty())
        return range;
    const auto behindDepth = [&](size_t index) {
        return behind(parts, index, depth).substr(0, rest.size());
    };
    range.begin = firstBehind(range, [&](size_t index) { return behindDepth(index) >= rest; });
    if (range.begin == range.end || behindDepth(range.begin) != rest)
        return {range.begin, range.begin};
    return {range.begin,
            endOfWanted(range, [&](size_t index) { return behindDepth(index) == rest; })};
}

/// Goes down the sorted words along `query`, and at each letter looks for words that differ there
/// and go on as typed.
class TypoWalk
{
public:
    TypoWalk(const BlockParts &parts, std::string_view query) : m_parts(parts), m_query(query) {}

    std::vector<WordRange> ranges()
    {
        WordRange range{0, m_parts.wordCount()};
        // The keys of filters are no words.
        range.begin = firstBehind(
            range, [&](size_t index) { return m_parts.beginnings[index] >= afterKeys; });
        while (m_depth < m_query.size() && !range.isEmpty()) {
            const size_t size = utf8::length(m_query.substr(m_depth));
            const std::string_view typed = m_query.substr(m_depth, size);
            const std::string_view after = m_query.substr(m_depth + size);
            add(narrowed(m_parts, range, m_depth, after));
            lookBeside(range, typed, after);
            range = narrowed(m_parts, range, m_depth, typed);
            m_depth += size;
        }
        return m_found;
    }

private:
    static constexpr size_t longestLetter = 4;
    static constexpr quint32 afterKeys = quint32(keyMark + 1) << 24;

    void add(WordRange range)
    {
        if (!range.isEmpty())
            m_found.push_back(range);
    }

    /// What a word goes on with where the walk is; "" at its end.
    std::string letterAt(size_t index) const
    {
        std::string rest;
        for (size_t i = m_depth; i < beginningSize; ++i) {
            const auto byte = static_cast<char>(m_parts.beginnings[index] >> (24 - i * 8));
            if (byte != 0)
                rest.push_back(byte);
        }
        rest += behind(m_parts, index, std::max(m_depth, beginningSize)).substr(0, longestLetter);
        rest.resize(utf8::length(rest));
        return rest;
    }

    /// Those of the range that go on as its first word does. Looked for in steps from there, as
    /// many letters are had by few words.
    WordRange withNext(WordRange range, std::string_view letter) const
    {
        if (m_depth + letter.size() <= beginningSize) {
            const quint32 *const beginnings = m_parts.beginnings.data();
            const size_t openBits = (beginningSize - m_depth - letter.size()) * 8;
            const quint32 first = beginnings[range.begin] >> openBits;
            return {range.begin, endOfWanted(range, [&](size_t index) {
                        return beginnings[index] >> openBits == first;
                    })};
        }
        return {range.begin,
                endOfWanted(range, [&](size_t index) { return letterAt(index) == letter; })};
    }

    /// Words of the range that have another letter where `typed` is expected.
    void lookBeside(WordRange range, std::string_view typed, std::string_view after)
    {
        while (!range.isEmpty()) {
            const std::string other = letterAt(range.begin);
            if (other.empty()) {
                ++range.begin;
                continue;
            }
            const WordRange same = withNext(range, other);
            if (other != typed)
                lookBehind(same, other, typed, after);
            range.begin = std::max(same.end, range.begin + 1);
        }
    }

    void lookBehind(WordRange range, std::string_view other, std::string_view typed,
                    std::string_view after)
    {
        const size_t depth = m_depth + other.size();
        // A wrong letter.
        add(narrowed(m_parts, range, depth, after));
        // One too few was typed.
        add(narrowed(m_parts, narrowed(m_parts, range, depth, typed), depth + typed.size(), after));
        if (after.starts_with(other)) {
            const auto swapped = narrowed(m_parts, range, depth, typed);
            add(narrowed(m_parts, swapped, depth + typed.size(), after.substr(other.size())));
        }
    }

    const BlockParts &m_parts;
    std::string_view m_query;
    size_t m_depth = 0;
    std::vector<WordRange> m_found;
};

} // namespace

WordRange wordsFrom(const BlockParts &parts, std::string_view beginning)
{
    return narrowed(parts, {0, parts.wordCount()}, 0, beginning);
}

std::vector<WordRange> wordsWithTypo(const BlockParts &parts, std::string_view beginning)
{
    return TypoWalk(parts, beginning).ranges();
}

} // namespace contactdesk
