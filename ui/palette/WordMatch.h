#pragma once

#include "search/MatchExplanation.h"

#include <optional>

namespace contactdesk
{

/// How well a short text, as of a command, answers what is typed; the best first.
enum class WordRank { Beginning, Words, Initials };

struct WordMatch {
    WordRank rank = WordRank::Beginning;
    /// What of the text answers.
    QList<TextSpan> marks;
};

/// Every word typed begins a word of the text ("conv exp"), or the typed letters are the initials
/// of words that stand together ("dnd"); case and diacritics don't matter. What has no words
/// matches every text.
std::optional<WordMatch> matchWords(const QString &text, const QString &typed);

} // namespace contactdesk
