#pragma once

#include "search/MatchClass.h"
#include "search/PackedNumber.h"

#include <span>

namespace contactdesk
{

struct SearchTerm;

/// What digits of a query ask of a number.
class DigitsPattern
{
public:
    /// Of a term of digits, or of a word that may be.
    explicit DigitsPattern(const SearchTerm &term);

    /// Where the digits stand in the number, as a place among its digits; -1 if they don't.
    int placeIn(PackedNumber number) const;
    bool matches(PackedNumber number) const { return placeIn(number) >= 0; }
    /// How many digits stand there; without the trunk zero one less than were typed.
    int lengthAt(int place, PackedNumber number) const;

    /// Gives `found` to all whose number matches, and leaves the others.
    void mark(std::span<const PackedNumber> numbers, std::span<MatchClass> classes,
              MatchClass found) const;

private:
    int placeAnywhere(PackedNumber digits) const;
    bool isBehindCode(PackedNumber number, int code) const;

    size_t m_size = 0;
    PackedNumber m_digits = 0;
    PackedNumber m_mask = 0;
    bool m_fromStart = false;
    bool m_hasTrunkZero = false;
    /// Nothing, or more than a number can have.
    bool m_isHopeless = false;
};

/// Gives `found` to all whose number is one of `wanted`, and leaves the others.
void markNumbers(std::span<const PackedNumber> numbers, std::span<const PackedNumber> wanted,
                 std::span<MatchClass> classes, MatchClass found);

} // namespace contactdesk
