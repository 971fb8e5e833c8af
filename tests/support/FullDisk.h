#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace contactdesk
{

/// As if the disk were full for every file beyond this size. The user's limit behaves like it,
/// and works wherever the tests run.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        // What goes beyond is then an error, and not the end of the program.
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{static_cast<rlim_t>(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before = {};
};

} // namespace contactdesk
