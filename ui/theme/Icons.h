#pragma once

#include "ui/theme/Theme.h"

#include <QIcon>

namespace contactdesk
{

/// An icon of the program's set, painted in a colour that the theme has by then, sharp at any size;
/// `name` as in resources/. The theme must outlive it.
QIcon themedIcon(const Theme &theme, const QString &name, Role role = Role::Text);

/// A mark in a colour that was chosen, beside a name; outlined, so that it is seen on every ground.
QIcon colorIcon(const Theme &theme, const QColor &color);

/// A drawing of the program's own in its own colours, sharp at any size; `name` as in resources/.
QIcon drawnIcon(const QString &name);

/// The program's own icon.
QIcon applicationIcon();

} // namespace contactdesk
