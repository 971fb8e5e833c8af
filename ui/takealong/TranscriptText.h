#pragma once

#include "ui/takealong/TakeAlong.h"

namespace contactdesk
{

/// The words around a conversation that is taken along; `now` in UTC.
TranscriptWords transcriptWords(const TranscriptContact &contact, Markup markup,
                                const QDateTime &now, const QLocale &locale, const QTimeZone &zone);

/// A name for the file, without its ending: "Amelia Smith 2026-11-23". It is one that any file
/// system takes, whatever the contact is called.
QString suggestedFileName(const TranscriptContact &contact, const QDate &today);

} // namespace contactdesk
