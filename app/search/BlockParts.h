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
/// The bytes: the header; a PackedNumber and a mail hash for each row; for each word where its text
/// begins and where its postings do, and once more where the last ends; the postings, which are
/// offsets; the words' text. Numbers as this kind of computer writes them: a block is made again
/// where it can't be read.
struct BlockParts {
    quint32 number = 0;
    std::span<const PackedNumber> numbers;
    std::span<const quint32> mails;
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
    size_t wordCount() const { return textBegins.empty() ? 0 : textBegins.size() - 1; }
    std::string_view word(size_t index) const
    {
        return text.substr(textBegins[index], textBegins[index + 1] - textBegins[index]);
    }
    /// @}
};

} // namespace contactdesk
