#pragma once

#include <QString>

#include <vector>

namespace contactdesk
{

/// A piece of what was typed, between spaces.
struct QueryToken {
    enum class Kind { Words, Number, Filter };

    Kind kind = Kind::Words;
    /// As typed; a filter's value without its quotation marks.
    QString text;
    /// Filter: its name, folded.
    QString name;
    /// Filter: with a minus in front.
    bool isExcluded = false;
    /// Filter: the quotation mark that its value began with was closed.
    bool isWhole = false;
};

/// Neighbours that are all digits and what stands between digits come as one Number: "06 12-34".
std::vector<QueryToken> queryTokens(const QString &text);

} // namespace contactdesk
