#pragma once

#include "journal/HistoryLine.h"

namespace contactdesk
{

/// What the journal file calls things; stable across versions.
/// @{
QLatin1StringView storedName(EntryKind kind);
QLatin1StringView storedName(EntryState state);
QLatin1StringView storedName(EditState state);
QLatin1StringView storedName(HistoryEvent event);
QLatin1StringView storedName(FailureKind kind);
QLatin1StringView storedName(FailureCause cause);
/// @}

/// The value that has this name; unset if there is none. Of the six enumerations above.
template <class Enumeration>
std::optional<Enumeration> storedValue(const QString &name);

} // namespace contactdesk
