#pragma once

#include "domain/Message.h"

#include <QLocale>

namespace contactdesk
{

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
/// The message as one sentence, for screen readers.
QString spokenText(const Message &message, const QLocale &locale);
/// @}

} // namespace contactdesk
