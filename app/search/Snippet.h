#pragma once

#include "search/SubstringMatcher.h"

namespace contactdesk
{

/// A stretch of a long text that fits into a line or two, with what was found in it.
struct Snippet {
    QString text;
    TextSpan hit;

    bool operator==(const Snippet &) const = default;
};

/// Around the first place in `text` where `matcher` finds something; unset if that is nowhere.
std::optional<Snippet> snippetOf(const QString &text, const SubstringMatcher &matcher);

} // namespace contactdesk
