#pragma once

namespace contactdesk
{

/// Makes every ConversationView a list of its messages for screen readers, each by its
/// Qt::AccessibleTextRole; no message is laid out for it. May be called more than once.
void makeConversationsAccessible();

} // namespace contactdesk
