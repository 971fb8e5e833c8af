#include "search/BlockMatcher.h"

#include "search/IndexBlock.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

// Nobody is opened in the last second that there is.
constexpr qint64 latestTime = 0xFFFF'FFFF;
constexpr MatchClass met = classOf(MatchRank::WholeWords);

} // namespace

BlockMatcher::BlockMatcher(const PreparedQuery &query)
    : m_query(query), m_classes(IndexBlock::rowCount), m_marks(IndexBlock::rowCount)
{
}

std::span<MatchClass> BlockMatcher::match(const Rows &rows)
{
    m_count = rows.standing.size();
    std::copy(rows.standing.begin(), rows.standing.end(), m_classes.begin());
    for (const PreparedQuery::Term &term : m_query.terms) {
        if (isNobodyLeft())
            break;
        std::fill_n(m_marks.begin(), m_count, noMatch);
        markTerm(rows, term);
        takeWorse();
    }
    if (!m_query.numbers.empty())
        takeNumbers(rows);
    if (m_query.mail != 0)
        takeMail(rows.parts);
    return std::span(m_classes).first(m_count);
}

bool BlockMatcher::isNobodyLeft() const
{
    const MatchClass *const classes = m_classes.data();
    for (size_t begin = 0; begin < m_count; begin += stretch) {
        MatchClass best = noMatch;
        for (size_t i = 0; i < stretch; ++i)
            best = std::min(best, classes[begin + i]);
        if (best != noMatch)
            return false;
    }
    return true;
}

void BlockMatcher::markTerm(const Rows &rows, const PreparedQuery::Term &term)
{
    switch (term.term->kind) {
    case SearchTerm::Kind::Word:
        markWord(rows.parts, term);
        return;
    case SearchTerm::Kind::Digits:
        term.digits.mark(rows.parts.numbers, m_marks, classOf(MatchRank::Digits));
        return;
    case SearchTerm::Kind::Filter:
        markFilter(rows.parts, *term.term);
        break;
    case SearchTerm::Kind::SeenSince:
    case SearchTerm::Kind::NotSeenSince:
        markTime(rows, *term.term);
        break;
    }
    if (term.term->isExcluded)
        turnRound();
}

void BlockMatcher::markWord(const BlockParts &parts, const PreparedQuery::Term &term)
{
    const std::string &word = term.term->text;
    // From the worst to the best, so that each only has to be written.
    if (term.term->mayHaveTypo) {
        for (const WordRange range : wordsWithTypo(parts, word))
            markRange(parts, range, MatchRank::Typo);
    }
    if (term.mayBeInNumber())
        term.digits.mark(parts.numbers, m_marks, classOf(MatchRank::Digits));
    const WordRange range = wordsFrom(parts, word);
    markRange(parts, range, MatchRank::Prefixes);
    if (!range.isEmpty() && parts.isWord(range.begin, word))
        markRange(parts, {range.begin, range.begin + 1}, MatchRank::WholeWords);
}

void BlockMatcher::markFilter(const BlockParts &parts, const SearchTerm &term)
{
    WordRange range = wordsFrom(parts, term.text);
    if (term.isWhole && !range.isEmpty())
        range.end = range.begin + (parts.isWord(range.begin, term.text) ? 1 : 0);
    markRange(parts, range, MatchRank::WholeWords);
}

void BlockMatcher::markTime(const Rows &rows, const SearchTerm &term)
{
    if (rows.lastOpened.empty()) {
        std::fill_n(m_marks.begin(), m_count, meetsTime(term, 0) ? met : noMatch);
        return;
    }
    const size_t count = m_count;
    const bool isSince = term.kind == SearchTerm::Kind::SeenSince;
    const auto earliest = static_cast<quint32>(std::clamp<qint64>(term.time, 1, latestTime));
    const quint32 *const lastOpened = rows.lastOpened.data();
    MatchClass *const marks = m_marks.data();
    for (size_t i = 0; i < count; ++i)
        marks[i] = (lastOpened[i] >= earliest) == isSince ? met : noMatch;
}

void BlockMatcher::markRange(const BlockParts &parts, WordRange range, MatchRank rank)
{
    if (range.isEmpty())
        return;
    const quint16 *posting = parts.postings.data() + parts.postingBegins[range.begin];
    const quint16 *const end = parts.postings.data() + parts.postingBegins[range.end];
    MatchClass *const marks = m_marks.data();
    for (; posting != end; ++posting)
        marks[*posting] = classOf(rank);
}

void BlockMatcher::turnRound()
{
    const size_t count = m_count;
    MatchClass *const marks = m_marks.data();
    for (size_t i = 0; i < count; ++i)
        marks[i] = marks[i] == noMatch ? met : noMatch;
}

void BlockMatcher::takeWorse()
{
    const size_t count = m_count;
    MatchClass *const classes = m_classes.data();
    const MatchClass *const marks = m_marks.data();
    for (size_t i = 0; i < count; ++i)
        classes[i] = std::max(classes[i], marks[i]);
}

void BlockMatcher::takeNumbers(const Rows &rows)
{
    std::fill_n(m_marks.begin(), m_count, noMatch);
    markNumbers(rows.parts.numbers, m_query.variants, m_marks, classOf(MatchRank::Maybe));
    markNumbers(rows.parts.numbers, m_query.numbers, m_marks, classOf(MatchRank::Exact));
    MatchClass *const classes = m_classes.data();
    const MatchClass *const marks = m_marks.data();
    const size_t count = m_count;
    const MatchClass *const standing = rows.standing.data();
    for (size_t i = 0; i < count; ++i)
        classes[i] = standing[i] == noMatch ? noMatch : std::min(classes[i], marks[i]);
}

void BlockMatcher::takeMail(const BlockParts &parts)
{
    const quint32 *const mails = parts.mails.data();
    MatchClass *const classes = m_classes.data();
    for (size_t i = 0; i < parts.mails.size(); ++i) {
        const bool isMeant = mails[i] == m_query.mail && classes[i] != noMatch;
        classes[i] = isMeant ? classOf(MatchRank::Exact) : classes[i];
    }
}

} // namespace contactdesk
