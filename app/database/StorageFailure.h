#pragma once

#include "domain/Failure.h"

struct sqlite3;

namespace contactdesk
{

/// What the call that gave `code` on `connection` ran into, in SQLite's words. Call it at once: the
/// words are those of the last call.
Failure storageFailure(sqlite3 *connection, int code);

/// A finding of this program's own.
Failure storageFailure(FailureCause cause, const QString &words);

inline bool isDamage(const Failure &failure)
{
    return failure.cause == FailureCause::FileDamaged;
}

} // namespace contactdesk
