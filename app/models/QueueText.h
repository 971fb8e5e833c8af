#pragma once

#include "journal/Journal.h"
#include "outbox/Outbox.h"

#include <QLocale>

namespace contactdesk
{

/// How the queue as a whole is to be taken, the worst first.
enum class QueueMood { NeedsAgent, Stopped, Waiting, AllSent };

/// How the queue stands, in a few words: "All sent", "3 waiting · 1 needs you",
/// "Offline since 14:05 · 3 waiting". `now` in UTC.
QString queueText(const JournalCounts &counts, const OutboxState &state, const QDateTime &now,
                  const QLocale &locale);
QueueMood queueMood(const JournalCounts &counts, const OutboxState &state);

} // namespace contactdesk
