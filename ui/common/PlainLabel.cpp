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

} // namespace contactdesk
