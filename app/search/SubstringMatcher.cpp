#include "search/SubstringMatcher.h"

#include "search/FoldedText.h"
#include "search/Folding.h"

#include <algorithm>
#include <cstring>

namespace contactdesk
{

namespace
{

/// A plain loop over bytes without branches, so that it is done many at a time.
char foldedAscii(char byte)
{
    const auto letter = static_cast<unsigned char>(byte);
    const bool isUpper = static_cast<unsigned char>(letter - 'A') < 26;
    const bool isControl = letter < ' ' || letter == 0x7F;
    const auto folded = static_cast<unsigned char>(letter | (isUpper ? 0x20U : 0U));
    // What some keyboards make an apostrophe of.
    return static_cast<char>(isControl ? ' ' : letter == '`' ? '\'' : folded);
}

/// Where the first byte that isn't ASCII stands, eight of them at a time.
size_t asciiEnd(std::string_view text, size_t from)
{
    constexpr quint64 highBits = 0x8080808080808080;
    size_t at = from;
    for (quint64 eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if (eight & highBits)
            break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

size_t unlikeAsciiEnd(std::string_view text, size_t from)
{
    size_t at = from;
    while (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80)
        ++at;
    return at;
}

size_t find(std::string_view text, std::string_view pattern, size_t from)
{
    if (pattern.size() > text.size() - from)
        return std::string_view::npos;
    const void *found =
        memmem(text.data() + from, text.size() - from, pattern.data(), pattern.size());
    return found ? static_cast<size_t>(static_cast<const char *>(found) - text.data())
                 : std::string_view::npos;
}

} // namespace

SubstringMatcher::SubstringMatcher(const QString &typed) : m_pattern(FoldedText(typed).utf8()) {}

bool SubstringMatcher::isIn(std::string_view utf8)
{
    return !isEmpty() && find(fold(utf8), m_pattern, 0) != std::string_view::npos;
}

int SubstringMatcher::count(std::string_view utf8)
{
    if (isEmpty())
        return 0;
    const std::string_view text = fold(utf8);
    int count = 0;
    for (size_t at = find(text, m_pattern, 0); at != std::string_view::npos;
         at = find(text, m_pattern, at + m_pattern.size()))
        ++count;
    return count;
}

std::optional<TextSpan> SubstringMatcher::firstIn(const QString &text) const
{
    const FoldedText folded(text);
    const size_t at = isEmpty() ? std::string::npos : folded.utf8().find(m_pattern);
    if (at == std::string::npos)
        return {};
    return folded.spanOf(at, at + m_pattern.size());
}

std::string_view SubstringMatcher::fold(std::string_view utf8)
{
    m_folded.clear();
    // Folding looks at one sign after the other, or at a run of those that are no ASCII.
    for (size_t at = 0; at < utf8.size();) {
        const size_t plainEnd = asciiEnd(utf8, at);
        const size_t before = m_folded.size();
        m_folded.resize(before + plainEnd - at);
        std::transform(utf8.begin() + static_cast<std::ptrdiff_t>(at),
                       utf8.begin() + static_cast<std::ptrdiff_t>(plainEnd),
                       m_folded.begin() + static_cast<std::ptrdiff_t>(before), foldedAscii);
        at = unlikeAsciiEnd(utf8, plainEnd);
        if (at > plainEnd)
            appendUnlikeAscii(utf8.substr(plainEnd, at - plainEnd));
    }
    return m_folded;
}

void SubstringMatcher::appendUnlikeAscii(std::string_view utf8)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    // Qt leaves it out at the start; within a text it is a sign like any other.
    if (utf8.starts_with(byteOrderMark))
        appendFolded(QStringView(u"\uFEFF"), m_folded);
    appendFolded(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())), m_folded);
}

} // namespace contactdesk
