#pragma once

#include "journal/Entry.h"

namespace contactdesk
{

/// What of an entry nothing is searched by, as JSON: all but the columns of EntryRows.
QByteArray toRecord(const Entry &entry);
/// Sets in `entry` what the record holds.
void takeRecord(const QByteArray &record, Entry &entry);

} // namespace contactdesk
