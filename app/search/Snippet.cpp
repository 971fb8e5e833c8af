#include "search/Snippet.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

// As much as tells what it is about, and leaves the hit within a narrow list.
constexpr qsizetype mostBefore = 32;
constexpr qsizetype mostBehind = 160;

/// Where the words before a hit begin to be shown: with a whole word, or else with a whole sign.
qsizetype startOf(const QString &text, qsizetype hit)
{
    const qsizetype earliest = hit - mostBefore;
    if (earliest <= 0)
        return 0;
    const auto from = text.begin() + earliest;
    const auto to = text.begin() + hit;
    const auto space = std::find_if(from, to, [](QChar c) { return c.isSpace(); });
    if (space != to)
        return std::distance(text.begin(), space) + 1;
    const auto whole =
        std::find_if_not(from, to, [](QChar c) { return c.isLowSurrogate() || c.isMark(); });
    return std::distance(text.begin(), whole);
}

} // namespace

std::optional<Snippet> snippetOf(const QString &text, const SubstringMatcher &matcher)
{
    const auto hit = matcher.firstIn(text);
    if (!hit)
        return {};
    const qsizetype start = startOf(text, hit->start);
    qsizetype end = std::min(text.size(), qsizetype{hit->start} + hit->length + mostBehind);
    if (end < text.size() && text.at(end).isLowSurrogate())
        --end;
    Snippet snippet{.text = text.sliced(start, end - start),
                    .hit = {hit->start - static_cast<int>(start), hit->length}};
    if (start > 0) {
        snippet.text.prepend(u'…');
        ++snippet.hit.start;
    }
    if (end < text.size())
        snippet.text.append(u'…');
    return snippet;
}

} // namespace contactdesk
