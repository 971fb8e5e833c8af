#pragma once

#include "domain/ContactSummary.h"
#include "domain/Failure.h"
#include "store/DirectoryNews.h"

#include <functional>

namespace contactdesk
{

/// What the store's threads tell; see the signals of DirectoryStore. May be called on any thread.
struct StoreEvents {
    std::function<void(const DirectoryNews &)> opened;
    std::function<void()> searchReady;
    std::function<void(const ContactSummary &, bool isNew, const ContactId &former)> learned;
    std::function<void()> changed;
    std::function<void(const Failure &)> failed;
};

} // namespace contactdesk
