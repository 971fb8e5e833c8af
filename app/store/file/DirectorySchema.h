#pragma once

#include "database/TableColumns.h"

#include <span>
#include <string>

namespace contactdesk
{

/// The forms that a directory file has had, by their PRAGMA user_version.
class DirectorySchema
{
public:
    /// What this program writes; an older file is brought to it, a newer one refused untouched.
    static constexpr int version = 2;

    /// The statements that make an empty file one of a version, but for the version's number.
    static std::string creation(int version);
    /// The tables that hold what people know, in which a damaged file is searched. A contact's is
    /// the first.
    static std::span<const TableColumns> tables(int version);
};

} // namespace contactdesk
