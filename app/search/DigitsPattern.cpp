#include "search/DigitsPattern.h"

#include "search/SearchTerm.h"

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

bool DigitsPattern::isBehindCode(PackedNumber number, int code) const
{
    const int shift = code * packed::digitBits;
    const PackedNumber mask = (m_mask >> packed::digitBits) << shift;
    const PackedNumber wanted = (m_digits >> packed::digitBits) << shift;
    return ((digitsAlone(number) ^ wanted) & mask) == 0 && packed::codeLength(number) == code;
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
    const int code = packed::codeLength(number);
    return code >= 1 && code <= 3 && isBehindCode(number, code) ? code : -1;
}

int DigitsPattern::lengthAt(int place, PackedNumber number) const
{
    const auto size = static_cast<int>(m_size);
    const PackedNumber here = digitsAlone(number) >> (place * packed::digitBits);
    return (here & m_mask) == m_digits ? size : size - 1;
}

void DigitsPattern::mark(std::span<const PackedNumber> numbers, std::span<MatchClass> classes,
                         MatchClass found) const
{
    if (m_isHopeless)
        return;
    // The trunk zero may be missing in the number; what follows it isn't.
    const PackedNumber certain = m_digits >> (m_hasTrunkZero ? packed::digitBits : 0);
    const size_t certainSize = m_size - (m_hasTrunkZero ? 1 : 0);
    const auto markIfHere = [&](size_t index) {
        if (matches(numbers[index]))
            classes[index] = found;
    };
    if (m_fromStart) {
        forEachFound(
            numbers,
            [this](PackedNumber number) { return PackedNumber((number & m_mask) == m_digits); },
            markIfHere);
    } else if (certainSize >= 3) {
        const ThreeDigits beginning(certain & packed::maskOf(3));
        forEachFound(
            numbers, [&](PackedNumber number) { return beginning.foundIn(digitsAlone(number)); },
            markIfHere);
    } else if (m_size >= 3) {
        const ThreeDigits all(m_digits & packed::maskOf(3));
        forEachFound(
            numbers,
            [&](PackedNumber number) {
                PackedNumber here = all.foundIn(digitsAlone(number));
                for (int code = 1; code <= 3; ++code)
                    here |= PackedNumber(isBehindCode(number, code));
                return here;
            },
            markIfHere);
    } else {
        for (size_t i = 0; i < numbers.size(); ++i)
            markIfHere(i);
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
