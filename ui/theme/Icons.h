#pragma once

#include "ui/theme/Theme.h"

#include <QIcon>

namespace contactdesk
{

/// An icon of the program's set, painted in a colour that the theme has by then, sharp at any size;
/// `name` as in resources/. The theme must outlive it.
QIcon themedIcon(const Theme &theme, const QString &name, Role role = Role::Text);

/// The program's own icon.
QIcon applicationIcon();

} // namespace contactdesk
