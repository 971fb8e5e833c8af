#include "reading/ActivityByDay.h"

#include <limits>

namespace contactdesk
{

namespace
{

constexpr qint64 dayLength = 24 * 3'600'000;
constexpr qint64 julianDayOf1970 = 2'440'588;
// In milliseconds some 280,000 years around 1970, more than a calendar knows of.
constexpr qint64 farthest = 100'000'000 * dayLength;

/// The days of times that never fall. Between two changes of the clock a day is nothing but a
/// division, while asking the calendar takes some microseconds.
class LocalDays
{
public:
    explicit LocalDays(const QTimeZone &zone) : m_zone(zone) {}

    QDate dayAt(qint64 time)
    {
        if (time >= m_nextChange)
            look(time);
        const qint64 local = time + m_offset;
        return QDate::fromJulianDay(julianDayOf1970 + local / dayLength -
                                    (local % dayLength < 0 ? 1 : 0));
    }

private:
    void look(qint64 time)
    {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
        m_offset = 1'000LL * m_zone.offsetFromUtc(moment);
        const QDateTime change = m_zone.nextTransition(moment).atUtc;
        m_nextChange =
            change > moment ? change.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    }

    QTimeZone m_zone;
    qint64 m_offset = 0;
    qint64 m_nextChange = std::numeric_limits<qint64>::min();
};

} // namespace

std::vector<DayActivity> activityByDay(const Conversation &conversation, const QTimeZone &zone)
{
    std::vector<DayActivity> days;
    LocalDays local(zone);
    for (qsizetype row = 0; row < conversation.size(); ++row) {
        const qint64 time = conversation.timestamp(row);
        if (time < -farthest || time > farthest)
            continue;
        const QDate day = local.dayAt(time);
        // Clocks that are put back at midnight bring the end of a day twice.
        if (days.empty() || day > days.back().day)
            days.push_back({.day = day});
        DayActivity &activity = days.back();
        switch (conversation.kind(row).direction) {
        case MessageDirection::Inbound:
            ++activity.inbound;
            break;
        case MessageDirection::Outbound:
            ++activity.outbound;
            break;
        case MessageDirection::Unknown:
            ++activity.unknown;
            break;
        }
    }
    return days;
}

} // namespace contactdesk
