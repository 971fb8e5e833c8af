#include "domain/ContactSummary.h"
#include "fuzz/Fuzzing.h"
#include "search/MatchExplanation.h"
#include "search/SearchIndex.h"
#include "search/SearchQuery.h"

using namespace contactdesk;
using namespace Qt::StringLiterals;
using fuzzing::require;

namespace
{

void checkSpans(const QList<TextSpan> &spans, const QString &text)
{
    int end = 0;
    for (const TextSpan &span : spans) {
        require(span.start >= end && span.length > 0, "spans are in order and apart");
        end = span.start + span.length;
        require(end <= text.size(), "spans are within the text");
    }
}

} // namespace

/// The input is a query and, turned round, the names of a contact.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString typed = QString::fromUtf8(fuzzing::answerOf(data, size, 200, 0).body);
    const SearchQuery query = SearchQuery::parse(typed, u"NL"_s, {});
    checkSpans(matchedSpans(typed, query), typed);

    ContactSummary contact;
    contact.id = {u"id"_s};
    contact.firstName = typed.left(typed.size() / 2);
    contact.lastName = typed.mid(typed.size() / 3);
    contact.phoneNumber = typed.left(16);
    contact.tags = {typed};
    const MatchExplanation why = explain(contact, query);
    checkSpans(why.inName, displayName(contact));
    checkSpans(why.inText, why.text);

    SearchIndex index;
    index.put(1, contact);
    const SearchHits hits = index.search(query, 1);
    require(hits.total <= 1, "one contact is found once");
    if (query.isEmpty())
        require(hits.total == 1, "nothing typed finds everybody");
    return 0;
}
