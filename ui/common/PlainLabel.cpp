#include "ui/common/PlainLabel.h"

#include "ui/common/Look.h"

namespace contactdesk
{

PlainLabel::PlainLabel(const QString &text, const QString &look, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    if (!look.isEmpty())
        setProperty("look", look);
}

PlainLabel *PlainLabel::wrapping()
{
    setWordWrap(true);
    // A word longer than the line must not widen the window.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    return this;
}

} // namespace contactdesk
