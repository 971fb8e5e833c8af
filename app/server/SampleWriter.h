#pragma once

#include <QSqlDatabase>

namespace contactdesk
{

/// Fills the service's tables with the sample data, all or nothing, unless they hold contacts
/// already. False if the database refused.
bool writeSampleData(const QSqlDatabase &database);

} // namespace contactdesk
