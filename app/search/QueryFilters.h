#pragma once

#include "search/QueryTokens.h"
#include "search/SearchTerm.h"

#include <QDateTime>

#include <optional>

namespace contactdesk
{

/// What a filter asks for.
struct ReadFilter {
    /// Unset while the value is only begun ("bot:o") and can still become one.
    std::optional<SearchTerm> term;
    /// Why nobody can meet it, translated; "" if somebody may.
    QString problem;
};

/// Of a case-folded name; names aren't translated.
bool isFilterName(const QString &name);

/// `token` is a filter; `now` is what ages count from.
ReadFilter readFilter(const QueryToken &token, const QDateTime &now);

} // namespace contactdesk
