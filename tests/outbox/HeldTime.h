#pragma once

#include "service/http/Timekeeper.h"

#include <QPointer>

#include <algorithm>
#include <vector>

namespace contactdesk
{

/// A time that stands still until the test moves it on. Must outlive whoever uses its timekeeper.
class HeldTime
{
public:
    Timekeeper timekeeper()
    {
        return {.now = [this] { return m_now; },
                .after =
                    [this](std::chrono::milliseconds pause, QObject *context,
                           std::function<void()> call) {
                        m_pauses.push_back(
                            {m_elapsed + pause.count(), QPointer(context), std::move(call)});
                    },
                .chance =
                    [this] {
                        return chance;
                    }};
    }

    const QDateTime &now() const { return m_now; }
    /// The clock is set otherwise; no pause is shorter or longer for that.
    void set(const QDateTime &now) { m_now = now; }
    /// Time passes, and every pause that ends in it is over.
    void advance(std::chrono::milliseconds time)
    {
        m_now = m_now.addMSecs(time.count());
        m_elapsed += time.count();
        std::vector<Pause> over;
        for (auto pause = m_pauses.begin(); pause != m_pauses.end();) {
            if (pause->end > m_elapsed) {
                ++pause;
                continue;
            }
            over.push_back(std::move(*pause));
            pause = m_pauses.erase(pause);
        }
        for (const Pause &pause : over) {
            if (pause.context)
                pause.call();
        }
    }

    /// With 0 every pause is as long as it can be.
    double chance = 0;

private:
    struct Pause {
        qint64 end = 0;
        QPointer<QObject> context;
        std::function<void()> call;
    };

    QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    qint64 m_elapsed = 0;
    std::vector<Pause> m_pauses;
};

} // namespace contactdesk
