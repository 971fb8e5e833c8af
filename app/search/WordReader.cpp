#include "search/WordReader.h"

#include "search/LetterFolding.h"
#include "search/Utf8.h"

namespace contactdesk
{

namespace
{

constexpr bool isAscii(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

/// Of what `text`, not empty, begins with.
LetterKind kindOfFirst(std::string_view text)
{
    const char byte = text.front();
    if (!isAscii(byte))
        return letterKind(utf8::first(text));
    if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'))
        return LetterKind::Letter;
    return byte == '\'' ? LetterKind::Apostrophe : LetterKind::Other;
}

bool isOfWord(LetterKind kind)
{
    return kind != LetterKind::Other && kind != LetterKind::Apostrophe;
}

} // namespace

std::string_view WordReader::word(size_t index) const
{
    return utf8::cut(m_run.substr(m_begins[index]), longestWord);
}

size_t WordReader::placeOf(size_t index, size_t byte) const
{
    size_t left = m_begins[index] + byte;
    size_t place = 0;
    while (place < m_source.size() && (m_source[place] == '\'' || left > 0)) {
        left -= m_source[place] == '\'' ? 0 : 1;
        ++place;
    }
    return static_cast<size_t>(m_source.data() - m_text.data()) + place;
}

void WordReader::skipToRun()
{
    while (!m_rest.empty() && !isOfWord(kindOfFirst(m_rest)))
        m_rest.remove_prefix(utf8::length(m_rest));
}

void WordReader::begin(size_t at)
{
    if (m_wordCount < wordsOfRun && (m_wordCount == 0 || m_begins[m_wordCount - 1] != at))
        m_begins[m_wordCount++] = at;
}

bool WordReader::nextRun()
{
    skipToRun();
    m_wordCount = 0;
    if (m_rest.empty())
        return false;
    size_t end = 0;
    bool isPlain = true;
    while (end < m_rest.size()) {
        const std::string_view rest = m_rest.substr(end);
        const LetterKind kind = kindOfFirst(rest);
        // An apostrophe counts only between letters.
        if (kind == LetterKind::Apostrophe &&
            (rest.size() < 2 || !isOfWord(kindOfFirst(rest.substr(1)))))
            break;
        if (kind == LetterKind::Other)
            break;
        isPlain = isPlain && kind == LetterKind::Letter;
        end += utf8::length(rest);
    }
    const std::string_view run = m_rest.substr(0, end);
    m_rest.remove_prefix(end);
    begin(0);
    m_source = run;
    m_run = run;
    if (!isPlain)
        markBeginnings(run);
    return true;
}

void WordReader::markBeginnings(std::string_view run)
{
    m_joined.clear();
    LetterKind before = LetterKind::Letter;
    for (size_t length = 0; !run.empty(); run.remove_prefix(length)) {
        length = utf8::length(run);
        const LetterKind kind = kindOfFirst(run);
        if (kind == LetterKind::Apostrophe) {
            begin(m_joined.size());
            before = LetterKind::Letter;
            continue;
        }
        const bool leavesScript = kind == LetterKind::Letter && before != LetterKind::Letter;
        if (kind == LetterKind::WordBegin || leavesScript)
            begin(m_joined.size());
        m_joined.append(run.substr(0, length));
        if (kind != LetterKind::Mark)
            before = kind;
    }
    m_run = m_joined;
}

} // namespace contactdesk
