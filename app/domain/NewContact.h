#pragma once

#include "domain/EmailAddress.h"
#include "domain/PhoneNumber.h"

#include <QByteArray>

#include <optional>

namespace contactdesk
{

/// A contact to be created: the 14 fields that POST /contacts takes (source: the service's
/// reference). What is unset isn't sent, so that the service's own default holds.
struct NewContact {
    PhoneNumber phoneNumber;
    std::optional<QString> firstName = {};
    std::optional<QString> lastName = {};
    std::optional<EmailAddress> email = {};
    std::optional<QString> instagramId = {};
    std::optional<QString> currentCampaign = {};
    /// A JSON object, as text; anything else is refused before it is sent.
    std::optional<QByteArray> currentCampaignData = {};
    std::optional<QString> channel = {};
    std::optional<bool> isChatWindowOpen = {};
    std::optional<QString> externalId = {};
    std::optional<QString> customChannel = {};
    std::optional<QString> chatWidgetId = {};
    std::optional<bool> botActive = {};
    std::optional<bool> doNotDisturb = {};
};

} // namespace contactdesk
