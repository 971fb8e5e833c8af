#pragma once

#include "search/BlockParts.h"

#include <vector>

namespace contactdesk
{

/// Neighbouring words of a block; `end` is behind the last.
struct WordRange {
    size_t begin = 0;
    size_t end = 0;

    bool isEmpty() const { return begin >= end; }
};

/// The words that begin so.
WordRange wordsFrom(const BlockParts &parts, std::string_view beginning);

/// Ranges, which may overlap, of all the words that begin so with one typing error; what begins so
/// without an error may be among them.
std::vector<WordRange> wordsWithTypo(const BlockParts &parts, std::string_view beginning);

} // namespace contactdesk
