#pragma once

#include "domain/ContactField.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace contactdesk
{

/// What a column of a CSV file of contacts holds.
struct CsvColumn {
    enum class Holds { Nothing, Id, Field, FullName, Tags };

    Holds holds = Holds::Nothing;
    /// Meant by Holds::Field.
    ContactField field = ContactField::FirstName;
};

/// By the names in the header, in any case and with any punctuation, as the service's export, other
/// programs and people write them. Unset if this is no header: no name in it is known.
std::optional<std::vector<CsvColumn>> columnsOf(const QStringList &header);

/// Of the service's export, which has these in this order whatever its header says (source: its
/// description of the export; columns whose meaning isn't known hold nothing).
std::vector<CsvColumn> exportColumns();

} // namespace contactdesk
