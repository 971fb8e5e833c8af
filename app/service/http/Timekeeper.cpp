#include "service/http/Timekeeper.h"

#include <QRandomGenerator>
#include <QTimer>

#include <utility>

namespace contactdesk
{

Timekeeper systemTimekeeper(Clock now)
{
    return {.now = std::move(now),
            .after =
                [](std::chrono::milliseconds pause, QObject *context, std::function<void()> call) {
                    QTimer::singleShot(pause, context, std::move(call));
                },
            .chance =
                [] {
                    return QRandomGenerator::global()->generateDouble();
                }};
}

} // namespace contactdesk
