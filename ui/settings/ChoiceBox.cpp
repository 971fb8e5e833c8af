#include "ui/settings/ChoiceBox.h"

#include <QWheelEvent>

namespace contactdesk
{

ChoiceBox::ChoiceBox(const QString &name, const QString &label, QWidget *parent) : QComboBox(parent)
{
    setObjectName(name);
    setAccessibleName(label);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceBox::showChoice(const QVariant &choice)
{
    setCurrentIndex(findData(choice));
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace contactdesk
