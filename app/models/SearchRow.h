#pragma once

#include "desk/Directory.h"
#include "search/MatchExplanation.h"

#include <optional>

namespace contactdesk
{

/// A row of a SearchModel: somebody who was found, or the row that asks the service.
struct SearchRow {
    /// Of no meaning in the row that asks the service.
    FoundContact found = {};
    /// Set in the row that asks the service: what for.
    std::optional<LookUpKey> lookUp = {};
    /// Worked out when it is first shown: most rows of a long answer never are.
    mutable std::optional<MatchExplanation> why = {};

    bool operator==(const SearchRow &other) const
    {
        return found == other.found && lookUp == other.lookUp;
    }
    /// The same contact, whatever is known of it by now; there is one row that asks the service.
    bool isSameAs(const SearchRow &other) const
    {
        return found.summary.id == other.found.summary.id &&
               lookUp.has_value() == other.lookUp.has_value();
    }
};

} // namespace contactdesk
