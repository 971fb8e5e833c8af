#pragma once

#include <QString>

class QAbstractButton;
class QAction;

namespace contactdesk
{

/// What a command does and, behind it, its keys as this desktop writes them: "Save (Ctrl+S)".
QString withKeys(const QString &whatItDoes, const QAction &command);

/// Has the button tell in its tooltip what it does and the keys of the command that does the same;
/// it stays true when the keys change. For buttons that carry a command out by themselves: a
/// QToolButton whose default action is the command needs nothing.
void showCommand(QAbstractButton &button, const QAction &command, const QString &whatItDoes);

} // namespace contactdesk
