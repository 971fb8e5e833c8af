#include "domain/ContactSummary.h"

#include "domain/Placeholders.h"

namespace contactdesk
{

namespace
{

QString nameIn(const Field &field)
{
    const QString text = field.text();
    return isPlaceholderName(text) ? QString() : text;
}

QString emailIn(const Field &field)
{
    const QString text = field.text();
    return isPlaceholderEmail(text) ? QString() : text;
}

} // namespace

ContactSummary summaryOf(const Contact &contact)
{
    const QString custom = contact[ContactField::CustomChannel].text();
    return {
        .id = contact.id,
        .firstName = nameIn(contact[ContactField::FirstName]),
        .lastName = nameIn(contact[ContactField::LastName]),
        .phoneNumber = contact[ContactField::PhoneNumber].text(),
        .email = emailIn(contact[ContactField::Email]),
        .instagramId = contact[ContactField::InstagramId].text(),
        .externalId = contact[ContactField::ExternalId].text(),
        .channel = custom.isEmpty() ? contact[ContactField::Channel].text() : custom,
        .botActive = contact[ContactField::BotActive].as<bool>(),
        .doNotDisturb = contact[ContactField::DoNotDisturb].as<bool>(),
        .tags = {},
        .lists = {},
        .lastOpened = {},
    };
}

QString displayName(const ContactSummary &summary)
{
    if (const QString name = summary.name(); !name.isEmpty())
        return name;
    if (const auto number = PhoneNumber::fromE164(summary.phoneNumber))
        return number->international();
    if (!summary.email.isEmpty())
        return summary.email;
    return summary.phoneNumber.isEmpty() ? summary.id.value : summary.phoneNumber;
}

} // namespace contactdesk
