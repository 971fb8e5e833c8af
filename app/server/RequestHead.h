#pragma once

#include <cstddef>
#include <string_view>
#include <tl/expected.hpp>

namespace contactdesk
{

/// What the head of a request says about the bytes that belong to it. Read before the HTTP library
/// sees any of it: the library lets a client choose how much it reads, and what it
/// takes for the end of a line.
struct RequestHead {
    /// In bytes: the library's own limit, fixed when it was compiled, is a little higher.
    static constexpr size_t longestFirstLine = 8000;

    /// Of the head, its empty line included.
    size_t size = 0;
    /// As announced; 0 if nothing was.
    size_t bodySize = 0;
    /// False for a method whose body the library leaves unread.
    bool bodyIsRead = true;

    /// `head` ends with the empty line. The error is the status to answer with: 400 for what two
    /// readers could read differently, 411 for a body without a length, 413 for a body of more than
    /// `bodyLimit` bytes, 414 for a first line that is too long, 415 for
    /// a compressed body.
    static tl::expected<RequestHead, int> parse(std::string_view head, size_t bodyLimit);
};

} // namespace contactdesk
