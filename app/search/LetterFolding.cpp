#include "search/LetterFolding.h"

#include "search/Utf8.h"

#include <QChar>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace contactdesk
{

namespace
{

struct Replacement {
    char32_t letter;
    std::string_view folded;
};

/// What neither NFKD nor simple case folding does, as people without such letters write them; in
/// the order of code points. The two accents are what some keyboards make an apostrophe of.
constexpr Replacement replacements[] = {
    {0x0060, "'"},  {0x00B4, "'"},  {0x00DF, "ss"}, {0x00E6, "ae"}, {0x00F0, "d"}, {0x00F8, "o"},
    {0x00FE, "th"}, {0x0111, "d"},  {0x0127, "h"},  {0x0131, "i"},  {0x0138, "k"}, {0x0142, "l"},
    {0x014B, "n"},  {0x0153, "oe"}, {0x0167, "t"},  {0x0180, "b"},  {0x0192, "f"}, {0x01DD, "e"},
    {0x01E5, "g"},  {0x0237, "j"},  {0x0253, "b"},  {0x0256, "d"},  {0x0257, "d"}, {0x0259, "e"},
    {0x0268, "i"},  {0x0272, "n"},  {0x02BB, "'"},  {0x02BC, "'"},  {0x0629, "ه"}, {0x0640, ""},
    {0x0649, "ي"},  {0x0671, "ا"},  {0x06A9, "ك"},  {0x06CC, "ي"},  {0x2018, "'"}, {0x2019, "'"}};

bool isDroppedMark(char32_t letter)
{
    // The two are all that tells が from か.
    if (QChar::category(letter) == QChar::Mark_Enclosing)
        return true;
    if (QChar::category(letter) != QChar::Mark_NonSpacing || letter == U'\u3099' ||
        letter == U'\u309A')
        return false;
    switch (QChar::script(letter)) {
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
    case QChar::Script_Syriac:
        return true;
    default:
        return false;
    }
}

bool hasNoSpaces(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        // The sign that lengthens a vowel is of both Japanese scripts and therefore of none.
        return letter == U'\u30FC';
    }
}

constexpr bool isLeadingConsonant(char32_t letter)
{
    return letter >= U'\u1100' && letter <= U'\u115F';
}

} // namespace

std::string foldedLetter(char32_t letter)
{
    const char32_t lower = QChar::toCaseFolded(letter);
    if (QChar::category(lower) == QChar::Other_Control)
        return " ";
    const auto *known = std::lower_bound(
        std::begin(replacements), std::end(replacements), lower,
        [](const Replacement &entry, char32_t wanted) { return entry.letter < wanted; });
    if (known != std::end(replacements) && known->letter == lower)
        return std::string(known->folded);
    // Invisible signs, such as those that say which way a text runs, are pasted without being seen.
    if (isDroppedMark(letter) || QChar::category(lower) == QChar::Other_Format)
        return {};
    std::string folded;
    if (const int digit = QChar::digitValue(lower);
        digit >= 0 && QChar::category(lower) == QChar::Number_DecimalDigit)
        folded.push_back(static_cast<char>('0' + digit));
    else
        utf8::append(folded, lower);
    return folded;
}

LetterKind letterKind(char32_t folded)
{
    if (folded == U'\'')
        return LetterKind::Apostrophe;
    if (QChar::isMark(folded))
        return LetterKind::Mark;
    if (!QChar::isLetterOrNumber(folded))
        return LetterKind::Other;
    if (isLeadingConsonant(folded) || hasNoSpaces(folded))
        return LetterKind::WordBegin;
    return QChar::script(folded) == QChar::Script_Hangul ? LetterKind::WordPart
                                                         : LetterKind::Letter;
}

} // namespace contactdesk
