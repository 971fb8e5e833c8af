#pragma once

#include <QAccessible>

namespace contactdesk
{

/// What a widget is to screen readers, where its class doesn't tell: to be said before anything
/// else is, for Qt remembers what it was when it was first asked about. Its children stay its
/// child widgets.
void setSpokenRole(QWidget &widget, QAccessible::Role role);

} // namespace contactdesk
