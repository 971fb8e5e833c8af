#pragma once

#include "database/SqliteConnection.h"
#include "journal/HistoryLine.h"

#include <atomic>

namespace contactdesk
{

/// See HistoryProof. Fails with FailureKind::Cancelled when `isEnding` becomes true.
tl::expected<HistoryProof, Failure> proveHistory(SqliteConnection &file,
                                                 const std::atomic<bool> &isEnding);

} // namespace contactdesk
