#pragma once

#include "domain/Message.h"

#include <QList>

namespace contactdesk
{

/// Brings an answer's messages into reading order, oldest first. The service promises no order:
/// newest-first answers are turned round, then all are sorted by time; messages of the same time
/// stay as they arrived, and one without a time stays with the message before it.
QList<Message> inReadingOrder(QList<Message> messages);

} // namespace contactdesk
