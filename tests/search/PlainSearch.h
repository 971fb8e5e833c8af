#pragma once

#include "domain/ContactSummary.h"
#include "search/SearchIndex.h"
#include "search/SearchQuery.h"

#include <map>
#include <string>
#include <vector>

namespace contactdesk
{

/// The search as one would write it down: each contact, each term, each word. Shares with the
/// index how texts are folded and how a query is read, and nothing of how it is answered.
class PlainSearch
{
public:
    /// A contact with its folded words and the keys of its filters, which take long to make.
    struct Known {
        ContactSummary summary;
        std::vector<std::string> words;
        std::vector<std::string> keys;
    };

    void put(RowNumber row, const ContactSummary &summary);
    void remove(RowNumber row) { m_contacts.erase(row); }
    void setLastOpened(RowNumber row, quint32 seconds);

    const std::map<RowNumber, Known> &contacts() const { return m_contacts; }

    SearchHits search(const SearchQuery &query, int limit) const;

private:
    std::map<RowNumber, Known> m_contacts;
};

} // namespace contactdesk
