#pragma once

class QKeySequence;
class QString;

namespace contactdesk
{

/// Why a command can't have these keys, as a sentence; "" if it can. A command needs Ctrl, Alt or
/// Meta, or a function key: other keys type, or move about in lists. Alt with a letter or digit
/// opens menus, and some keys of every text field stay what they are. Whether another command
/// has them isn't asked here.
QString objectionTo(const QKeySequence &keys);

} // namespace contactdesk
