#pragma once

#include "search/MatchExplanation.h"

#include <optional>
#include <string>
#include <string_view>

namespace contactdesk
{

/// Finds a typed text in others, wherever it stands in them, both folded (see Folding): what it
/// finds is what FoldedText(text).utf8() has, without making a QString of every text that is looked
/// through. Keeps room between calls, so each thread has its own.
class SubstringMatcher
{
public:
    /// A text of which nothing is left when it is folded is found nowhere.
    explicit SubstringMatcher(const QString &typed);

    bool isEmpty() const { return m_pattern.empty(); }
    const std::string &folded() const { return m_pattern; }

    /// Of UTF-8; a byte that isn't any reads as U+FFFD.
    bool isIn(std::string_view utf8);
    /// How often, not overlapping.
    int count(std::string_view utf8);
    /// The first, as whole graphemes.
    std::optional<TextSpan> firstIn(const QString &text) const;

private:
    /// Valid until the next call.
    std::string_view fold(std::string_view utf8);
    void appendUnlikeAscii(std::string_view utf8);

    std::string m_pattern;
    std::string m_folded;
};

} // namespace contactdesk
