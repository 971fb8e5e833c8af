#include "domain/Contact.h"

namespace contactdesk
{

QString Contact::name() const
{
    const QString first = (*this)[ContactField::FirstName].text();
    const QString last = (*this)[ContactField::LastName].text();
    return QString(first + u' ' + last).trimmed();
}

std::optional<PhoneNumber> Contact::phoneNumber() const
{
    return PhoneNumber::fromE164((*this)[ContactField::PhoneNumber].text());
}

void Contact::learnFrom(const Contact &newer)
{
    if (id.isEmpty())
        id = newer.id;
    for (const ContactField field : allContactFields()) {
        if (!newer[field].isUnknown())
            (*this)[field] = newer[field];
    }
    if (newer.tags)
        tags = newer.tags;
    if (!newer.raw.isEmpty())
        raw = newer.raw;
}

const Field *lastToldField(const Contact &contact)
{
    const Field *last = nullptr;
    for (const ContactField field : allContactFields()) {
        const Field &told = contact[field];
        if (!told.isUnknown() && (!last || last->asOf() < told.asOf()))
            last = &told;
    }
    return last;
}

QString displayName(const Contact &contact)
{
    if (const QString name = contact.name(); !name.isEmpty())
        return name;
    if (const auto number = contact.phoneNumber())
        return number->international();
    if (const Field &email = contact[ContactField::Email]; email.isKnown())
        return email.text();
    // One that isn't E.164 says more than an id, and an imported contact's own is none.
    if (const Field &number = contact[ContactField::PhoneNumber]; number.isKnown())
        return number.text();
    return contact.id.value;
}

} // namespace contactdesk
