#include "ui/actions/CommandTip.h"

#include "text/PlainSigns.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>

namespace contactdesk
{

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandTip)
};

} // namespace

QString withKeys(const QString &whatItDoes, const QAction &command)
{
    const QString keys = command.shortcut().toString(QKeySequence::NativeText);
    // Isolated, or the comma of "Ctrl+," would stand on the wrong side in a mirrored window.
    return keys.isEmpty()
               ? whatItDoes
               : Text::tr("%1 (%2)", "what it does (its keys)").arg(whatItDoes, isolated(keys));
}

void showCommand(QAbstractButton &button, const QAction &command, const QString &whatItDoes)
{
    const auto tell = [&button, &command, whatItDoes] {
        button.setToolTip(withKeys(whatItDoes, command));
    };
    QObject::connect(&command, &QAction::changed, &button, tell);
    tell();
}

} // namespace contactdesk
