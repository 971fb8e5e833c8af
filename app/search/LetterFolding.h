#pragma once

#include <string>

namespace contactdesk
{

/// What a code point is to the search.
enum class LetterKind {
    /// Parts words.
    Other,
    /// Joins what it stands between: "O'Hara".
    Apostrophe,
    /// A letter or digit of a script with spaces.
    Letter,
    /// A mark that stays with the letter before it, such as a vowel sign.
    Mark,
    /// A letter of a script without spaces, and the consonant that a Korean syllable begins with.
    WordBegin,
    /// Any other part of a Korean syllable.
    WordPart,
};

/// The folded form of a code point that NFKD has already taken apart, in UTF-8: nothing, itself or
/// a few letters. Of use only where there's no table: it asks Unicode's data.
std::string foldedLetter(char32_t letter);

/// Of a folded code point.
LetterKind letterKind(char32_t folded);

} // namespace contactdesk
