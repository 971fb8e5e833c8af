#pragma once

#include <QString>
#include <QStringList>

namespace contactdesk
{

/// ISO codes of the languages that the program speaks, English first; "pt_BR" where a country's
/// way of speaking is meant.
QStringList knownLanguages();

/// What a language of these calls itself: whoever looks for it can read it.
QString ownName(const QString &language);

} // namespace contactdesk
