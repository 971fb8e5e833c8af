#include "models/Standing.h"

#include <algorithm>

namespace contactdesk
{

Standing standingOf(const QList<Entry> &open)
{
    if (std::any_of(open.begin(), open.end(), needsAgent))
        return Standing::NeedsAgent;
    return open.isEmpty() ? Standing::Settled : Standing::Waiting;
}

} // namespace contactdesk
