#include "domain/FieldNames.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

QLatin1StringView storedName(ContactField field)
{
    switch (field) {
    case ContactField::FirstName:
        return "firstName"_L1;
    case ContactField::LastName:
        return "lastName"_L1;
    case ContactField::Email:
        return "email"_L1;
    case ContactField::PhoneNumber:
        return "phoneNumber"_L1;
    case ContactField::BotActive:
        return "botActive"_L1;
    case ContactField::DoNotDisturb:
        return "doNotDisturb"_L1;
    case ContactField::DoNotDisturbReason:
        return "doNotDisturbReason"_L1;
    case ContactField::Channel:
        return "channel"_L1;
    case ContactField::CustomChannel:
        return "customChannel"_L1;
    case ContactField::InstagramId:
        return "instagramId"_L1;
    case ContactField::ExternalId:
        return "externalId"_L1;
    case ContactField::ChatWidgetId:
        return "chatWidgetId"_L1;
    case ContactField::ChatWindowOpen:
        return "chatWindowOpen"_L1;
    case ContactField::CurrentCampaign:
        return "currentCampaign"_L1;
    case ContactField::CreatedAt:
        return "createdAt"_L1;
    case ContactField::LastActivityAt:
        return "lastActivityAt"_L1;
    case ContactField::LastIncomingMessageAt:
        return "lastIncomingMessageAt"_L1;
    case ContactField::HadActivity:
        return "hadActivity"_L1;
    case ContactField::ChatConcluded:
        return "chatConcluded"_L1;
    case ContactField::CreditsUsed:
        return "creditsUsed"_L1;
    case ContactField::BotMessageCount:
        return "botMessageCount"_L1;
    }
    return {};
}

std::optional<ContactField> storedField(const QString &name)
{
    for (const ContactField field : allContactFields()) {
        if (name == storedName(field))
            return field;
    }
    return std::nullopt;
}

QLatin1StringView storedName(Source source)
{
    switch (source) {
    case Source::Service:
        return "service"_L1;
    case Source::Typed:
        return "typed"_L1;
    case Source::Import:
        return "import"_L1;
    }
    return {};
}

Source storedSource(const QString &name)
{
    if (name == storedName(Source::Typed))
        return Source::Typed;
    return name == storedName(Source::Import) ? Source::Import : Source::Service;
}

} // namespace contactdesk
