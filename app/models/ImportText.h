#pragma once

#include "desk/ContactImporter.h"

#include <QLocale>

namespace contactdesk
{

/// How an import is put into words.
/// @{
/// How far it is: "1,200 added, 40 completed".
QString progressText(const BulkProgress &progress, const QLocale &locale);
/// What came of it: "1,200 contacts added, 40 completed, 3 left out: neither number nor e-mail."
QString outcomeText(const BulkOutcome &outcome, const QLocale &locale);
/// @}

} // namespace contactdesk
