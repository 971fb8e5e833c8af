#pragma once

#include "domain/Conversation.h"

#include <QString>

namespace contactdesk
{

/// A conversation of so many messages of some 300 bytes each, one in five of them with letters that
/// aren't ASCII; always the same for a seed. Some 2 % of the messages say "refund".
Conversation madeTalk(quint64 seed, int messages);

/// Has `file` hold so many conversations, of people who were opened one after the other. The one
/// who was opened first has said "kettledrum", and nobody else has.
void writeTalks(const QString &file, int conversations, int messagesOfEach);

/// Has the system forget what it holds of a file in memory. False if it doesn't.
bool makeCold(const QString &file);

} // namespace contactdesk
