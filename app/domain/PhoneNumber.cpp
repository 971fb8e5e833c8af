#include "domain/PhoneNumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>
#include <set>

namespace contactdesk
{

using i18n::phonenumbers::PhoneNumberUtil;
using LibraryNumber = i18n::phonenumbers::PhoneNumber;
using namespace Qt::StringLiterals;

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(PhoneNumber)
};

const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

// Longer than any number with an extension; keeps the library from chewing on a pasted page.
constexpr qsizetype longestText = 250;

tl::unexpected<PhoneNumberProblem> problem(PhoneNumberProblem value)
{
    return tl::unexpected(value);
}

tl::expected<LibraryNumber, PhoneNumberProblem> parsed(const QString &text, const QString &region)
{
    LibraryNumber number;
    const std::string code = region.isEmpty() ? "ZZ" : region.toStdString();
    switch (library().Parse(text.toStdString(), code, &number)) {
    case PhoneNumberUtil::NO_PARSING_ERROR:
        break;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return problem(PhoneNumberProblem::UnknownCountryCode);
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return problem(PhoneNumberProblem::TooShort);
    case PhoneNumberUtil::TOO_LONG_NSN:
        return problem(PhoneNumberProblem::TooLong);
    case PhoneNumberUtil::NOT_A_NUMBER:
        return problem(PhoneNumberProblem::NotANumber);
    }
    switch (library().IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::IS_POSSIBLE:
        return number;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return problem(PhoneNumberProblem::UnknownCountryCode);
    case PhoneNumberUtil::TOO_SHORT:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return problem(PhoneNumberProblem::TooShort);
    case PhoneNumberUtil::TOO_LONG:
        return problem(PhoneNumberProblem::TooLong);
    case PhoneNumberUtil::INVALID_LENGTH:
        break;
    }
    return problem(PhoneNumberProblem::NotPossible);
}

LibraryNumber fromText(const QString &e164)
{
    LibraryNumber number;
    library().Parse(e164.toStdString(), "ZZ", &number);
    return number;
}

} // namespace

QString sentence(PhoneNumberProblem problem)
{
    switch (problem) {
    case PhoneNumberProblem::Empty:
        return Text::tr("Type a phone number, with its country code if it is not from here.");
    case PhoneNumberProblem::NotANumber:
        return Text::tr("This is not a phone number. A number looks like +31 6 12345678.");
    case PhoneNumberProblem::UnknownCountryCode:
        return Text::tr("No country has this code. Check the digits after the plus, or choose the "
                        "country beside the field.");
    case PhoneNumberProblem::TooShort:
        return Text::tr("This number is too short. Some digits seem to be missing.");
    case PhoneNumberProblem::TooLong:
        return Text::tr("This number is too long. Check for digits typed twice.");
    case PhoneNumberProblem::NotPossible:
        break;
    }
    return Text::tr("No number in this country has that many digits. Check the number.");
}

tl::expected<PhoneNumber, PhoneNumberProblem> PhoneNumber::parse(const QString &text,
                                                                 const QString &defaultRegion)
{
    // Simplified, since the library doesn't take every space for one that numbers are pasted with.
    const QString trimmed = text.simplified();
    if (trimmed.isEmpty())
        return problem(PhoneNumberProblem::Empty);
    if (trimmed.size() > longestText)
        return problem(PhoneNumberProblem::TooLong);

    // People write 00 for the plus whatever their own country dials, so it is tried as such first.
    auto number = trimmed.startsWith("00"_L1) ? parsed(u'+' + trimmed.mid(2), {})
                                              : parsed(trimmed, defaultRegion);
    if (!number && trimmed.startsWith("00"_L1))
        number = parsed(trimmed, defaultRegion).or_else([&](auto) { return number; });
    if (!number)
        return problem(number.error());

    std::string e164;
    library().Format(*number, PhoneNumberUtil::E164, &e164);
    return PhoneNumber(QString::fromStdString(e164));
}

std::optional<PhoneNumber> PhoneNumber::fromE164(const QString &text)
{
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    const bool wellFormed = text.size() >= 8 && text.size() <= 16 && text.front() == u'+' &&
                            text.at(1) != u'0' &&
                            std::all_of(text.begin() + 1, text.end(), isDigit);
    return wellFormed ? std::optional(PhoneNumber(text)) : std::nullopt;
}

QString PhoneNumber::international() const
{
    // What the library can't read, as a number newer than its metadata, it would write as "+0 0".
    const LibraryNumber number = fromText(m_e164);
    if (!number.has_country_code())
        return m_e164;
    std::string text;
    library().Format(number, PhoneNumberUtil::INTERNATIONAL, &text);
    return text.empty() ? m_e164 : QString::fromStdString(text);
}

QString PhoneNumber::region() const
{
    std::string code;
    library().GetRegionCodeForNumber(fromText(m_e164), &code);
    return code == "ZZ" || code == "001" ? QString() : QString::fromStdString(code);
}

bool PhoneNumber::isKnownToBeAssigned() const
{
    return library().IsValidNumber(fromText(m_e164));
}

QStringList phoneRegions()
{
    std::set<std::string> regions;
    library().GetSupportedRegions(&regions);
    QStringList codes;
    for (const std::string &region : regions)
        codes.append(QString::fromStdString(region));
    return codes;
}

int callingCode(const QString &region)
{
    return library().GetCountryCodeForRegion(region.toStdString());
}

} // namespace contactdesk
