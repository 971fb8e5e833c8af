#include "media/MediaShelf.h"

namespace contactdesk
{

MediaState MediaShelf::state(const QString &) const
{
    return {};
}

void MediaShelf::ask(const QString &address)
{
    Q_EMIT changed(address);
}

} // namespace contactdesk
