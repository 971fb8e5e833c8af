#pragma once

#include <QString>

namespace contactdesk
{

/// The plain ways to the same: SQLite's LIKE over all rows, and an index of all trigrams (FTS5).
/// Both print what they measure.
/// @{
void measureLike(const QString &file);
/// Leaves the index in the file.
void measureTrigrams(const QString &file);
/// @}

} // namespace contactdesk
