#include "reading/ActivityBuckets.h"

#include <algorithm>

namespace contactdesk
{

namespace
{

QDate beginOf(const QDate &day, BucketSize size, Qt::DayOfWeek firstDayOfWeek)
{
    switch (size) {
    case BucketSize::Day:
        break;
    case BucketSize::Week:
        return day.addDays(-((day.dayOfWeek() - firstDayOfWeek + 7) % 7));
    case BucketSize::Month:
        return QDate(day.year(), day.month(), 1);
    case BucketSize::Year:
        return QDate(day.year(), 1, 1);
    }
    return day;
}

/// How many buckets lie between two days on which buckets begin.
qint64 distance(const QDate &from, const QDate &to, BucketSize size)
{
    switch (size) {
    case BucketSize::Day:
        break;
    case BucketSize::Week:
        return from.daysTo(to) / 7;
    case BucketSize::Month:
        return 12LL * (to.year() - from.year()) + to.month() - from.month();
    case BucketSize::Year:
        return to.year() - from.year();
    }
    return from.daysTo(to);
}

QDate stepped(const QDate &begin, int steps, BucketSize size)
{
    switch (size) {
    case BucketSize::Day:
        break;
    case BucketSize::Week:
        return begin.addDays(7LL * steps);
    case BucketSize::Month:
        return begin.addMonths(steps);
    case BucketSize::Year:
        return begin.addYears(steps);
    }
    return begin.addDays(steps);
}

} // namespace

ActivityBuckets bucketsOf(const std::vector<DayActivity> &days, int most,
                          Qt::DayOfWeek firstDayOfWeek)
{
    ActivityBuckets result;
    if (days.empty())
        return result;
    const auto begin = [&](const QDate &day) {
        return beginOf(day, result.size, firstDayOfWeek);
    };
    const auto count = [&] {
        return distance(begin(days.front().day), begin(days.back().day), result.size) + 1;
    };
    for (const BucketSize size :
         {BucketSize::Day, BucketSize::Week, BucketSize::Month, BucketSize::Year}) {
        result.size = size;
        if (count() <= most)
            break;
    }
    const int shown = static_cast<int>(std::min<qint64>(count(), most));
    const QDate first = stepped(begin(days.back().day), 1 - shown, result.size);
    for (int i = 0; i < shown; ++i)
        result.buckets.push_back({.begin = stepped(first, i, result.size)});
    for (const DayActivity &activity : days) {
        const qint64 place = distance(first, begin(activity.day), result.size);
        if (place < 0 || place >= shown)
            continue;
        ActivityBucket &bucket = result.buckets[static_cast<size_t>(place)];
        if (!bucket.firstActive.isValid())
            bucket.firstActive = activity.day;
        bucket.inbound += activity.inbound;
        bucket.outbound += activity.outbound;
        bucket.unknown += activity.unknown;
    }
    return result;
}

} // namespace contactdesk
