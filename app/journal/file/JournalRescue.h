#pragma once

#include "domain/Failure.h"

#include <tl/expected.hpp>

namespace contactdesk
{

/// Saves what can be read of a damaged journal file, row by row, into a new one, which takes its
/// place; the damaged one is set aside beside it ("….broken-1"). Gives what is to be told of it.
/// Fails, with the damaged file in its place, if the new one can't be written. No connection of
/// this program may be open to it. Blocks for as long as the reading takes.
tl::expected<Failure, Failure> replaceDamagedJournal(const QString &file);

/// Goes on with a replacing that was cut off after the damaged file was set aside; nothing if there
/// was none.
void finishReplacing(const QString &file);

} // namespace contactdesk
