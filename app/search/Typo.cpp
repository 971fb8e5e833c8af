#include "search/Typo.h"

#include "search/Utf8.h"

namespace contactdesk
{

bool beginsWithTypo(std::string_view word, std::string_view query)
{
    const auto first = [](std::string_view text) {
        return text.substr(0, utf8::length(text));
    };
    while (!query.empty() && !word.empty() && first(word) == first(query)) {
        word.remove_prefix(utf8::length(word));
        query.remove_prefix(utf8::length(query));
    }
    if (query.empty())
        return true;
    // The error can always be taken to be where the two first differ: before it, the same letters
    // only change places with themselves.
    const std::string_view typed = first(query);
    const std::string_view afterTyped = query.substr(typed.size());
    if (word.starts_with(afterTyped))
        return true;
    if (word.empty())
        return false;
    const std::string_view meant = first(word);
    const std::string_view afterMeant = word.substr(meant.size());
    if (afterMeant.starts_with(afterTyped) || afterMeant.starts_with(query))
        return true;
    return first(afterTyped) == meant && first(afterMeant) == typed &&
           afterMeant.substr(typed.size()).starts_with(afterTyped.substr(meant.size()));
}

} // namespace contactdesk
