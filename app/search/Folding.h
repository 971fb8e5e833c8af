#pragma once

#include <QString>

#include <string>
#include <vector>

namespace contactdesk
{

/// A text as it is searched, in UTF-8: compatibility forms, case and diacritics taken away, letters
/// such as ß, đ and ø written as people without them write them.
std::string folded(const QString &text);

/// The folded words of a text: runs of letters and digits. An apostrophe joins ("O'Hara" is
/// "ohara", and "hara" too); in scripts without spaces each character begins a word.
std::vector<std::string> foldedWords(const QString &text);

} // namespace contactdesk
