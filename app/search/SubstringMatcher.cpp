#include "search/SubstringMatcher.h"

#include "search/FoldedText.h"

namespace contactdesk
{

std::optional<TextSpan> SubstringMatcher::firstIn(const QString &text) const
{
    const FoldedText folded(text);
    const size_t at = isEmpty() ? std::string::npos : folded.utf8().find(m_pattern.utf8());
    if (at == std::string::npos)
        return {};
    return folded.spanOf(at, at + m_pattern.utf8().size());
}

} // namespace contactdesk
