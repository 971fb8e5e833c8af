#pragma once

#include "domain/Message.h"

#include <QLocale>

namespace contactdesk
{

/// What became of a message, as far as the service's word for it is known.
enum class Delivery { Queued, Sent, Delivered, Read, Failed, Received, Other };
Delivery deliveryOf(const Message &message);

/// How a message is put into words, in the given locale; all of it plain text.
/// @{
/// "Sent", "Delivered", …; a word of the service that isn't known is passed on as it is.
QString statusText(const Message &message);
/// True if the service says that it couldn't be delivered.
bool isUndelivered(const Message &message);
/// "10:02"; "" for a message without a time.
QString timeText(const Message &message, const QLocale &locale);
/// "Friday, 20 November 2026"; "" for a message without a time.
QString dayText(const Message &message, const QLocale &locale);
/// "Audio · example.com"; "" for a message without media.
QString mediaText(const Message &message);
/// What a message without media is, if its type says something else than text: "Location", or the
/// service's own word; "" otherwise.
QString typeText(const Message &message);
/// When it was to the second, here and in UTC, who wrote to whom, and what became of it; a line
/// each.
QString exactText(const Message &message, const QLocale &locale);
/// The message as one sentence, for screen readers; `shown` is as much of its text as is to be
/// read.
QString spokenText(const Message &message, const QString &shown, const QLocale &locale);
/// @}

} // namespace contactdesk
