#pragma once

#include "search/MatchExplanation.h"

#include <string>

namespace contactdesk
{

/// All that `pattern`, folded(), occurs at in a text, folded the same way: in order, not
/// overlapping, each of whole graphemes. Nothing for an empty pattern.
QList<TextSpan> occurrences(const QString &text, const std::string &pattern);

} // namespace contactdesk
