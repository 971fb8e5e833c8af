#pragma once

#include "domain/Conversation.h"
#include "exchange/transcript/TranscriptWords.h"

#include <optional>
#include <vector>

namespace contactdesk
{

/// What can be taken along at a moment; cheap to copy but for the rows.
struct TakeAlong {
    /// All of it.
    Conversation conversation = {};
    /// The rows that a filter leaves, in rising order; unset where nothing is filtered.
    std::optional<std::vector<qsizetype>> shown = {};
    /// In rising order.
    std::vector<qsizetype> selected = {};
    TranscriptContact contact = {};
    Markup markup = Markup::Drawn;
};

} // namespace contactdesk
