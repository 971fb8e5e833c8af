#pragma once

#include "domain/EmailAddress.h"
#include "domain/PhoneNumber.h"

#include <optional>
#include <variant>

namespace contactdesk
{

/// What a contact can be looked up by: the service takes one of the two, never both.
using LookUpKey = std::variant<PhoneNumber, EmailAddress>;

/// Why a text can't be looked up.
using LookUpProblem = std::variant<PhoneNumberProblem, EmailAddressProblem>;

/// A text with an @ is read as an e-mail address, any other as a phone number of `defaultRegion`.
tl::expected<LookUpKey, LookUpProblem> parseLookUpKey(const QString &text,
                                                      const QString &defaultRegion);

class Contact;

/// The key that the service can be asked by for a contact that is known already, the number before
/// the e-mail; unset if there is none.
std::optional<LookUpKey> lookUpKeyOf(const Contact &contact);

/// A sentence for the agent, translated.
QString sentence(const LookUpProblem &problem);

/// As the agent reads it: the number in its international form, or the address.
QString displayText(const LookUpKey &key);

} // namespace contactdesk
