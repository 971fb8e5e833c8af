#include "search/FoldedText.h"

#include "search/Folding.h"

#include <QTextBoundaryFinder>

namespace contactdesk
{

FoldedText::FoldedText(const QString &text)
{
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    qsizetype begin = 0;
    for (qsizetype end = graphemes.toNextBoundary(); end > begin;
         begin = end, end = graphemes.toNextBoundary()) {
        // Behind Thai letters Qt finds boundaries in the middle of characters, too.
        while (end < text.size() && text.at(end).isLowSurrogate())
            end = graphemes.toNextBoundary();
        appendFolded(QStringView(text).sliced(begin, end - begin), m_utf8);
        m_graphemes.resize(m_utf8.size(), {static_cast<int>(begin), static_cast<int>(end - begin)});
    }
}

TextSpan FoldedText::spanOf(size_t begin, size_t end) const
{
    const TextSpan first = m_graphemes[begin];
    const TextSpan last = m_graphemes[end - 1];
    return {first.start, last.start + last.length - first.start};
}

} // namespace contactdesk
