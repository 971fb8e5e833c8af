#pragma once

#include "journal/Entry.h"

#include <QObject>

namespace contactdesk
{

Q_NAMESPACE

/// How something stands to what the service has of it.
enum class Standing {
    /// Nothing was changed here that the service doesn't have.
    Settled,
    /// It is sent, or will be by itself.
    Waiting,
    /// It was refused or is in conflict: nothing goes on before the agent has decided.
    NeedsAgent,
};
Q_ENUM_NS(Standing)

/// Of all that is open: what needs the agent counts before what waits.
Standing standingOf(const QList<Entry> &open);

} // namespace contactdesk
