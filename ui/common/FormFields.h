#pragma once

class QFormLayout;
class QLabel;
class QLineEdit;
class QString;
class QWidget;

namespace contactdesk
{

/// What every form has; `name` becomes the object name, and the layout's widget owns what is made.
/// @{
QLineEdit *addTextField(QFormLayout &form, const QString &label, const QString &name);
/// A line under a field for what is wrong with it, hidden as long as nothing is.
QLabel *addProblemLine(QFormLayout &form, const QString &name);
/// Tells screen readers more of a widget; they read a new text out, so one that is the same isn't
/// told again.
void describe(QWidget &widget, const QString &text);
/// Shows what is wrong with a field, to screen readers too; "" for nothing.
void tellProblem(QWidget &field, QLabel &problem, const QString &sentence);
/// @}

} // namespace contactdesk
