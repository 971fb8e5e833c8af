#pragma once

#include <QString>
#include <QtGlobal>

#include <string_view>

namespace contactdesk
{

/// A telephone number as the index keeps it: fifteen digits of four bits, the first lowest, 0xF
/// where there is none, and above them the length of the country code.
using PackedNumber = quint64;

namespace packed
{

inline constexpr int digitCount = 15;
inline constexpr int digitBits = 4;
inline constexpr int codeShift = digitCount * digitBits;
inline constexpr PackedNumber codeMask = PackedNumber(0xF) << codeShift;

/// Instead of the code's length: the digits are not those of an E.164 number.
inline constexpr int notE164 = 15;

/// A contact without a number; and no contact at all.
inline constexpr PackedNumber none = ~codeMask;
inline constexpr PackedNumber noContact = ~PackedNumber(0);

/// 1 to 3; 0 if no country has it, or notE164.
inline int codeLength(PackedNumber number)
{
    return static_cast<int>(number >> codeShift);
}

/// Its first digits, in the lowest bits; `digits` are ASCII, at most fifteen.
PackedNumber firstDigits(std::string_view digits);
/// The bits of as many digits.
PackedNumber maskOf(size_t digits);

/// Of what a contact has as its number: E.164, or, as it came, what isn't. `none` if it has no
/// digits or too many.
PackedNumber numberOf(const QString &text);

} // namespace packed

} // namespace contactdesk
