#include "models/MessagePart.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <bit>
#include <cstring>

namespace contactdesk
{

namespace
{

// The longest emoji are of some 30 units.
constexpr qsizetype longestSign = 64;
constexpr int mostBytes = 4;

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

/// How many characters a text has; eight bytes at a time, since it may be a megabyte.
qsizetype charactersOf(std::string_view text)
{
    constexpr quint64 ones = 0x0101'0101'0101'0101;
    qsizetype continuing = 0;
    size_t i = 0;
    for (; i + sizeof(quint64) <= text.size(); i += sizeof(quint64)) {
        quint64 bytes = 0;
        std::memcpy(&bytes, text.data() + i, sizeof(bytes));
        continuing += std::popcount((bytes >> 7) & ~(bytes >> 6) & ones);
    }
    for (; i < text.size(); ++i)
        continuing += continuesCharacter(text[i]) ? 1 : 0;
    return static_cast<qsizetype>(text.size()) - continuing;
}

/// Adds up what the characters of a text take to lay out, measured against a Latin letter.
class Effort
{
public:
    int of(char32_t character)
    {
        // Emoji are read from their font as pictures each time, what no font has is looked for in
        // all of them, and marks upon marks are put in order by pairs.
        constexpr int emoji = 80;
        constexpr int noGlyph = 20;
        constexpr int manyMarks = 20;
        // As wide as ten letters, which makes lines.
        constexpr int tab = 10;
        if (character < 0x300) {
            m_marks = 0;
            return character == '\t' ? tab : scriptOf(character) + 1;
        }
        if ((character >= 0x1f000 && character <= 0x1faff) ||
            (character >= 0x2600 && character <= 0x27bf))
            return emoji;
        const QChar::Category category = QChar::category(character);
        if (category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned)
            return noGlyph;
        const bool isMark = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
        m_marks = isMark ? m_marks + 1 : 0;
        // Up to Cyrillic a letter is one sign.
        const int letter = character < 0x590 ? 1 : 2;
        return (m_marks > 3 ? manyMarks : letter) + scriptOf(character);
    }

private:
    /// For another font or way of shaping.
    int scriptOf(char32_t character)
    {
        constexpr int change = 4;
        const QChar::Script script = QChar::script(character);
        if (script == m_script || script == QChar::Script_Common ||
            script == QChar::Script_Inherited)
            return 0;
        m_script = script;
        return change;
    }

    int m_marks = 0;
    QChar::Script m_script = QChar::Script_Common;
};

/// Where so much effort or so many lines of a text end.
qsizetype endOf(const QString &text, int effort, int lines)
{
    Effort taken;
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size();
        const char32_t character = isPair ? QChar::surrogateToUcs4(c, text.at(i + 1)) : c.unicode();
        effort -= taken.of(character);
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            --lines;
        if (effort < 0 || lines <= 0)
            break;
        i += isPair ? 2 : 1;
    }
    return i;
}

/// The end of the last whole sign that ends before a place.
qsizetype signEndBefore(const QString &text, qsizetype place)
{
    const qsizetype start = std::max<qsizetype>(0, place - 2 * longestSign);
    const QStringView around = QStringView(text).mid(start, 3 * longestSign);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around.data(), around.size());
    finder.setPosition(place - start);
    if (finder.isAtBoundary())
        return place;
    const qsizetype boundary = start + finder.toPreviousBoundary();
    return boundary > start && place - boundary <= longestSign ? boundary : place;
}

} // namespace

MessagePart firstPart(std::string_view text, int effort, int lines)
{
    const int utmost = effort + effort / 10;
    // No more than can be shown, and what may belong to its last sign.
    size_t size = std::min<size_t>(text.size(), mostBytes * (utmost + longestSign));
    while (size < text.size() && continuesCharacter(text[size]))
        ++size;
    MessagePart part{.text = QString::fromUtf8(text.data(), static_cast<qsizetype>(size))};
    if (size == text.size() && endOf(part.text, utmost, lines + lines / 10) == part.text.size())
        return part;
    part.text.truncate(signEndBefore(part.text, endOf(part.text, effort, lines)));
    part.hidden = charactersOf(text.substr(static_cast<size_t>(part.text.toUtf8().size())));
    return part;
}

} // namespace contactdesk
