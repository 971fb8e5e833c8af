#pragma once

#include "domain/Conversation.h"

/// A conversation with that many messages of one to some thirty words, a few minutes apart; the
/// same ones at every start.
contactdesk::Conversation madeMessages(int count);

/// The first or the last messages of a conversation.
/// @{
contactdesk::Conversation firstOf(const contactdesk::Conversation &all, qsizetype count);
contactdesk::Conversation lastOf(const contactdesk::Conversation &all, qsizetype count);
/// @}

/// The bytes of all its texts.
size_t textBytes(const contactdesk::Conversation &conversation);
