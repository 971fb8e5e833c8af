#pragma once

#include "domain/Clock.h"

#include <chrono>
#include <functional>

class QObject;

namespace contactdesk
{

/// Time and chance as the service's client lives by them. Passed in, so that tests set the hour,
/// skip the pauses and load the dice.
struct Timekeeper {
    Clock now;
    /// Calls back once, after a pause, on the thread of `context`; not if that is gone by then.
    std::function<void(std::chrono::milliseconds, QObject *context, std::function<void()>)> after;
    /// A number from 0 up to, but not including, 1; each as likely as any other.
    std::function<double()> chance;
};

/// The computer's own.
Timekeeper systemTimekeeper(Clock now = systemClock());

} // namespace contactdesk
