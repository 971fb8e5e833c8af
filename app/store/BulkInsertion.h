#pragma once

#include "domain/Contact.h"
#include "domain/Failure.h"

#include <QList>

#include <functional>
#include <optional>

namespace contactdesk
{

/// Where many contacts come from: each call gives the next few thousand, and no list at the end.
/// Called on the store's thread. A contact without an id gets a provisional one (see
/// domain/ProvisionalId.h), by its number or else its e-mail; with neither it is left out. Its
/// fields say themselves that they are imported (Source::Import) and as of when.
using BulkSource = std::function<std::optional<QList<Contact>>()>;

struct BulkProgress {
    int added = 0;
    /// Were known already; what the source says of them and nobody else said was added.
    int completed = 0;
    /// Had nothing to be known by.
    int leftOut = 0;
};

struct BulkOutcome {
    BulkProgress progress;
    bool isCancelled = false;
    /// What ended it too early; what had been written by then stays.
    std::optional<Failure> failure = {};
};

} // namespace contactdesk
