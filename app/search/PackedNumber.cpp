#include "search/PackedNumber.h"

#include "domain/PhoneNumber.h"

#include <algorithm>
#include <array>
#include <string>

namespace contactdesk::packed
{

namespace
{

constexpr size_t codeEnd = 1000;
using CodeLengths = std::array<bool, codeEnd>;

CodeLengths knownCodes()
{
    CodeLengths known{};
    for (const QString &region : phoneRegions()) {
        if (const auto code = static_cast<size_t>(callingCode(region)); code > 0 && code < codeEnd)
            known[code] = true;
    }
    return known;
}

/// No code is the beginning of another, so that the first that fits is the only one.
int codeLengthOf(std::string_view e164Digits)
{
    static const CodeLengths known = knownCodes();
    size_t code = 0;
    for (size_t length = 1; length <= 3 && length <= e164Digits.size(); ++length) {
        code = code * 10 + static_cast<size_t>(e164Digits[length - 1] - '0');
        if (known[code])
            return static_cast<int>(length);
    }
    return 0;
}

/// Without a look at what stands between them; empty if there are too many.
std::string digitsOf(const QString &text)
{
    std::string digits;
    for (const QChar c : text) {
        if (const int digit = c.digitValue(); digit >= 0)
            digits.push_back(static_cast<char>('0' + digit));
    }
    return digits.size() > digitCount ? std::string() : digits;
}

/// As PhoneNumber::fromE164() sees it, without the copy that it makes.
bool isE164(const QString &text)
{
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    return text.size() >= 8 && text.size() <= 16 && text.front() == u'+' && text.at(1) != u'0' &&
           std::all_of(text.begin() + 1, text.end(), isDigit);
}

} // namespace

PackedNumber maskOf(size_t digits)
{
    return digits >= 16 ? ~PackedNumber(0) : (PackedNumber(1) << (digits * digitBits)) - 1;
}

PackedNumber firstDigits(std::string_view digits)
{
    PackedNumber number = 0;
    for (size_t i = 0; i < digits.size(); ++i)
        number |= static_cast<PackedNumber>(digits[i] - '0') << (i * digitBits);
    return number;
}

PackedNumber numberOf(const QString &text)
{
    const std::string digits = digitsOf(text);
    if (digits.empty())
        return none;
    const int code = isE164(text) ? codeLengthOf(digits) : notE164;
    const PackedNumber rest = none & ~maskOf(digits.size());
    return firstDigits(digits) | rest | (static_cast<PackedNumber>(code) << codeShift);
}

} // namespace contactdesk::packed
