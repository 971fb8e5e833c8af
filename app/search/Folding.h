#pragma once

#include <QString>

#include <string>
#include <vector>

namespace contactdesk
{

/// A text as it is searched, in UTF-8: compatibility forms, case and diacritics taken away, letters
/// such as ß, đ and ø written as people without them write them, all digits 0 to 9, control
/// characters as spaces. Each grapheme folds for itself.
std::string folded(QStringView text);

/// Appends folded(text).
void appendFolded(QStringView text, std::string &utf8);

/// The folded words of a text: runs of letters and digits. An apostrophe joins ("O'Hara" is
/// "ohara", and "hara" too); in scripts without spaces each character begins a word.
std::vector<std::string> foldedWords(QStringView text);

} // namespace contactdesk
