#include "text/ScannedText.h"

#include <QChar>

namespace contactdesk
{

bool isVisibleLetter(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    switch (c) {
    // Letters and marks by their category, and nothing to be seen.
    case 0x034F:
    case 0x115F:
    case 0x1160:
    case 0x17B4:
    case 0x17B5:
    case 0x3164:
    case 0xFFA0:
        return false;
    default:
        break;
    }
    // The variants of a sign, as of an emoji.
    if ((c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x180B && c <= 0x180F) || c >= 0xE0000)
        return false;
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool isOfUnspacedScript(char32_t c)
{
    if (c < 0x0E00)
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

char32_t ScannedText::codePointBefore(qsizetype position) const
{
    if (position == 0)
        return 0;
    const QChar last = at(position - 1);
    return last.isLowSurrogate() && position > 1 ? QChar::surrogateToUcs4(at(position - 2), last)
                                                 : char32_t(last.unicode());
}

bool ScannedText::isWordBefore(qsizetype position) const
{
    return isVisibleLetter(codePointBefore(position));
}

bool ScannedText::isSpacedWordBefore(qsizetype position) const
{
    const char32_t c = codePointBefore(position);
    return isVisibleLetter(c) && !isOfUnspacedScript(c);
}

bool ScannedText::isWordAt(qsizetype position) const
{
    if (position >= size())
        return false;
    const QChar first = at(position);
    return isVisibleLetter(first.isHighSurrogate() && position + 1 < size()
                               ? QChar::surrogateToUcs4(first, at(position + 1))
                               : char32_t(first.unicode()));
}

bool ScannedText::says(qsizetype position, QLatin1StringView words) const
{
    if (size() - position < words.size())
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (at(position + i).toLower() != QChar(words.at(i)))
            return false;
    }
    return true;
}

} // namespace contactdesk
