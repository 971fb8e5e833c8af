#include "platform/SystemUser.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace contactdesk
{

namespace
{

constexpr size_t roomForEntry = 16'384;

} // namespace

QString systemUser()
{
    std::array<char, roomForEntry> room{};
    passwd entry{};
    passwd *found = nullptr;
    // Not from the environment, where anybody can write anything.
    if (getpwuid_r(getuid(), &entry, room.data(), room.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(entry.pw_name);
    return QString::number(getuid());
}

} // namespace contactdesk
