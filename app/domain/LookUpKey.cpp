#include "domain/LookUpKey.h"

#include "domain/Contact.h"

#include <QCoreApplication>

namespace contactdesk
{

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(LookUpKey)
};

// In a look-up a text is neither a number nor an address yet, so these two name both.
QString wrongInEither(PhoneNumberProblem problem)
{
    if (problem == PhoneNumberProblem::Empty)
        return Text::tr("Type a phone number or an e-mail address.");
    if (problem == PhoneNumberProblem::NotANumber)
        return Text::tr("This is neither a phone number nor an e-mail address. A number looks like "
                        "+31 6 12345678, an address like name@example.com.");
    return sentence(problem);
}

} // namespace

tl::expected<LookUpKey, LookUpProblem> parseLookUpKey(const QString &text,
                                                      const QString &defaultRegion)
{
    if (text.contains(u'@')) {
        const auto email = EmailAddress::parse(text);
        return email ? tl::expected<LookUpKey, LookUpProblem>(*email)
                     : tl::unexpected(LookUpProblem(email.error()));
    }
    const auto number = PhoneNumber::parse(text, defaultRegion);
    return number ? tl::expected<LookUpKey, LookUpProblem>(*number)
                  : tl::unexpected(LookUpProblem(number.error()));
}

std::optional<LookUpKey> lookUpKeyOf(const Contact &contact)
{
    if (const auto number = contact.phoneNumber())
        return *number;
    if (const auto email = EmailAddress::parse(contact[ContactField::Email].text()))
        return *email;
    return std::nullopt;
}

QString sentence(const LookUpProblem &problem)
{
    if (const auto *email = std::get_if<EmailAddressProblem>(&problem))
        return sentence(*email);
    return wrongInEither(std::get<PhoneNumberProblem>(problem));
}

QString displayText(const LookUpKey &key)
{
    if (const auto *number = std::get_if<PhoneNumber>(&key))
        return number->international();
    return std::get<EmailAddress>(key).text();
}

} // namespace contactdesk
