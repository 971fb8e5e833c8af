#pragma once

#include "reading/ActivityByDay.h"

namespace contactdesk
{

/// How long a time one bar of the activity stands for.
enum class BucketSize { Day, Week, Month, Year };

/// What one bar stands for.
struct ActivityBucket {
    /// The first day of that time, whether or not there were messages on it.
    QDate begin = {};
    /// The first day with messages; invalid if there were none.
    QDate firstActive = {};
    int inbound = 0;
    int outbound = 0;
    int unknown = 0;

    int all() const { return inbound + outbound + unknown; }
    bool operator==(const ActivityBucket &) const = default;
};

struct ActivityBuckets {
    BucketSize size = BucketSize::Day;
    /// Without gaps, the oldest first.
    std::vector<ActivityBucket> buckets = {};

    bool operator==(const ActivityBuckets &) const = default;
};

/// The days in at most `most` (at least 1) buckets of the smallest size that will do. If years are
/// too many as well, the earliest are left out.
ActivityBuckets bucketsOf(const std::vector<DayActivity> &days, int most,
                          Qt::DayOfWeek firstDayOfWeek);

} // namespace contactdesk
