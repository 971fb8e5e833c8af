#pragma once

#include "journal/HistoryLine.h"

#include <optional>

namespace contactdesk
{

/// A contact whose bot was switched off here and not on again: a person answers. A value.
struct TakeOver {
    ContactId contact = {};
    /// When the bot was switched off here, UTC.
    QDateTime since = {};
    /// When it is to be switched on again, UTC; invalid for no such time.
    QDateTime until = {};
    /// The entry that switches the bot off; invalid if it was off already.
    EntryId off = {};
    /// Since when the service has that, UTC; invalid until it has.
    QDateTime sentAt = {};
    /// The entry that switches the bot on again and isn't done yet; invalid without one.
    EntryId on = {};

    bool operator==(const TakeOver &) const = default;
};

/// What becomes of a contact's take-over, unset if there is none, when an entry of that contact is
/// made: switching the bot off begins one, switching it on marks the one there is.
std::optional<TakeOver> afterMaking(std::optional<TakeOver> takeOver, const Entry &entry);

/// The same when an entry has come further, at `at`: it is over when the bot is on, or when
/// switching it off was given up; where switching it on was given up, it goes on without an end.
std::optional<TakeOver> afterStep(std::optional<TakeOver> takeOver, const Entry &entry,
                                  const QDateTime &at);

/// When the entry came to how it stands now, by the lines that tell of that.
QDateTime timeOf(const Entry &entry, const QList<HistoryLine> &lines);

} // namespace contactdesk
