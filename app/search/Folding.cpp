#include "search/Folding.h"

#include "search/LetterFolding.h"
#include "search/WordReader.h"

#include <QList>
#include <QStringView>

#include <algorithm>
#include <array>

namespace contactdesk
{

namespace
{

/// What a UTF-16 unit becomes, where that doesn't depend on its neighbours.
struct FoldedUnit {
    std::array<char, 7> utf8;
    unsigned char size;
};

// Latin, Greek, Cyrillic and Armenian, up to where the marks begin whose order matters; and the
// precomposed letters of Latin, Vietnamese among them, and Greek.
constexpr char16_t firstTableEnd = 0x0590;
constexpr char16_t secondTableBegin = 0x1E00;
constexpr char16_t secondTableEnd = 0x2000;

constexpr bool isInTable(char16_t unit)
{
    return unit < firstTableEnd || (unit >= secondTableBegin && unit < secondTableEnd);
}

constexpr size_t placeInTable(char16_t unit)
{
    return unit < firstTableEnd ? unit : size_t(firstTableEnd) + unit - secondTableBegin;
}

void appendSlowly(const QString &text, std::string &utf8)
{
    const QList<uint> points = text.normalized(QString::NormalizationForm_KD).toUcs4();
    for (const uint point : points)
        utf8 += foldedLetter(point);
}

FoldedUnit foldedUnit(char16_t unit)
{
    std::string utf8;
    // Decomposed, this accent would begin with a space.
    if (unit == u'\u00B4')
        utf8 = foldedLetter(unit);
    else
        appendSlowly(QString(QChar(unit)), utf8);
    FoldedUnit folded{};
    folded.size = static_cast<unsigned char>(std::min(utf8.size(), folded.utf8.size()));
    std::copy_n(utf8.begin(), folded.size, folded.utf8.begin());
    return folded;
}

using Table = std::array<FoldedUnit, firstTableEnd + secondTableEnd - secondTableBegin>;

Table madeTable()
{
    Table table{};
    for (char16_t unit = 0; unit < secondTableEnd; ++unit) {
        if (isInTable(unit))
            table[placeInTable(unit)] = foldedUnit(unit);
    }
    return table;
}

const Table &table()
{
    static const Table table = madeTable();
    return table;
}

constexpr char foldedAscii(char16_t unit)
{
    if (unit >= u'A' && unit <= u'Z')
        return static_cast<char>(unit - u'A' + u'a');
    return unit < u' ' || unit == 0x7F ? ' ' : static_cast<char>(unit);
}

constexpr bool isPlain(char16_t unit)
{
    return unit < 0x80 && unit != u'`';
}

/// Up to the first that isn't ASCII; where that is.
const char16_t *appendPlain(const char16_t *unit, const char16_t *end, std::string &utf8)
{
    const char16_t *const stop = std::find_if_not(unit, end, isPlain);
    const size_t before = utf8.size();
    utf8.resize(before + static_cast<size_t>(stop - unit));
    std::transform(unit, stop, utf8.data() + before, foldedAscii);
    return stop;
}

} // namespace

void appendFolded(QStringView text, std::string &utf8)
{
    const char16_t *unit = text.utf16();
    const char16_t *const end = unit + text.size();
    while (unit < end) {
        if (isPlain(*unit)) {
            unit = appendPlain(unit, end, utf8);
            continue;
        }
        if (isInTable(*unit)) {
            const FoldedUnit &folded = table()[placeInTable(*unit++)];
            utf8.append(folded.utf8.data(), folded.size);
            continue;
        }
        const char16_t *const begin = unit;
        while (unit < end && !isInTable(*unit))
            ++unit;
        appendSlowly(QStringView(begin, unit).toString(), utf8);
    }
}

std::string folded(QStringView text)
{
    std::string utf8;
    utf8.reserve(static_cast<size_t>(text.size()));
    appendFolded(text, utf8);
    return utf8;
}

std::vector<std::string> foldedWords(QStringView text)
{
    const std::string utf8 = folded(text);
    std::vector<std::string> words;
    for (WordReader reader(utf8); reader.nextRun();) {
        for (size_t i = 0; i < reader.wordCount(); ++i)
            words.emplace_back(reader.word(i));
    }
    return words;
}

} // namespace contactdesk
