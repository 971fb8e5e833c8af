#include "ResidentPeak.h"

#include <QFile>

#include <malloc.h>

namespace
{

/// A line of the process's own account, in bytes.
size_t account(const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll();
    const qsizetype at = all.indexOf(name + ':');
    const QByteArray line = all.sliced(at, all.indexOf('\n', at) - at).simplified();
    return static_cast<size_t>(line.split(' ').value(1).toLongLong()) << 10;
}

size_t before = 0;

} // namespace

namespace residentpeak
{

void start()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
    file.close();
    before = account("VmRSS");
}

size_t sinceStart()
{
    const size_t peak = account("VmHWM");
    return peak > before ? peak - before : 0;
}

} // namespace residentpeak
