#include "ui/common/FocusInSight.h"

#include <QApplication>
#include <QScrollArea>

namespace contactdesk
{

void keepFocusInSight(QScrollArea &area)
{
    QObject::connect(qApp, &QApplication::focusChanged, &area, [&area](QWidget *, QWidget *now) {
        const bool isInside = now && area.widget() && area.widget()->isAncestorOf(now);
        if (isInside && QGuiApplication::mouseButtons() == Qt::NoButton)
            area.ensureWidgetVisible(now);
    });
}

} // namespace contactdesk
