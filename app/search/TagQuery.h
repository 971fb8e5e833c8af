#pragma once

#include <QString>

namespace contactdesk
{

/// What is typed to find whoever has that tag, whatever signs its name is made of: `tag:"vip"`. ""
/// for a name of which nothing is left to search for.
QString queryForTag(const QString &name);

/// The same for whoever is on a list, by its name or id: `list:"newsletter"`.
QString queryForList(const QString &name);

} // namespace contactdesk
