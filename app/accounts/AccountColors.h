#pragma once

#include "accounts/Account.h"

#include <QStringList>

namespace contactdesk
{

/// The colours to choose from for an account, "#rrggbb": each stands out from a light and from a
/// dark surface alike (a contrast of 3 : 1 or more).
const QStringList &accountColors();

/// The first colour that none of the accounts has; the one that fewest have if all are used.
QString nextAccountColor(const QList<Account> &accounts);

} // namespace contactdesk
