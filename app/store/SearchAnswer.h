#pragma once

#include "domain/ContactSummary.h"
#include "search/MatchRank.h"

#include <QList>
#include <QMetaType>

namespace contactdesk
{

struct FoundContact {
    ContactSummary summary;
    MatchRank rank = MatchRank::WholeWords;

    bool operator==(const FoundContact &) const = default;
};

/// What the directory has for a query.
struct SearchAnswer {
    /// The best first, no more than were asked for.
    QList<FoundContact> contacts;
    /// How many there are altogether.
    int total = 0;
};

} // namespace contactdesk

Q_DECLARE_METATYPE(contactdesk::SearchAnswer)
