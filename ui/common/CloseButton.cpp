#include "ui/common/CloseButton.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

CloseButton::CloseButton(const QString &whatItDoes, QWidget *parent) : QToolButton(parent)
{
    setText(u"×"_s);
    setProperty("look", u"quiet"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(whatItDoes);
    setToolTip(whatItDoes);
}

} // namespace contactdesk
