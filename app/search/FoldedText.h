#pragma once

#include "search/MatchExplanation.h"

#include <string>
#include <vector>

namespace contactdesk
{

/// A folded text that knows where in the original its bytes come from.
class FoldedText
{
public:
    explicit FoldedText(const QString &text);

    const std::string &utf8() const { return m_utf8; }
    /// The graphemes that the bytes [begin, end) come from; there is at least one.
    TextSpan spanOf(size_t begin, size_t end) const;

private:
    std::string m_utf8;
    /// For each byte the span of its grapheme.
    std::vector<TextSpan> m_graphemes;
};

} // namespace contactdesk
