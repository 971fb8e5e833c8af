#pragma once

#include "reading/ActivityBuckets.h"
#include "reading/ConversationOverview.h"

#include <QLocale>

namespace contactdesk
{

/// What is known of a conversation, in sentences. Plain text; the times in UTC, the days those of
/// the local time.
/// @{
/// Who waits for whom, and since when: "Amelia has waited for an answer for 2 hours (since 10:02)."
/// `name` is the person's, untrusted; "" if it isn't known.
QString waitingText(const Waiting &waiting, const QString &name, const QDateTime &now,
                    const QLocale &locale);
/// "128 messages: 60 from them, 68 to them · 3 not delivered · 12 with media"
QString countsText(const ConversationOverview &overview, const QLocale &locale);
/// "First 3 May 2025, 09:00 · last from them 10:02 · last to them 19 November, 14:05 · typically
/// answered after 12 minutes"; "" where nothing of it is known.
QString timesText(const ConversationOverview &overview, const QDateTime &now,
                  const QLocale &locale);
/// The time that a bar of the activity stands for, with what was written in it: "Sunday, 3 May
/// 2026: 4 from them, 2 to them", "Week from 4 May 2026: …", "May 2026: nothing".
QString bucketText(const ActivityBucket &bucket, BucketSize size, const QLocale &locale);
/// What a bar of that size stands for: "Messages per day".
QString bucketSizeText(BucketSize size);
/// "45 seconds", "12 minutes", "2 hours", "3 days"; rounded down.
QString durationText(std::chrono::seconds duration);
/// @}

} // namespace contactdesk
