#pragma once

class QScrollArea;

namespace contactdesk
{

/// Scrolls to what in the area gets the focus, wherever it comes from: by itself an area only
/// follows Tab from one of its widgets to another. Whoever clicks sees what they click, and it
/// doesn't move under the pointer.
void keepFocusInSight(QScrollArea &area);

} // namespace contactdesk
