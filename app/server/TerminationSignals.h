#pragma once

#include <QObject>

#include <functional>

namespace contactdesk
{

/// Calls `whenAsked` on the thread of `context` when the process gets SIGINT or SIGTERM, instead of
/// ending it. Once a process, before other threads start: they inherit that the signals are held
/// back. False if the system refuses.
bool onTerminationSignal(QObject *context, std::function<void()> whenAsked);

} // namespace contactdesk
