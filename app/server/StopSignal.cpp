#include "server/StopSignal.h"

#include <sys/eventfd.h>
#include <unistd.h>

namespace contactdesk
{

StopSignal::StopSignal() : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

StopSignal::~StopSignal()
{
    if (isValid())
        ::close(m_descriptor);
}

void StopSignal::give() const
{
    // Nobody reads it, so it stays readable for everyone.
    [[maybe_unused]] const int done = ::eventfd_write(m_descriptor, 1);
}

} // namespace contactdesk
