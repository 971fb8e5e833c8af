#include "ui/common/PlainLabel.h"

#include "ui/common/Look.h"

#include <QEvent>
#include <QGuiApplication>

namespace contactdesk
{

PlainLabel::PlainLabel(const QString &text, const QString &look, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    alignWithWindow();
    setText(text);
    if (!look.isEmpty())
        setProperty("look", look);
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // Whoever set another alignment keeps it.
    if (event->type() == QEvent::LayoutDirectionChange && (alignment() & Qt::AlignAbsolute))
        alignWithWindow();
}

void PlainLabel::alignWithWindow()
{
    // Of a number that is always written from left to right, its own direction doesn't count.
    const auto direction = testAttribute(Qt::WA_SetLayoutDirection)
                               ? QGuiApplication::layoutDirection()
                               : layoutDirection();
    const auto side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace contactdesk
