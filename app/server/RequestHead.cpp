#include "server/RequestHead.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace contactdesk
{

namespace
{

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isSame(std::string_view text, std::string_view lowerCase)
{
    return text.size() == lowerCase.size() &&
           std::equal(text.begin(), text.end(), lowerCase.begin(),
                      [](char a, char b) { return lowered(a) == b; });
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// True if lines end with CR LF and in no other way, and no NUL cuts a text short.
bool hasCleanLines(std::string_view head)
{
    for (size_t i = 0; i < head.size(); ++i) {
        const bool isPair = head[i] == '\r' && i + 1 < head.size() && head[i + 1] == '\n';
        if (isPair)
            ++i;
        else if (head[i] == '\r' || head[i] == '\n' || head[i] == '\0')
            return false;
    }
    return true;
}

std::optional<size_t> number(std::string_view digits)
{
    size_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc() && end == digits.data() + digits.size();
    return whole && !digits.empty() ? std::optional(value) : std::nullopt;
}

} // namespace

tl::expected<RequestHead, int> RequestHead::parse(std::string_view head, size_t bodyLimit)
{
    if (!hasCleanLines(head))
        return tl::unexpected(400);
    const size_t firstLine = head.find("\r\n");
    if (firstLine > longestFirstLine)
        return tl::unexpected(414);

    RequestHead result{.size = head.size()};
    const std::string_view method = head.substr(0, head.find(' '));
    result.bodyIsRead =
        method == "POST" || method == "PUT" || method == "DELETE" || method == "PATCH";

    std::optional<size_t> length;
    for (size_t at = firstLine + 2; at < head.size();) {
        const size_t end = head.find("\r\n", at);
        const std::string_view line = head.substr(at, end - at);
        at = end + 2;
        if (line.empty())
            break;
        const size_t colon = line.find(':');
        if (colon == std::string_view::npos || line.find_first_of(" \t") < colon)
            return tl::unexpected(400);
        const std::string_view name = line.substr(0, colon);
        const std::string_view value = trimmed(line.substr(colon + 1));
        if (isSame(name, "transfer-encoding"))
            return tl::unexpected(411);
        if (isSame(name, "content-encoding") && !isSame(value, "identity"))
            return tl::unexpected(415);
        if (isSame(name, "content-length")) {
            const auto announced = number(value);
            if (!announced || length)
                return tl::unexpected(400);
            length = announced;
        }
    }
    result.bodySize = length.value_or(0);
    if (result.bodySize > bodyLimit)
        return tl::unexpected(413);
    return result;
}

} // namespace contactdesk
