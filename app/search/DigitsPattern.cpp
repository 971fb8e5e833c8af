#include "search/DigitsPattern.h"

#include "search/SearchTerm.h"

#include <algorithm>
#include <array>

namespace contactdesk
{

namespace
{

// How many rows are looked at together: as many as are seldom all in vain.
constexpr size_t group = 8;

/// Digits as they stand, with the code's length out of the way: no digit equals what is there.
PackedNumber digitsAlone(PackedNumber number)
{
    return number | packed::codeMask;
}

/// Finds three digits anywhere by looking for a zero among fields of three digits, in each of the
/// three ways to cut the number into such fields.
class ThreeDigits
{
public:
    explicit ThreeDigits(PackedNumber threeDigits)
    {
        for (size_t way = 0; way < ways; ++way) {
            const size_t fields = way == 2 ? 4 : 5;
            for (size_t i = 0; i < fields; ++i) {
                const size_t shift = (way + i * 3) * packed::digitBits;
                m_wanted[way] |= threeDigits << shift;
                m_lowest[way] |= PackedNumber(1) << shift;
            }
        }
    }

    /// Not 0 if they stand somewhere.
    PackedNumber foundIn(PackedNumber number) const
    {
        PackedNumber found = 0;
        for (size_t way = 0; way < ways; ++way) {
            const PackedNumber other = number ^ m_wanted[way];
            found |= (other - m_lowest[way]) & ~other & (m_lowest[way] << fieldTop);
        }
        return found;
    }

private:
    static constexpr size_t ways = 3;
    static constexpr int fieldTop = 3 * packed::digitBits - 1;

    std::array<PackedNumber, ways> m_wanted{};
    std::array<PackedNumber, ways> m_lowest{};
};

/// Calls `each` with the index of every number for which `test`, cheap and without branches, gives
/// something but 0.
template <class Test, class Each>
void forEachFound(std::span<const PackedNumber> numbers, Test test, Each each)
{
    const PackedNumber *const number = numbers.data();
    size_t i = 0;
    for (; i + group <= numbers.size(); i += group) {
        PackedNumber found[group];
        PackedNumber any = 0;
        for (size_t j = 0; j < group; ++j) {
            found[j] = test(number[i + j]);
            any |= found[j];
        }
        if (any == 0)
            continue;
        for (size_t j = 0; j < group; ++j) {
            if (found[j] != 0)
                each(i + j);
        }
    }
    for (; i < numbers.size(); ++i) {
        if (test(number[i]) != 0)
            each(i);
    }
}

} // namespace

DigitsPattern::DigitsPattern(const SearchTerm &term)
    : m_size(term.digits().size()), m_fromStart(term.fromStart), m_hasTrunkZero(term.hasTrunkZero)
{
    m_isHopeless = m_size == 0 || m_size > packed::digitCount;
    if (m_isHopeless)
        return;
    m_digits = packed::firstDigits(term.digits());
    m_mask = packed::maskOf(m_size);
}

int DigitsPattern::placeAnywhere(PackedNumber digits) const
{
    const int last = packed::digitCount - static_cast<int>(m_size);
    for (int place = 0; place <= last; ++place) {
        if (((digits >> (place * packed::digitBits)) & m_mask) == m_digits)
            return place;
    }
    return -1;
}

int DigitsPattern::placeBehindCode(PackedNumber number) const
{
    const int code = packed::codeLength(number);
    if (code < 1 || code > 3)
        return -1;
    const PackedNumber national = digitsAlone(number) >> (code * packed::digitBits);
    return (national & (m_mask >> packed::digitBits)) == m_digits >> packed::digitBits ? code : -1;
}

int DigitsPattern::placeIn(PackedNumber number) const
{
    if (m_isHopeless || number == packed::noContact)
        return -1;
    const PackedNumber digits = digitsAlone(number);
    if (m_fromStart) {
        const bool isHere = (digits & m_mask) == m_digits;
        return isHere && packed::codeLength(number) != packed::notE164 ? 0 : -1;
    }
    if (const int place = placeAnywhere(digits); place >= 0 || !m_hasTrunkZero)
        return place;
    return placeBehindCode(number);
}

int DigitsPattern::lengthAt(int place, PackedNumber number) const
{
    const auto size = static_cast<int>(m_size);
    const PackedNumber here = digitsAlone(number) >> (place * packed::digitBits);
    return (here & m_mask) == m_digits ? size : size - 1;
}

void DigitsPattern::markAnywhere(std::span<const PackedNumber> numbers,
                                 std::span<MatchClass> classes, MatchClass found) const
{
    const ThreeDigits beginning(m_digits & packed::maskOf(3));
    forEachFound(
        numbers, [&](PackedNumber number) { return beginning.foundIn(digitsAlone(number)); },
        [&](size_t index) {
            if (m_size == 3 || placeAnywhere(digitsAlone(numbers[index])) >= 0)
                classes[index] = found;
        });
}

void DigitsPattern::mark(std::span<const PackedNumber> numbers, std::span<MatchClass> classes,
                         MatchClass found) const
{
    if (m_isHopeless)
        return;
    if (m_size >= 3 && !m_fromStart)
        markAnywhere(numbers, classes, found);
    if (m_size >= 3 && !m_fromStart && !m_hasTrunkZero)
        return;
    const bool isFoundAnywhere = m_size >= 3 && !m_fromStart;
    const PackedNumber *const number = numbers.data();
    MatchClass *const match = classes.data();
    for (size_t i = 0; i < numbers.size(); ++i) {
        const bool isHere = isFoundAnywhere ? placeBehindCode(number[i]) >= 0 : matches(number[i]);
        match[i] = isHere ? found : match[i];
    }
}

void markNumbers(std::span<const PackedNumber> numbers, std::span<const PackedNumber> wanted,
                 std::span<MatchClass> classes, MatchClass found)
{
    for (const PackedNumber one : wanted) {
        forEachFound(
            numbers, [one](PackedNumber number) { return PackedNumber(number == one); },
            [&](size_t index) { classes[index] = found; });
    }
}

} // namespace contactdesk
