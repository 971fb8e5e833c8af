#include "domain/ProvisionalId.h"

#include "domain/Contact.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

// No id of the service begins like this: those are letters and digits.
const QString mark = u"~here:"_s;

} // namespace

ContactId provisionalIdOf(const Contact &contact)
{
    if (const QString number = contact[ContactField::PhoneNumber].text(); !number.isEmpty())
        return {mark + number};
    if (const QString email = contact[ContactField::Email].text(); !email.isEmpty())
        return {mark + email.toCaseFolded()};
    return {};
}

bool isProvisional(const ContactId &id)
{
    return id.value.startsWith(mark);
}

const QString &provisionalBeginning()
{
    return mark;
}

} // namespace contactdesk
