#pragma once

#include <QStringList>

class QWidget;

namespace contactdesk
{

/// Every text that a person can see or hear of `window` now: of labels, buttons, fields, rows,
/// headers and menus, with tooltips and what is spoken, each with the name of its widget.
QStringList visibleTexts(const QWidget &window);

/// The visible texts for which their widget has less room than they need, with both widths or
/// heights in pixels. What is elided on purpose isn't among them.
QStringList cutTexts(const QWidget &window);

} // namespace contactdesk
