#pragma once

#include "domain/ContactSummary.h"
#include "search/SearchIndex.h"

namespace contactdesk
{

/// The contact of that row in a made directory; the same for the same seed and row wherever it is
/// made, and different rows are different people. 95 % have a number, of one of ten countries, 80 %
/// an e-mail address, 20 % an Instagram id, 60 % an external id ("CRM-0042317"); none to three of
/// 200 tags, none to two of 40 lists, and 2 % were opened within a year before November 2026.
/// The id is "made-<row>".
ContactSummary madePerson(quint64 seed, RowNumber row);

} // namespace contactdesk
