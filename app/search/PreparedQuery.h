#pragma once

#include "search/DigitsPattern.h"
#include "search/SearchTerm.h"

#include <vector>

namespace contactdesk
{

class ContactWords;
class SearchQuery;

/// A query as numbers, made once for a search. Refers to the query, which has to live as long.
struct PreparedQuery {
    struct Term {
        const SearchTerm *term;
        DigitsPattern digits;

        bool mayBeInNumber() const
        {
            return term->kind == SearchTerm::Kind::Digits || term->mayBeDigits;
        }
    };

    explicit PreparedQuery(const SearchQuery &query);

    /// Of one contact, word by word. Seconds since 1970; 0 for never.
    MatchClass classOf(const ContactWords &contact, quint32 lastOpened) const;

    std::vector<Term> terms;
    /// The typed number, if one was typed, and those that are perhaps the same.
    /// @{
    std::vector<PackedNumber> numbers;
    std::vector<PackedNumber> variants;
    /// @}
    /// See mailHash(); 0 if no address was typed. Counts only where all terms are met as well.
    quint32 mail = 0;
};

/// Whether a term of a time is met, were it not excluded.
bool meetsTime(const SearchTerm &term, quint32 lastOpened);

} // namespace contactdesk
