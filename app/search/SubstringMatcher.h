#pragma once

#include "search/BodyPattern.h"
#include "search/MatchExplanation.h"

#include <optional>

namespace contactdesk
{

/// Finds a typed text in others, wherever it stands in them, both folded (see Folding): what it
/// finds is what FoldedText(text).utf8() has. Keeps room between calls, so each thread has its own.
class SubstringMatcher
{
public:
    /// A text of which nothing is left when it is folded is found nowhere.
    explicit SubstringMatcher(const QString &typed) : m_pattern(typed) {}

    bool isEmpty() const { return m_pattern.isEmpty(); }

    /// Of UTF-8; a byte that isn't any reads as U+FFFD.
    bool isIn(std::string_view utf8) { return m_pattern.occurrences(utf8, m_folder, 1) > 0; }
    /// How often, not overlapping.
    int count(std::string_view utf8) { return m_pattern.occurrences(utf8, m_folder); }
    /// The first, as whole graphemes.
    std::optional<TextSpan> firstIn(const QString &text) const;

private:
    BodyPattern m_pattern;
    BodyFolder m_folder;
};

} // namespace contactdesk
