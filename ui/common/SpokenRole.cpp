#include "ui/common/SpokenRole.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace contactdesk
{

namespace
{

constexpr auto roleProperty = "spokenRole";

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid()
               ? new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()))
               : nullptr;
}

} // namespace

void setSpokenRole(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(accessibleOf);
    widget.setProperty(roleProperty, static_cast<int>(role));
}

} // namespace contactdesk
