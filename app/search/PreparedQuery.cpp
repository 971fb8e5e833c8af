#include "search/PreparedQuery.h"

#include "search/ContactWords.h"
#include "search/IndexKeys.h"
#include "search/SearchQuery.h"
#include "search/Typo.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

MatchClass classOfWord(const SearchTerm &term, std::string_view word)
{
    if (word.front() == keyMark)
        return noMatch;
    if (word == term.text)
        return classOf(MatchRank::WholeWords);
    if (word.starts_with(term.text))
        return classOf(MatchRank::Prefixes);
    if (term.mayHaveTypo && beginsWithTypo(word, term.text))
        return classOf(MatchRank::Typo);
    return noMatch;
}

bool hasKey(const SearchTerm &term, const ContactWords &contact)
{
    for (size_t i = 0; i < contact.size(); ++i) {
        if (term.isWhole ? contact[i] == term.text : contact[i].starts_with(term.text))
            return true;
    }
    return false;
}

MatchClass classOfTerm(const PreparedQuery::Term &prepared, const ContactWords &contact,
                       quint32 lastOpened)
{
    const SearchTerm &term = *prepared.term;
    MatchClass best = noMatch;
    if (prepared.mayBeInNumber() && prepared.digits.matches(contact.number()))
        best = classOf(MatchRank::Digits);
    switch (term.kind) {
    case SearchTerm::Kind::Digits:
        return best;
    case SearchTerm::Kind::Word:
        for (size_t i = 0; i < contact.size(); ++i)
            best = std::min(best, classOfWord(term, contact[i]));
        return best;
    case SearchTerm::Kind::Filter:
        return hasKey(term, contact) != term.isExcluded ? classOf(MatchRank::WholeWords) : noMatch;
    case SearchTerm::Kind::SeenSince:
    case SearchTerm::Kind::NotSeenSince:
        break;
    }
    return meetsTime(term, lastOpened) != term.isExcluded ? classOf(MatchRank::WholeWords)
                                                          : noMatch;
}

/// How much work a term is: what is cheap and narrows well goes first, since the others needn't be
/// looked at where nobody is left.
int effortOf(const SearchTerm &term)
{
    if (term.kind == SearchTerm::Kind::Digits || term.mayBeDigits)
        return 2;
    if (term.kind != SearchTerm::Kind::Word)
        return 1;
    return term.mayHaveTypo ? 3 : 0;
}

bool isAmong(PackedNumber number, const std::vector<PackedNumber> &numbers)
{
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

} // namespace

bool meetsTime(const SearchTerm &term, quint32 lastOpened)
{
    const bool isSince = lastOpened != 0 && qint64(lastOpened) >= term.time;
    return term.kind == SearchTerm::Kind::SeenSince ? isSince : !isSince;
}

PreparedQuery::PreparedQuery(const SearchQuery &query)
{
    terms.reserve(query.terms().size());
    for (const SearchTerm &term : query.terms())
        terms.push_back({&term, DigitsPattern(term)});
    std::sort(terms.begin(), terms.end(),
              [](const Term &a, const Term &b) { return effortOf(*a.term) < effortOf(*b.term); });
    if (!query.lookUpKey())
        return;
    if (const auto *address = std::get_if<EmailAddress>(&*query.lookUpKey())) {
        mail = mailHash(address->text());
        return;
    }
    numbers.push_back(packed::numberOf(std::get<PhoneNumber>(*query.lookUpKey()).e164()));
    for (const QString &variant : query.variants())
        variants.push_back(packed::numberOf(variant));
}

MatchClass PreparedQuery::classOf(const ContactWords &contact, quint32 lastOpened) const
{
    if (isAmong(contact.number(), numbers))
        return contactdesk::classOf(MatchRank::Exact);
    if (isAmong(contact.number(), variants))
        return contactdesk::classOf(MatchRank::Maybe);
    MatchClass worst = contactdesk::classOf(MatchRank::WholeWords);
    for (const Term &term : terms)
        worst = std::max(worst, classOfTerm(term, contact, lastOpened));
    const bool hasMail = mail != 0 && contact.mail() == mail && worst != noMatch;
    return hasMail ? contactdesk::classOf(MatchRank::Exact) : worst;
}

} // namespace contactdesk
