#pragma once

#include <functional>

class QWidget;

namespace contactdesk
{

class Theme;

/// Bounds of a widget that follow the size of texts, now and whenever that changes; the theme is to
/// outlive the widget.
/// @{
/// Not wider than so many letters.
void boundWidth(QWidget &widget, const Theme &theme, int mostLetters);
/// As it sets them itself: `fit` is called now, and again after each change.
void keepFitting(QWidget &widget, std::function<void()> fit);
/// As high as so many lines of ordinary text and what a field has around them.
void fixHeight(QWidget &widget, const Theme &theme, int lines);
/// @}

} // namespace contactdesk
