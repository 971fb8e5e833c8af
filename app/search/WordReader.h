#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace contactdesk
{

enum class LetterKind;

/// Reads the words of a folded text, run by run: letters and digits that stand together. Every word
/// is the rest of its run from where it begins; most runs are one word.
class WordReader
{
public:
    /// What is longer is cut off, in the index as in the query; in bytes.
    static constexpr size_t longestWord = 64;
    /// How many words of a run are found: a text without spaces can be as long as a page.
    static constexpr size_t wordsOfRun = 16;

    /// Reads `folded`, which has to live as long.
    explicit WordReader(std::string_view folded) : m_text(folded), m_rest(folded) {}

    /// Goes to the next run; false if there is none.
    bool nextRun();

    /// At least one, of the run.
    size_t wordCount() const { return m_wordCount; }
    /// Valid until the next run; the first is the whole run.
    std::string_view word(size_t index) const;
    /// Of a word of the run, where in the text its byte stands.
    size_t placeOf(size_t index, size_t byte) const;

private:
    void skipToRun();
    void begin(size_t at);
    void markBeginnings(std::string_view run);

    std::string_view m_text;
    std::string_view m_rest;
    /// As it stands in the text; and without apostrophes.
    /// @{
    std::string_view m_source;
    std::string_view m_run;
    /// @}
    std::string m_joined;
    std::array<size_t, wordsOfRun> m_begins{};
    size_t m_wordCount = 0;
};

} // namespace contactdesk
