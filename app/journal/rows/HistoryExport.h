#pragma once

#include "database/SqliteConnection.h"
#include "journal/HistoryLine.h"

#include <atomic>

namespace contactdesk
{

/// See JournalFile::exportHistory(). The file at `path` is replaced as a whole or stays as it is.
/// Fails with FailureKind::Cancelled when `isEnding` becomes true.
tl::expected<qint64, Failure> exportHistoryTo(const QString &path, SqliteConnection &file,
                                              const HistoryFilter &filter,
                                              const std::atomic<bool> &isEnding);

} // namespace contactdesk
