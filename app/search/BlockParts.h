#pragma once

#include "search/PackedNumber.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <string_view>

namespace contactdesk
{

/// Where the things are in the bytes of a block. `offset` is a row's place in its block, from 0.
///
/// The bytes: the header; a PackedNumber and a mail hash for each row; the beginning of each word;
/// for each word where its text begins and where its postings do, and once more where the last
/// ends; the postings, which are offsets; the rest of the words. Numbers as this kind of computer
/// writes them: a block is made again where it can't be read.
struct BlockParts {
    quint32 number = 0;
    std::span<const PackedNumber> numbers;
    std::span<const quint32> mails;
    /// See beginningOf().
    std::span<const quint32> beginnings;
    std::span<const quint32> textBegins;
    std::span<const quint32> postingBegins;
    std::span<const quint16> postings;
    std::string_view text;

    /// Of bytes that are whole and undamaged, and begin where a number may; they have to live as
    /// long. Whatever they are, what is returned stays within them.
    static std::optional<BlockParts> of(const QByteArray &bytes);

    /// The same as bytes.
    QByteArray written() const;

    /// In order; the keys of filters before all words.
    /// @{
    size_t wordCount() const { return beginnings.size(); }
    /// Behind the word's beginning.
    std::string_view tail(size_t index) const
    {
        return text.substr(textBegins[index], textBegins[index + 1] - textBegins[index]);
    }
    bool isWord(size_t index, std::string_view word) const;
    /// @}
};

/// The first four bytes of a word as a number that sorts as they do, 0 where it is shorter: most
/// words can be told apart without a look at their text, which is seldom at hand in the cache.
inline constexpr size_t beginningSize = sizeof(quint32);
constexpr quint32 beginningOf(std::string_view word)
{
    quint32 beginning = 0;
    for (size_t i = 0; i < beginningSize; ++i)
        beginning = (beginning << 8) | (i < word.size() ? static_cast<unsigned char>(word[i]) : 0);
    return beginning;
}

/// What of a word the block has as its text.
constexpr std::string_view tailOf(std::string_view word)
{
    return word.substr(word.size() < beginningSize ? word.size() : beginningSize);
}

inline bool BlockParts::isWord(size_t index, std::string_view word) const
{
    return beginnings[index] == beginningOf(word) && tail(index) == tailOf(word);
}

} // namespace contactdesk
