#include "search/BodyPattern.h"

#include "search/Folding.h"

#include <algorithm>
#include <limits>

namespace contactdesk
{

namespace
{

constexpr size_t block = BodyFolder::padding;

/// The more often a byte is met in messages, the higher.
size_t frequency(char byte)
{
    // The first bytes of letters of other scripts are all alike, the others differ.
    if ((static_cast<unsigned char>(byte) & 0xC0U) == 0xC0U)
        return std::numeric_limits<size_t>::max();
    constexpr std::string_view risingly = "zqxjkvbpygfwmucldrhsnioate ";
    return risingly.find(byte) + 1;
}

/// Whether two bytes stand at their places for any of the starts in a block.
bool isAnywhere(const char *first, char firstByte, const char *second, char secondByte)
{
    unsigned char any = 0;
    for (size_t i = 0; i < block; ++i)
        any = static_cast<unsigned char>(
            any | ((first[i] == firstByte ? 1U : 0U) & (second[i] == secondByte ? 1U : 0U)));
    return any != 0;
}

} // namespace

BodyPattern::BodyPattern(const QString &text) : m_utf8(folded(text))
{
    const auto isRarer = [this](size_t a, size_t b) {
        return frequency(m_utf8[a]) < frequency(m_utf8[b]);
    };
    for (size_t i = 0; i < m_utf8.size(); ++i) {
        m_isAscii = m_isAscii && static_cast<unsigned char>(m_utf8[i]) < 0x80;
        if (isRarer(i, m_rarest))
            m_rarest = i;
    }
    m_second = m_utf8.size() > 1 && m_rarest == 0 ? 1 : 0;
    for (size_t i = 0; i < m_utf8.size(); ++i) {
        if (i != m_rarest && isRarer(i, m_second))
            m_second = i;
    }
}

int BodyPattern::occurrences(std::string_view body, BodyFolder &folder, int most) const
{
    const FoldedBody folded = folder.fold(body);
    if (m_utf8.empty() || (folded.isAscii && !m_isAscii) || folded.utf8.size() < m_utf8.size())
        return 0;
    const std::string_view text = folded.utf8;
    const size_t starts = text.size() - m_utf8.size() + 1;
    int count = 0;
    size_t free = 0;
    for (size_t from = 0; from < starts; from += block) {
        const char *const first = text.data() + from + m_rarest;
        const char *const second = text.data() + from + m_second;
        if (!isAnywhere(first, m_utf8[m_rarest], second, m_utf8[m_second]))
            continue;
        const size_t end = std::min(block, starts - from);
        for (size_t i = free > from ? free - from : 0; i < end; ++i) {
            if (first[i] != m_utf8[m_rarest] || second[i] != m_utf8[m_second] ||
                text.compare(from + i, m_utf8.size(), m_utf8) != 0)
                continue;
            if (++count == most)
                return count;
            free = from + i + m_utf8.size();
            i += m_utf8.size() - 1;
        }
    }
    return count;
}

} // namespace contactdesk
