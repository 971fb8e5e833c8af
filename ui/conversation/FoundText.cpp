#include "ui/conversation/FoundText.h"

#include "search/FoldedText.h"

namespace contactdesk
{

QList<TextSpan> occurrences(const QString &text, const std::string &pattern)
{
    QList<TextSpan> spans;
    if (pattern.empty())
        return spans;
    const FoldedText folded(text);
    const std::string &bytes = folded.utf8();
    for (size_t at = bytes.find(pattern); at != std::string::npos;
         at = bytes.find(pattern, at + pattern.size())) {
        const TextSpan span = folded.spanOf(at, at + pattern.size());
        // Two finds may share a grapheme that folds to several letters: it is marked once.
        if (spans.isEmpty() || span.start >= spans.last().start + spans.last().length)
            spans.append(span);
    }
    return spans;
}

} // namespace contactdesk
