#pragma once

#include "database/SqliteStatement.h"
#include "journal/HistoryLine.h"

namespace contactdesk
{

/// The hash of a line, SHA-256 over the hash before it and every column in order, each with its
/// type and length, so that no two different lines read the same. 32 bytes.
/// @{
QByteArray digestOf(const QByteArray &before, const HistoryLine &line);
/// `row` has the columns of historyColumns.
QByteArray digestOf(const QByteArray &before, const SqliteStatement &row);
/// @}

/// Before the first line.
QByteArray firstDigest();

/// What is hashed, and behind it the hash.
#define HISTORY_COLUMNS                                                                            \
    "number, entry, kind, event, at, who, contact, contact_name, field, list, value_from,"         \
    " value_to, answer, hash"
inline constexpr int hashedHistoryColumns = 13;

} // namespace contactdesk
