#include "search/SearchQuery.h"

#include "search/Folding.h"
#include "search/LetterFolding.h"
#include "search/NumberVariants.h"
#include "search/QueryFilters.h"
#include "search/QueryNumber.h"
#include "search/QueryTokens.h"
#include "search/Utf8.h"
#include "search/WordReader.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

constexpr size_t lettersForTypo = 5;
// Beyond it, what was pasted is no question any more.
constexpr size_t mostTerms = 32;

bool mayHaveTypo(std::string_view word)
{
    const size_t letters = utf8::count(word);
    while (!word.empty()) {
        const char32_t letter = utf8::first(word);
        if (QChar::isDigit(letter) || QChar::category(letter) == QChar::Number_Other)
            return false;
        word.remove_prefix(utf8::length(word));
    }
    return letters >= lettersForTypo;
}

void addWords(const QString &text, std::vector<SearchTerm> &terms)
{
    const std::string utf8 = folded(text);
    for (WordReader reader(utf8); reader.nextRun();) {
        SearchTerm term;
        term.text = reader.word(0);
        term.mayHaveTypo = mayHaveTypo(term.text);
        terms.push_back(std::move(term));
    }
}

bool isNumber(const std::vector<SearchTerm> &terms)
{
    return terms.size() == 1 &&
           (terms.front().kind == SearchTerm::Kind::Digits || terms.front().mayBeDigits);
}

} // namespace

SearchQuery SearchQuery::parse(const QString &text, const QString &defaultRegion,
                               const QDateTime &now)
{
    SearchQuery query;
    query.m_text = text;
    bool hasFilter = false;
    for (const QueryToken &token : queryTokens(text)) {
        if (query.m_terms.size() >= mostTerms)
            break;
        if (token.kind == QueryToken::Kind::Filter) {
            hasFilter = true;
            const ReadFilter filter = readFilter(token, now);
            if (filter.term)
                query.m_terms.push_back(*filter.term);
            if (query.m_problem.isEmpty())
                query.m_problem = filter.problem;
        } else if (token.kind == QueryToken::Kind::Number) {
            const auto terms = numberTerms(token.text);
            query.m_terms.insert(query.m_terms.end(), terms.begin(), terms.end());
        } else {
            addWords(token.text, query.m_terms);
        }
    }
    if (query.m_terms.size() > mostTerms)
        query.m_terms.resize(mostTerms);
    if (!hasFilter && (text.contains(u'@') || isNumber(query.m_terms)))
        query.setLookUpKey(defaultRegion);
    return query;
}

void SearchQuery::setLookUpKey(const QString &defaultRegion)
{
    const auto key = parseLookUpKey(m_text, defaultRegion);
    if (!key)
        return;
    m_lookUpKey = *key;
    if (const auto *number = std::get_if<PhoneNumber>(&*key))
        m_variants = numberVariants(*number);
}

} // namespace contactdesk
