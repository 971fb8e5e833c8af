#pragma once

#include "journal/JournalFile.h"

namespace contactdesk
{

/// What the journal's threads tell; see the signals of JournalFile. May be called on any thread.
struct JournalEvents {
    std::function<void(const JournalContent &)> opened;
    std::function<void(const JournalContent &)> changedElsewhere;
    std::function<void(const Failure &)> failed;
};

} // namespace contactdesk
