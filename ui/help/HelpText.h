#pragma once

class QTextDocument;

namespace contactdesk
{

class ActionRegistry;

/// Writes the text of the help page anew: every command by menu with the keys it has by now, how
/// searching works, and what this program is.
void writeHelp(QTextDocument &document, const ActionRegistry &actions);

} // namespace contactdesk
