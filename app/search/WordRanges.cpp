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

/// Empty where the word is shorter, which in a damaged block can be anywhere.
std::string_view behind(std::string_view word, size_t depth)
{
    return depth < word.size() ? word.substr(depth) : std::string_view();
}

/// Of words that have their first `depth` bytes in common, those that go on with `rest`.
WordRange narrowed(const BlockParts &parts, WordRange range, size_t depth, std::string_view rest)
{
    if (rest.empty())
        return range;
    const auto behindDepth = [&](size_t index) {
        return behind(parts.word(index), depth).substr(0, rest.size());
    };
    range.begin = firstBehind(range, [&](size_t index) { return behindDepth(index) >= rest; });
    // Most ranges are short: their end is near, and found in steps that double.
    size_t step = 1;
    size_t last = range.begin;
    while (last + step < range.end && behindDepth(last + step) == rest) {
        last += step;
        step *= 2;
    }
    if (range.begin == range.end || behindDepth(range.begin) != rest)
        return {range.begin, range.begin};
    range.end = firstBehind({last + 1, std::min(last + step, range.end)},
                            [&](size_t index) { return behindDepth(index) != rest; });
    return range;
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
        range.begin = firstBehind(range, [&](size_t index) {
            return m_parts.word(index) > std::string_view(&afterKeys, 1);
        });
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
    static constexpr char afterKeys = keyMark + 1;

    void add(WordRange range)
    {
        if (!range.isEmpty())
            m_found.push_back(range);
    }

    /// Words of the range that have another letter where `typed` is expected.
    void lookBeside(WordRange range, std::string_view typed, std::string_view after)
    {
        while (!range.isEmpty()) {
            const std::string_view rest = behind(m_parts.word(range.begin), m_depth);
            if (rest.empty()) {
                ++range.begin;
                continue;
            }
            const std::string_view other = rest.substr(0, utf8::length(rest));
            const WordRange same = narrowed(m_parts, range, m_depth, other);
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
