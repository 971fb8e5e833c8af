#include "WatchedApplication.h"

#include "AnsweringServer.h"

#include <algorithm>

void WatchedApplication::startWatching()
{
    m_longest = 0;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // Events of other threads come through here too.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const qint64 start = nanoseconds();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    if (--m_depth == 0)
        m_longest = std::max(m_longest, static_cast<double>(nanoseconds() - start));
    return done;
}
