#pragma once

#include "search/SearchTerm.h"

#include <QString>

#include <vector>

namespace contactdesk
{

/// What digits, as they were typed with what stands between them, ask for: one term, none if there
/// is no digit, or a word for each group if they are too few for a part of a number.
std::vector<SearchTerm> numberTerms(const QString &typed);

} // namespace contactdesk
