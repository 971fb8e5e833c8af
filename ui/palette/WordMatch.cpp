#include "ui/palette/WordMatch.h"

#include "search/Folding.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <string>
#include <vector>

namespace contactdesk
{

namespace
{

/// A word of a text: how it is compared, and where that stands.
struct PlacedWord {
    std::string folded;
    int start = 0;
    /// For each byte of `folded`, where in the text the letter that it is of ends.
    std::vector<int> ends;
    /// How many bytes the first letter takes.
    size_t initial = 0;
};

std::vector<PlacedWord> placedWords(const QString &text)
{
    std::vector<PlacedWord> words;
    bool isInside = false;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = letters.toNextBoundary(); to >= 0;
         from = to, to = letters.toNextBoundary()) {
        const QStringView letter = QStringView(text).sliced(from, to - from);
        const std::string bytes = folded(letter);
        if (bytes.empty() || !letter.first().isLetterOrNumber()) {
            isInside = false;
            continue;
        }
        if (!isInside)
            words.push_back({{}, static_cast<int>(from), {}, bytes.size()});
        isInside = true;
        words.back().folded += bytes;
        words.back().ends.insert(words.back().ends.end(), bytes.size(), static_cast<int>(to));
    }
    return words;
}

TextSpan beginningOf(const PlacedWord &word, size_t bytes)
{
    return {word.start, word.ends.at(bytes - 1) - word.start};
}

std::optional<WordMatch> matchBeginnings(const std::vector<PlacedWord> &words,
                                         const std::vector<PlacedWord> &typed)
{
    std::vector<size_t> marked(words.size(), 0);
    bool isInOrder = true;
    for (size_t i = 0; i < typed.size(); ++i) {
        const std::string &wanted = typed.at(i).folded;
        const auto found = std::find_if(words.begin(), words.end(), [&](const PlacedWord &word) {
            return word.folded.starts_with(wanted);
        });
        if (found == words.end())
            return std::nullopt;
        const auto place = static_cast<size_t>(found - words.begin());
        marked.at(place) = std::max(marked.at(place), wanted.size());
        isInOrder = isInOrder && place == i;
    }
    WordMatch match{isInOrder ? WordRank::Beginning : WordRank::Words, {}};
    for (size_t i = 0; i < words.size(); ++i) {
        if (marked.at(i) > 0)
            match.marks.append(beginningOf(words.at(i), marked.at(i)));
    }
    return match;
}

std::optional<WordMatch> matchInitials(const std::vector<PlacedWord> &words,
                                       const std::string &typed)
{
    for (size_t first = 0; first < words.size(); ++first) {
        std::string initials;
        QList<TextSpan> marks;
        for (size_t i = first; i < words.size() && initials.size() < typed.size(); ++i) {
            initials += words.at(i).folded.substr(0, words.at(i).initial);
            marks.append(beginningOf(words.at(i), words.at(i).initial));
        }
        if (initials == typed)
            return WordMatch{WordRank::Initials, marks};
    }
    return std::nullopt;
}

} // namespace

std::optional<WordMatch> matchWords(const QString &text, const QString &typed)
{
    const std::vector<PlacedWord> words = placedWords(text);
    const std::vector<PlacedWord> wanted = placedWords(typed);
    if (const auto match = matchBeginnings(words, wanted))
        return match;
    return wanted.size() == 1 ? matchInitials(words, wanted.front().folded) : std::nullopt;
}

} // namespace contactdesk
