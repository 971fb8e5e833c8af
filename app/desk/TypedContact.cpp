#include "desk/TypedContact.h"

#include "domain/ContactChange.h"
#include "domain/ProvisionalId.h"

namespace contactdesk
{

Contact typedContact(const NewContact &typed, const ContactId &id, const QDateTime &when)
{
    Contact contact;
    const auto put = [&](ContactField field, const auto &value) {
        if (value)
            contact[field] = Field::known(*value, Source::Typed, when);
    };
    contact[ContactField::PhoneNumber] =
        Field::known(typed.phoneNumber.e164(), Source::Typed, when);
    put(ContactField::FirstName, typed.firstName);
    put(ContactField::LastName, typed.lastName);
    if (typed.email)
        contact[ContactField::Email] = Field::known(typed.email->text(), Source::Typed, when);
    put(ContactField::InstagramId, typed.instagramId);
    put(ContactField::CurrentCampaign, typed.currentCampaign);
    put(ContactField::Channel, typed.channel);
    put(ContactField::CustomChannel, typed.customChannel);
    put(ContactField::ExternalId, typed.externalId);
    put(ContactField::ChatWidgetId, typed.chatWidgetId);
    put(ContactField::ChatWindowOpen, typed.isChatWindowOpen);
    put(ContactField::BotActive, typed.botActive);
    put(ContactField::DoNotDisturb, typed.doNotDisturb);
    contact.id = id.isEmpty() ? provisionalIdOf(contact) : id;
    return contact;
}

FieldEdits editsOfNew(const NewContact &typed)
{
    ContactChange change;
    change.firstName = typed.firstName;
    change.lastName = typed.lastName;
    if (typed.email)
        change.email = typed.email->text();
    change.botActive = typed.botActive;
    change.doNotDisturb = typed.doNotDisturb;
    return editsOf(change, {});
}

Contact typedFields(const ContactId &id, const FieldEdits &edits, const QDateTime &when)
{
    Contact contact;
    contact.id = id;
    return changeOf(edits).appliedTo(std::move(contact), when);
}

} // namespace contactdesk
