#pragma once

class QAbstractItemView;

namespace contactdesk
{

/// Qt 6.4's lists and tables tell screen readers that a row has the focus whenever it becomes the
/// current one, even if the agent is typing elsewhere: what is typed is read out no longer. From
/// the first call on, which any number may follow, only those tell it that have the focus.
void tellFocusTruthfully();

/// Tells that a row has the focus, though its view hasn't: the agent goes from row to row with the
/// keys of a field.
void tellFocusOfRow(QAbstractItemView &view, int row);

} // namespace contactdesk
