#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace contactdesk
{

/// The text of a message as it is searched.
struct FoldedBody {
    /// Followed by BodyFolder::padding bytes that are 0, as no byte of it is.
    std::string_view utf8;
    bool isAscii = false;
};

/// Folds the texts of messages as FoldedText does, but much faster: ASCII byte by byte, and of
/// other scripts what a code point becomes is looked up. For one thread at a time; keeps what it
/// has learnt, up to a few MB for all scripts.
class BodyFolder
{
public:
    /// Readable behind a folded body, so that who searches it may look at blocks.
    static constexpr size_t padding = 64;

    BodyFolder();
    ~BodyFolder();

    /// `body` is UTF-8; what isn't is read as QString::fromUtf8 does. Valid until the next call.
    FoldedBody fold(std::string_view body);

private:
    struct Letter;
    using Page = std::array<Letter, 256>;

    bool appendByLetters(std::string_view body, size_t begin);
    const Letter &letter(char32_t point);

    /// What of it is in use is said by what fold() returns: it never shrinks.
    std::string m_buffer;
    size_t m_size = 0;
    std::vector<std::unique_ptr<Page>> m_pages;
};

} // namespace contactdesk
