#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>

namespace contactdesk
{

/// Why a text is not a phone number that could be dialled.
enum class PhoneNumberProblem {
    Empty,
    NotANumber,
    UnknownCountryCode,
    TooShort,
    TooLong,
    NotPossible
};

/// A sentence for the agent, translated: what is wrong and what would be right.
QString sentence(PhoneNumberProblem problem);

/// A phone number in E.164. It exists only as a possible number: there is no empty or broken one.
class PhoneNumber
{
public:
    /// Reads a number as people write it: spaces, dashes, brackets, `00`, `tel:`, other digits.
    /// A number without a country code is read as one of `defaultRegion` (ISO 3166, "NL");
    /// an empty region takes international numbers only. First use costs about 5 ms.
    static tl::expected<PhoneNumber, PhoneNumberProblem> parse(const QString &text,
                                                               const QString &defaultRegion);

    /// Takes what a service or file already holds as E.164 (`+` and 7 to 15 digits, no spaces),
    /// by its form alone, which is cheap and never refuses a number newer than the metadata.
    static std::optional<PhoneNumber> fromE164(const QString &text);

    const QString &e164() const { return m_e164; }

    /// As people read it, with the country code: "+31 6 12345678".
    QString international() const;

    /// ISO 3166 code of the country it belongs to; empty where that isn't known.
    QString region() const;

    /// False if the metadata knows no such number: a reason to warn, not to refuse, since the
    /// metadata is older than the numbers.
    bool isKnownToBeAssigned() const;

    bool operator==(const PhoneNumber &) const = default;

private:
    explicit PhoneNumber(QString e164) : m_e164(std::move(e164)) {}

    QString m_e164;
};

/// ISO 3166 codes of every region with phone numbers, sorted.
QStringList phoneRegions();

/// The calling code of a region, without plus ("31"); 0 for a region without one.
int callingCode(const QString &region);

} // namespace contactdesk
