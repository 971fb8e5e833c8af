#pragma once

#include <QString>

namespace contactdesk
{

/// How a search can be narrowed, a few lines of plain text with an example of each filter.
QString searchHelp();

} // namespace contactdesk
