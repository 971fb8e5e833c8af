#include "ui/conversation/TextDirection.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace contactdesk
{

namespace
{

/// The sign at a place, which moves behind it.
char32_t takeSign(QStringView text, qsizetype &place)
{
    const QChar first = text.at(place++);
    if (first.isHighSurrogate() && place < text.size() && text.at(place).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(place++));
    return first.unicode();
}

bool isEmojiPart(char32_t sign)
{
    constexpr char32_t joiner = 0x200d;
    constexpr char32_t asPicture = 0xfe0f;
    const bool isTag = sign >= 0xe0020 && sign <= 0xe007f;
    const bool isPicture = (sign >= 0x1f000 && sign <= 0x1faff) ||
                           (sign >= 0x2600 && sign <= 0x27bf) || sign == 0x2b50 || sign == 0x2b55;
    return sign == joiner || sign == asPicture || isTag || isPicture;
}

} // namespace

Qt::LayoutDirection firstStrongDirection(QStringView text)
{
    int isolates = 0;
    for (qsizetype place = 0; place < text.size();) {
        switch (QChar::direction(takeSign(text, place))) {
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI:
            ++isolates;
            break;
        case QChar::DirPDI:
            isolates = std::max(0, isolates - 1);
            break;
        case QChar::DirL:
            if (isolates == 0)
                return Qt::LeftToRight;
            break;
        case QChar::DirR:
        case QChar::DirAL:
            if (isolates == 0)
                return Qt::RightToLeft;
            break;
        default:
            break;
        }
    }
    return Qt::LayoutDirectionAuto;
}

bool isFewEmoji(QStringView text)
{
    // The longest are families of four and flags of regions.
    constexpr qsizetype most = 48;
    if (text.isEmpty() || text.size() > most)
        return false;
    for (qsizetype place = 0; place < text.size();) {
        if (!isEmojiPart(takeSign(text, place)))
            return false;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    int count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count <= 3;
}

} // namespace contactdesk
