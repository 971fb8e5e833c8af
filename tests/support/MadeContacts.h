#pragma once

#include "domain/ContactSummary.h"

namespace contactdesk
{

/// A contact of which exactly that is known, all of it imported at `asOf`. Without an id it gets
/// the provisional one; lists and when it was opened aren't a contact's own.
Contact madeContact(const ContactSummary &person, const QDateTime &asOf);

} // namespace contactdesk
