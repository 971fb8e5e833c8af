#include "ui/actions/KeyRules.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace contactdesk
{

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyRules)
};

bool isFunctionKey(Qt::Key key)
{
    // Behind them are those of multimedia keyboards, which type nothing either.
    return (key >= Qt::Key_F1 && key <= Qt::Key_F35) || key >= Qt::Key_Back;
}

/// Signs that can be typed, as letters and digits are.
bool isSign(Qt::Key key)
{
    return key < Qt::Key_Escape && key != Qt::Key_Space;
}

bool belongsToTexts(const QKeySequence &keys)
{
    for (const auto standard :
         {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll}) {
        if (QKeySequence::keyBindings(standard).contains(keys))
            return true;
    }
    return false;
}

} // namespace

QString objectionTo(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    if (keys.count() > 1)
        return Text::tr("A command has one combination of keys, not several after one another.");
    const QKeyCombination pressed = keys[0];
    const Qt::KeyboardModifiers modifiers = pressed.keyboardModifiers();
    const bool isHeld = modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!isHeld && !isFunctionKey(pressed.key()))
        return Text::tr("These keys type, or move about. Hold Ctrl or Alt as well, or take a "
                        "function key.");
    const bool isAltAlone = (modifiers & Qt::AltModifier) && !(modifiers & Qt::ControlModifier) &&
                            !(modifiers & Qt::MetaModifier);
    if (isAltAlone && isSign(pressed.key()))
        return Text::tr("Alt with a letter or digit opens menus. Hold Ctrl instead.");
    if (belongsToTexts(keys))
        return Text::tr("These keys copy, paste or select text everywhere.");
    return {};
}

} // namespace contactdesk
