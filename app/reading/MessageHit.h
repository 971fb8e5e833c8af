#pragma once

namespace contactdesk
{

/// A message in which something was found.
struct MessageHit {
    int row = 0;
    /// How often, without overlapping; at least 1.
    int occurrences = 0;

    bool operator==(const MessageHit &) const = default;
};

} // namespace contactdesk
