#pragma once

#include "domain/Identifiers.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace contactdesk
{

/// A contact as the service keeps it: one row of its table. Where the service has a default, the
/// default itself is stored ("Unknown", unknown@unknown.com).
struct ContactRecord {
    ContactId id;
    /// E.164, unique among all contacts.
    QString phoneNumber;
    QString firstName;
    QString lastName;
    QString email;
    std::optional<QString> instagramId;
    std::optional<QString> currentCampaign;
    /// A JSON object, compact.
    std::optional<QByteArray> currentCampaignData;
    std::optional<QString> channel;
    std::optional<QString> externalId;
    std::optional<QString> customChannel;
    std::optional<QString> chatWidgetId;
    std::optional<QString> doNotDisturbReason;
    bool chatWindowOpen = false;
    bool botActive = true;
    bool doNotDisturb = false;
    bool chatConcluded = false;
    double creditsUsed = 0;
    int botMessageCount = 0;
    /// UTC, to the millisecond.
    QDateTime createdAt;
    /// Invalid for a contact that never wrote and was never written to.
    QDateTime lastActivityAt;
    QDateTime lastIncomingMessageAt;
};

} // namespace contactdesk
