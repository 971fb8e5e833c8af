#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace contactdesk
{

/// Whether the Tab key could lead here now.
bool canTakeFocus(const QWidget &widget);

/// The first place inside of a widget that Tab comes to. Null if there is none.
QWidget *firstPlaceByTab(const QWidget &inside);

/// Where the focus belongs inside of a widget: where it was there last, else where the widget sends
/// it, else the first place for it. Null if there is none.
QWidget *placeForFocus(QWidget &inside);

/// Gives the focus to a widget and scrolls it into sight.
void giveFocus(QWidget &widget, Qt::FocusReason reason);

/// The place inside of `inside` that is nearest to a widget which is gone: `following` is whoever
/// came after that one in the order of the Tab key, all around. Fields and lists go before buttons,
/// where a key pressed twice would do something. Null if there is none.
QWidget *nearestPlace(const QWidget &inside, const QList<QPointer<QWidget>> &following);

} // namespace contactdesk
