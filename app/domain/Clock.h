#pragma once

#include <QDateTime>

#include <functional>

namespace contactdesk
{

/// Gives the present time, UTC. Passed in wherever time matters, so that tests set it.
using Clock = std::function<QDateTime()>;

inline Clock systemClock()
{
    return [] {
        return QDateTime::currentDateTimeUtc();
    };
}

} // namespace contactdesk
