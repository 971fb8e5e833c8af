#include "search/MatchExplanation.h"

#include "domain/ContactSummary.h"
#include "search/SearchQuery.h"

namespace contactdesk
{

QList<TextSpan> matchedSpans(const QString &text, const SearchQuery &query)
{
    QList<TextSpan> spans;
    for (const SearchTerm &term : query.terms()) {
        const QString word = QString::fromStdString(term.text);
        if (const auto at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0)
            spans.append({static_cast<int>(at), static_cast<int>(word.size())});
    }
    return spans;
}

MatchExplanation explain(const ContactSummary &summary, const SearchQuery &query)
{
    MatchExplanation why;
    why.inName = matchedSpans(displayName(summary), query);
    const auto number = PhoneNumber::fromE164(summary.phoneNumber);
    why.text = number ? number->international() : summary.email;
    why.inText = matchedSpans(why.text, query);
    return why;
}

} // namespace contactdesk
