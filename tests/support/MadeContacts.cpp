#include "support/MadeContacts.h"

namespace contactdesk
{

Contact madeContact(const ContactSummary &person, const QDateTime &asOf)
{
    Contact contact;
    contact.id = person.id;
    const auto put = [&](ContactField field, const QString &text) {
        if (!text.isEmpty())
            contact[field] = Field::known(text, Source::Import, asOf);
    };
    put(ContactField::FirstName, person.firstName);
    put(ContactField::LastName, person.lastName);
    put(ContactField::PhoneNumber, person.phoneNumber);
    put(ContactField::Email, person.email);
    put(ContactField::InstagramId, person.instagramId);
    put(ContactField::ExternalId, person.externalId);
    put(ContactField::Channel, person.channel);
    if (person.botActive)
        contact[ContactField::BotActive] = Field::known(*person.botActive, Source::Import, asOf);
    if (person.doNotDisturb)
        contact[ContactField::DoNotDisturb] =
            Field::known(*person.doNotDisturb, Source::Import, asOf);
    if (!person.tags.isEmpty()) {
        contact.tags.emplace();
        for (const QString &name : person.tags)
            contact.tags->append({name, QString()});
    }
    return contact;
}

} // namespace contactdesk
