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

Timekeeper withPauses(const std::optional<std::chrono::milliseconds> &pause, Clock now)
{
    Timekeeper time = systemTimekeeper(std::move(now));
    time.after = [&pause](std::chrono::milliseconds wanted, QObject *context,
                          std::function<void()> call) {
        const bool isShort = wanted < std::chrono::seconds(10);
        if (isShort || pause)
            QTimer::singleShot(isShort ? std::chrono::milliseconds(0) : *pause, context,
                               std::move(call));
    };
    return time;
}

} // namespace contactdesk
