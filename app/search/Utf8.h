#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// UTF-8 by code points. What isn't UTF-8 is read as single bytes, and never beyond its end.
namespace contactdesk::utf8
{

/// True of every byte but the first of a code point.
constexpr bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The bytes of the code point that `text` begins with; 0 if it is empty.
constexpr size_t length(std::string_view text)
{
    if (text.empty())
        return 0;
    size_t count = 1;
    while (count < 4 && count < text.size() && isContinuation(text[count]))
        ++count;
    return count;
}

/// How many code points there are.
constexpr size_t count(std::string_view text)
{
    size_t points = 0;
    for (const char byte : text)
        points += isContinuation(byte) ? 0 : 1;
    return points;
}

/// The beginning of `text`, of whole code points and at most that many bytes.
constexpr std::string_view cut(std::string_view text, size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && isContinuation(text[bytes]))
        --bytes;
    return text.substr(0, bytes);
}

/// The code point that `text` begins with; `text` isn't empty and is UTF-8.
constexpr char32_t first(std::string_view text)
{
    const auto byte = static_cast<unsigned char>(text.front());
    const size_t bytes = length(text);
    if (bytes == 1)
        return byte;
    char32_t point = byte & (0xFFU >> (bytes + 1));
    for (size_t i = 1; i < bytes; ++i)
        point = (point << 6) | (static_cast<unsigned char>(text[i]) & 0x3FU);
    return point;
}

inline void append(std::string &text, char32_t point)
{
    const auto byte = [&](char32_t value) {
        text.push_back(static_cast<char>(static_cast<unsigned char>(value)));
    };
    if (point < 0x80) {
        byte(point);
        return;
    }
    if (point < 0x800) {
        byte(0xC0U | (point >> 6));
    } else {
        if (point < 0x1'0000) {
            byte(0xE0U | (point >> 12));
        } else {
            byte(0xF0U | (point >> 18));
            byte(0x80U | ((point >> 12) & 0x3FU));
        }
        byte(0x80U | ((point >> 6) & 0x3FU));
    }
    byte(0x80U | (point & 0x3FU));
}

} // namespace contactdesk::utf8
