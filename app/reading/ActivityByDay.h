#pragma once

#include "domain/Conversation.h"

#include <QDate>
#include <QTimeZone>

#include <vector>

namespace contactdesk
{

/// How many messages one day saw.
struct DayActivity {
    QDate day = {};
    int inbound = 0;
    int outbound = 0;
    /// Of which the service doesn't tell who wrote them.
    int unknown = 0;

    int all() const { return inbound + outbound + unknown; }
    bool operator==(const DayActivity &) const = default;
};

/// The days of a time zone on which there were messages, in order. A message without a time belongs
/// to the day of the one before it, and to none if there is no such day.
std::vector<DayActivity> activityByDay(const Conversation &conversation, const QTimeZone &zone);

} // namespace contactdesk
