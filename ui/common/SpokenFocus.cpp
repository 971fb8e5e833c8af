#include "ui/common/SpokenFocus.h"

#include <QAbstractItemView>
#include <QAccessible>

namespace contactdesk
{

namespace
{

/// One that is meant.
class FocusOfRow : public QAccessibleEvent
{
public:
    FocusOfRow(QAbstractItemView &view, int row) : QAccessibleEvent(&view, QAccessible::Focus)
    {
        setChild(row);
    }
};

/// Qt asks for a function, which can't hold who was asked before it.
QAccessible::UpdateHandler &askedBefore()
{
    static QAccessible::UpdateHandler handler = nullptr;
    return handler;
}

bool isUntrue(QAccessibleEvent &event)
{
    if (event.type() != QAccessible::Focus || dynamic_cast<const FocusOfRow *>(&event))
        return false;
    const auto *view = qobject_cast<const QAbstractItemView *>(event.object());
    return view && !view->hasFocus();
}

void handle(QAccessibleEvent *event)
{
    if (isUntrue(*event))
        return;
    if (askedBefore()) {
        askedBefore()(event);
        return;
    }
    // Qt has counted these rows already, and would once more; the bridge doesn't pass them on.
    if (event->type() == QAccessible::TableModelChanged)
        return;
    // Without a handler there is no other way to the bridge.
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(handle);
}

} // namespace

void tellFocusTruthfully()
{
    const QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(handle);
    if (before != handle)
        askedBefore() = before;
}

void tellFocusOfRow(QAbstractItemView &view, int row)
{
    FocusOfRow event(view, row);
    QAccessible::updateAccessibility(&event);
}

} // namespace contactdesk
