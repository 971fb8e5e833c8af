#include "domain/ContactField.h"

#include <QCoreApplication>

namespace contactdesk
{

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(ContactField)
};

} // namespace

const std::array<ContactField, contactFieldCount> &allContactFields()
{
    static const auto fields = [] {
        std::array<ContactField, contactFieldCount> all{};
        for (int i = 0; i < contactFieldCount; ++i)
            all[static_cast<size_t>(i)] = static_cast<ContactField>(i);
        return all;
    }();
    return fields;
}

QString label(ContactField field)
{
    switch (field) {
    case ContactField::FirstName:
        return Text::tr("First name");
    case ContactField::LastName:
        return Text::tr("Last name");
    case ContactField::Email:
        return Text::tr("E-mail");
    case ContactField::PhoneNumber:
        return Text::tr("Phone number");
    case ContactField::BotActive:
        return Text::tr("Bot answers");
    case ContactField::DoNotDisturb:
        return Text::tr("Do not disturb");
    case ContactField::DoNotDisturbReason:
        return Text::tr("Do not disturb because");
    case ContactField::Channel:
        return Text::tr("Channel");
    case ContactField::CustomChannel:
        return Text::tr("Custom channel");
    case ContactField::InstagramId:
        return Text::tr("Instagram id");
    case ContactField::ExternalId:
        return Text::tr("External id");
    case ContactField::ChatWidgetId:
        return Text::tr("Chat widget id");
    case ContactField::ChatWindowOpen:
        return Text::tr("Chat window open");
    case ContactField::CurrentCampaign:
        return Text::tr("Campaign");
    case ContactField::CreatedAt:
        return Text::tr("Created");
    case ContactField::LastActivityAt:
        return Text::tr("Last activity");
    case ContactField::LastIncomingMessageAt:
        return Text::tr("Last message from them");
    case ContactField::HadActivity:
        return Text::tr("Has been active");
    case ContactField::ChatConcluded:
        return Text::tr("Chat concluded");
    case ContactField::CreditsUsed:
        return Text::tr("Credits used");
    case ContactField::BotMessageCount:
        return Text::tr("Messages by the bot");
    }
    return {};
}

bool isChangeable(ContactField field)
{
    switch (field) {
    case ContactField::FirstName:
    case ContactField::LastName:
    case ContactField::Email:
    case ContactField::BotActive:
    case ContactField::DoNotDisturb:
        return true;
    default:
        return false;
    }
}

} // namespace contactdesk
