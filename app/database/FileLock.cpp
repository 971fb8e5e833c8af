#include "database/FileLock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace contactdesk
{

namespace
{

// How often somebody else's lock is looked at.
constexpr unsigned long pauseMilliseconds = 10;

bool isStillThere(int descriptor, const QByteArray &file)
{
    struct stat held = {};
    struct stat named = {};
    return fstat(descriptor, &held) == 0 && stat(file.constData(), &named) == 0 &&
           held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}

} // namespace

bool FileLock::tryLock(std::chrono::milliseconds patience)
{
    const QDeadlineTimer end(patience);
    while (!tryNow()) {
        if (end.hasExpired())
            return false;
        QThread::msleep(pauseMilliseconds);
    }
    return true;
}

bool FileLock::tryNow()
{
    if (m_descriptor >= 0)
        return true;
    const QByteArray file = QFile::encodeName(m_file);
    m_descriptor = open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (m_descriptor < 0)
        return false;
    // Whoever held it may have removed it meanwhile, and somebody else made it anew.
    if (flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 && isStillThere(m_descriptor, file))
        return true;
    close(std::exchange(m_descriptor, -1));
    return false;
}

void FileLock::unlock()
{
    if (m_descriptor < 0)
        return;
    unlink(QFile::encodeName(m_file).constData());
    close(std::exchange(m_descriptor, -1));
}

} // namespace contactdesk
