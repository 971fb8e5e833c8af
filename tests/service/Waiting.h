#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace contactdesk
{

/// Runs events until `holds()` is true; false if it isn't within five seconds. QTest::qWaitFor()
/// sleeps for ten milliseconds between events, and a request takes a dozen of them.
template <class Predicate>
bool waitFor(Predicate holds)
{
    const QDeadlineTimer deadline(5000);
    QTimer wakeUp;
    wakeUp.start(20);
    while (!holds()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        // Outside of an event loop these would wait until the end of the test.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace contactdesk
