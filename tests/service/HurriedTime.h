#pragma once

#include "service/http/Timekeeper.h"

#include <QList>

#include <optional>

namespace contactdesk
{

/// A time in which every pause is over at once: the clock jumps by it instead. Chance always falls
/// the same way. Must outlive whoever uses its timekeeper.
class HurriedTime
{
public:
    explicit HurriedTime(double chance = 0.5) : m_chance(chance) {}

    Timekeeper timekeeper();

    const QDateTime &now() const { return m_now; }
    void advance(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }
    /// Every pause that was taken, in order.
    const QList<std::chrono::milliseconds> &pauses() const { return m_pauses; }

private:
    QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    double m_chance;
    QList<std::chrono::milliseconds> m_pauses;
};

/// The computer's own clock and chance, but no pauses.
Timekeeper withoutPauses(Clock now = systemClock());

/// Those of a few seconds are left out; of the others each lasts as long as `pause` says by then,
/// without end if it is unset. `pause` must outlive whoever uses the timekeeper.
Timekeeper withPauses(const std::optional<std::chrono::milliseconds> &pause,
                      Clock now = systemClock());

} // namespace contactdesk
