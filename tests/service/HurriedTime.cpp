#include "service/HurriedTime.h"

#include <QTimer>

namespace contactdesk
{

Timekeeper HurriedTime::timekeeper()
{
    return {
        .now = [this] { return m_now; },
        .after =
            [this](std::chrono::milliseconds pause, QObject *context, std::function<void()> call) {
                m_pauses.append(pause);
                QTimer::singleShot(0, context, [this, pause, call = std::move(call)] {
                    advance(pause);
                    call();
                });
            },
        .chance =
            [this] {
                return m_chance;
            }};
}

Timekeeper withoutPauses(Clock now)
{
    Timekeeper time = systemTimekeeper(std::move(now));
    time.after = [](std::chrono::milliseconds, QObject *context, std::function<void()> call) {
        QTimer::singleShot(0, context, std::move(call));
    };
    return time;
}

} // namespace contactdesk
