#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace contactdesk
{

/// Gives every different word a number, from 0 on.
class WordTable
{
public:
    WordTable();

    quint32 numberOf(std::string_view word);

    size_t size() const { return m_words.size(); }
    std::string_view word(quint32 number) const
    {
        const Word &word = m_words[number];
        return std::string_view(m_text).substr(word.begin, word.size);
    }
    /// The words' numbers in the order of their bytes.
    std::vector<quint32> sorted() const;
    size_t textSize() const { return m_text.size(); }

private:
    struct Word {
        quint32 begin;
        quint32 size;
        quint32 hash;
    };

    void grow();

    std::string m_text;
    std::vector<Word> m_words;
    /// A word's number plus one at the first free place from its hash on; 0 is free.
    std::vector<quint32> m_places;
};

} // namespace contactdesk
