#include "ui/common/PlainLabel.h"

#include "ui/common/Look.h"

#include <QEvent>

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
    const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace contactdesk
