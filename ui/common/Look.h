#pragma once

class QWidget;
class QString;

namespace contactdesk
{

/// Sets a property that the style sheet selects by ("look", "state", "invalid") and has the widget
/// dressed anew: a style sheet doesn't notice by itself that a property has changed.
void setLook(QWidget &widget, const char *property, const QString &value);

} // namespace contactdesk
