#pragma once

#include "domain/Identifiers.h"

namespace contactdesk
{

class Contact;

/// The id that a contact has on this computer as long as the service hasn't named its own, as after
/// an import: made of its number or else its e-mail, so that the same person comes to the same id
/// again. It reaches no request. Empty if the contact has neither.
ContactId provisionalIdOf(const Contact &contact);

bool isProvisional(const ContactId &id);

/// What every provisional id begins with, and no other.
const QString &provisionalBeginning();

} // namespace contactdesk
