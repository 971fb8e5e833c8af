#include "ui/common/Look.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace contactdesk
{

void setLook(QWidget &widget, const char *property, const QString &value)
{
    if (widget.property(property).toString() == value)
        return;
    widget.setProperty(property, value);
    // Before it is shown the first time it isn't dressed at all yet.
    if (!widget.testAttribute(Qt::WA_WState_Polished))
        return;
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace contactdesk
