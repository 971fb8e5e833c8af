#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QTimer>

namespace contactdesk
{

/// Measures for how long the event loop of its thread doesn't come round. It only measures: how
/// long that is depends on who else uses the computer.
class StallWatch
{
public:
    struct Stall {
        QByteArray during;
        double milliseconds = 0;
        /// Of it, what the thread computed; the rest it waited or was kept waiting.
        double computed = 0;
    };

    StallWatch();

    void start(const QByteArray &during);
    void stop();

    /// The longest one of all, and the one in which the thread computed most.
    /// @{
    const Stall &longest() const { return m_longest; }
    const Stall &busiest() const { return m_busiest; }
    /// @}

    /// On standard output.
    void print(const char *what) const;

private:
    void look();

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_computedBefore = 0;
    QByteArray m_during;
    Stall m_longest;
    Stall m_busiest;
};

} // namespace contactdesk
