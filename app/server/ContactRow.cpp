#include "server/ContactRow.h"

#include <QTimeZone>
#include <QVariant>

namespace contactdesk::contactrow
{

using namespace Qt::StringLiterals;

namespace
{

enum Column {
    Id,
    PhoneNumber,
    FirstName,
    LastName,
    Email,
    EmailFolded,
    InstagramId,
    CurrentCampaign,
    CurrentCampaignData,
    Channel,
    ExternalId,
    CustomChannel,
    ChatWidgetId,
    DoNotDisturbReason,
    ChatWindowOpen,
    BotActive,
    DoNotDisturb,
    ChatConcluded,
    CreditsUsed,
    BotMessageCount,
    CreatedAt,
    LastActivityAt,
    LastIncomingMessageAt,
    ColumnCount
};

QVariant orNull(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant(QMetaType::fromType<QString>());
}

QVariant orNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch())
                          : QVariant(QMetaType::fromType<qint64>());
}

std::optional<QString> text(const QSqlQuery &query, Column column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.value(column).toString());
}

QDateTime time(const QSqlQuery &query, Column column)
{
    return query.isNull(column)
               ? QDateTime()
               : QDateTime::fromMSecsSinceEpoch(query.value(column).toLongLong(), QTimeZone::utc());
}

} // namespace

QString columns()
{
    return u"id, phone_number, first_name, last_name, email, email_folded, instagram_id, "
           "current_campaign, current_campaign_data, channel, external_id, custom_channel, "
           "chat_widget_id, do_not_disturb_reason, chat_window_open, bot_active, do_not_disturb, "
           "chat_concluded, credits_used, bot_message_count, created_at, last_activity_at, "
           "last_incoming_message_at"_s;
}

QString questionMarks()
{
    return QStringList(ColumnCount, u"?"_s).join(u", "_s);
}

void bind(QSqlQuery &query, const ContactRecord &contact)
{
    std::optional<QString> campaignData;
    if (contact.currentCampaignData)
        campaignData = QString::fromUtf8(*contact.currentCampaignData);

    query.bindValue(Id, contact.id.value);
    query.bindValue(PhoneNumber, contact.phoneNumber);
    query.bindValue(FirstName, contact.firstName);
    query.bindValue(LastName, contact.lastName);
    query.bindValue(Email, contact.email);
    query.bindValue(EmailFolded, foldedEmail(contact.email));
    query.bindValue(InstagramId, orNull(contact.instagramId));
    query.bindValue(CurrentCampaign, orNull(contact.currentCampaign));
    query.bindValue(CurrentCampaignData, orNull(campaignData));
    query.bindValue(Channel, orNull(contact.channel));
    query.bindValue(ExternalId, orNull(contact.externalId));
    query.bindValue(CustomChannel, orNull(contact.customChannel));
    query.bindValue(ChatWidgetId, orNull(contact.chatWidgetId));
    query.bindValue(DoNotDisturbReason, orNull(contact.doNotDisturbReason));
    query.bindValue(ChatWindowOpen, int(contact.chatWindowOpen));
    query.bindValue(BotActive, int(contact.botActive));
    query.bindValue(DoNotDisturb, int(contact.doNotDisturb));
    query.bindValue(ChatConcluded, int(contact.chatConcluded));
    query.bindValue(CreditsUsed, contact.creditsUsed);
    query.bindValue(BotMessageCount, contact.botMessageCount);
    query.bindValue(CreatedAt, contact.createdAt.toMSecsSinceEpoch());
    query.bindValue(LastActivityAt, orNull(contact.lastActivityAt));
    query.bindValue(LastIncomingMessageAt, orNull(contact.lastIncomingMessageAt));
}

ContactRecord read(const QSqlQuery &query)
{
    ContactRecord contact;
    contact.id.value = query.value(Id).toString();
    contact.phoneNumber = query.value(PhoneNumber).toString();
    contact.firstName = query.value(FirstName).toString();
    contact.lastName = query.value(LastName).toString();
    contact.email = query.value(Email).toString();
    contact.instagramId = text(query, InstagramId);
    contact.currentCampaign = text(query, CurrentCampaign);
    if (const auto data = text(query, CurrentCampaignData))
        contact.currentCampaignData = data->toUtf8();
    contact.channel = text(query, Channel);
    contact.externalId = text(query, ExternalId);
    contact.customChannel = text(query, CustomChannel);
    contact.chatWidgetId = text(query, ChatWidgetId);
    contact.doNotDisturbReason = text(query, DoNotDisturbReason);
    contact.chatWindowOpen = query.value(ChatWindowOpen).toBool();
    contact.botActive = query.value(BotActive).toBool();
    contact.doNotDisturb = query.value(DoNotDisturb).toBool();
    contact.chatConcluded = query.value(ChatConcluded).toBool();
    contact.creditsUsed = query.value(CreditsUsed).toDouble();
    contact.botMessageCount = query.value(BotMessageCount).toInt();
    contact.createdAt = time(query, CreatedAt);
    contact.lastActivityAt = time(query, LastActivityAt);
    contact.lastIncomingMessageAt = time(query, LastIncomingMessageAt);
    return contact;
}

QString foldedEmail(const QString &email)
{
    return email.toCaseFolded();
}

} // namespace contactdesk::contactrow
