#pragma once

#include <QList>
#include <QString>

#include <array>

namespace contactdesk
{

/// Every field of a contact that this program has a name for. The numbers are not stored anywhere.
enum class ContactField {
    FirstName,
    LastName,
    Email,
    PhoneNumber,
    BotActive,
    DoNotDisturb,
    DoNotDisturbReason,
    Channel,
    CustomChannel,
    InstagramId,
    ExternalId,
    ChatWidgetId,
    ChatWindowOpen,
    CurrentCampaign,
    CreatedAt,
    LastActivityAt,
    LastIncomingMessageAt,
    HadActivity,
    ChatConcluded,
    CreditsUsed,
    BotMessageCount,
};

inline constexpr int contactFieldCount = static_cast<int>(ContactField::BotMessageCount) + 1;

/// In the order of the enumeration.
const std::array<ContactField, contactFieldCount> &allContactFields();

/// Translated, as it stands beside the value: "First name".
QString label(ContactField field);

/// True for the five fields that the service lets a client change after creation.
bool isChangeable(ContactField field);

} // namespace contactdesk
