#pragma once

class QWidget;

namespace contactdesk
{

/// Whoever gives the focus to `panel` gives it to `first`, which is inside of it. Not a focus
/// proxy: with one, Tab would go to `first` at once and leave out what stands before it, and get
/// stuck where `first` is hidden. A later call takes the place of the earlier one.
void passFocus(QWidget &panel, QWidget &first);

/// Whom a panel passes the focus to; null for one that keeps it.
QWidget *focusPassedTo(const QWidget &panel);

} // namespace contactdesk
