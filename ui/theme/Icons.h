#pragma once

#include "ui/theme/Theme.h"

#include <QIcon>

namespace contactdesk
{

/// An icon of the program's set, painted in a colour of the theme; `name` as in resources/.
QIcon themedIcon(const Theme &theme, const QString &name, Role role = Role::Text);

/// The program's own icon.
QIcon applicationIcon();

} // namespace contactdesk
