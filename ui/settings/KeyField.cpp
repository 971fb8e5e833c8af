#include "ui/settings/KeyField.h"

#include "ui/common/Look.h"
#include "ui/common/SpokenRole.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace contactdesk
{

using namespace Qt::StringLiterals;

KeyField::KeyField(QWidget *parent) : QKeySequenceEdit(parent)
{
    setSpokenRole(*this, QAccessible::HotkeyField);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (event->keyCombination() == QKeyCombination(Qt::Key_Escape)) {
        Q_EMIT left();
        return;
    }
    QKeySequenceEdit::keyPressEvent(event);
    const QKeySequence pressed = keySequence();
    // Nothing as long as only Ctrl or the like is held.
    if (pressed.isEmpty())
        return;
    // Or it would wait whether more is pressed after it.
    clear();
    Q_EMIT entered(QKeySequence(pressed[0]));
}

void KeyField::focusInEvent(QFocusEvent *event)
{
    QKeySequenceEdit::focusInEvent(event);
    showFocus(true);
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    QKeySequenceEdit::focusOutEvent(event);
    showFocus(false);
}

void KeyField::showFocus(bool isThere)
{
    // The edit inside of it never has the focus itself, and the style sheet can't see it.
    setLook(*findChild<QLineEdit *>(), "look", isThere ? u"focused"_s : QString());
}

} // namespace contactdesk
